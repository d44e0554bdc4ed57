export default definePageConfig({ navigationBarTitleText: '我住在哪里', enablePullDownRefresh: true })
