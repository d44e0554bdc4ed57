export default definePageConfig({ navigationBarTitleText: '第一位管理员' })
