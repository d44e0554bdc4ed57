export default definePageConfig({ navigationBarTitleText: '看照片', enablePullDownRefresh: true })
