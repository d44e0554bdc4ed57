export default definePageConfig({ navigationBarTitleText: '点子' })
