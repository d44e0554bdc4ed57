export default definePageConfig({ navigationBarTitleText: '搜服务' })
