export default definePageConfig({ navigationBarTitleText: '小任务', enablePullDownRefresh: true })
