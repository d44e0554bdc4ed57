export default definePageConfig({ navigationBarTitleText: '兑换点', enablePullDownRefresh: true })
