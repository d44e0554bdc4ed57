export default definePageConfig({ navigationBarTitleText: '对项目的意见', enablePullDownRefresh: true })
