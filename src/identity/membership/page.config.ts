export default definePageConfig({ navigationBarTitleText: '党组织关系', enablePullDownRefresh: true })
