export default definePageConfig({ navigationBarTitleText: '数据保存多久' })
