export default definePageConfig({ navigationBarTitleText: '记录封存', enablePullDownRefresh: true })
