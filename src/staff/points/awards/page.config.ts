export default definePageConfig({ navigationBarTitleText: '手工加分', enablePullDownRefresh: true })
