export default definePageConfig({ navigationBarTitleText: '基金账本', enablePullDownRefresh: true })
