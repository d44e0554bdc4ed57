export default definePageConfig({ navigationBarTitleText: '领取', enablePullDownRefresh: true })
