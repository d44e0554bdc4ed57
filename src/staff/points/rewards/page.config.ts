export default definePageConfig({ navigationBarTitleText: '兑换的东西', enablePullDownRefresh: true })
