export default definePageConfig({ navigationBarTitleText: '我提的和跟的' })
