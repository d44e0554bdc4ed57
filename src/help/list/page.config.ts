export default definePageConfig({ navigationBarTitleText: '帮助和反馈', enablePullDownRefresh: true })
