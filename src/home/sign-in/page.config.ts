export default definePageConfig({ navigationBarTitleText: '红堡' })
