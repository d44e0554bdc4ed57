export default definePageConfig({ navigationBarTitleText: '小项目', enablePullDownRefresh: true })
