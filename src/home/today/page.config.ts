export default definePageConfig({ navigationBarTitleText: '红堡', enablePullDownRefresh: true })
