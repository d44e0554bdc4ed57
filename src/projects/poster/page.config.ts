export default definePageConfig({ navigationBarTitleText: '项目海报' })
