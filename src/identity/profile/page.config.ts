export default definePageConfig({ navigationBarTitleText: '称呼和出生年月' })
