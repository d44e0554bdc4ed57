export default definePageConfig({ navigationBarTitleText: '打印门口的码' })
