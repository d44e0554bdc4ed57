export default definePageConfig({ navigationBarTitleText: '查记录' })
