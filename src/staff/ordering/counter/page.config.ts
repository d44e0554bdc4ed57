export default definePageConfig({ navigationBarTitleText: '替人下单' })
