export default definePageConfig({ navigationBarTitleText: '请家长同意' })
