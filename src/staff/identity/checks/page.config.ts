export default definePageConfig({ navigationBarTitleText: '核对居民', enablePullDownRefresh: true })
