export default definePageConfig({ navigationBarTitleText: '居民账号' })
