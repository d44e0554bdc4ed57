export default definePageConfig({ navigationBarTitleText: '邻居的点子', enablePullDownRefresh: true })
