export default definePageConfig({ navigationBarTitleText: '拨进来的钱', enablePullDownRefresh: true })
