export default definePageConfig({ navigationBarTitleText: '大家在凑什么', enablePullDownRefresh: true })
