export default definePageConfig({ navigationBarTitleText: '我兑换的', enablePullDownRefresh: true })
