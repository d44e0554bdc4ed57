export default definePageConfig({ navigationBarTitleText: '替孩子同意', enablePullDownRefresh: true })
