export default definePageConfig({ navigationBarTitleText: '对不上的账' })
