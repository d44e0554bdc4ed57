export default definePageConfig({ navigationBarTitleText: '留出的钱', enablePullDownRefresh: true })
