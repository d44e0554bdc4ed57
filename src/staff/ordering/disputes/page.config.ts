export default definePageConfig({ navigationBarTitleText: '没有办好的事', enablePullDownRefresh: true })
