export default definePageConfig({ navigationBarTitleText: '社区的承诺' })
