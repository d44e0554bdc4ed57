const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database({ throwOnNotFound: false })

/** A shop: asks WeChat Pay for what it is told to, and keeps every message in the order it came. */
exports.main = async (event) => {
  if (event.api) return cloud.cloudPay[event.api](event.asked)
  const { OPENID } = cloud.getWXContext()
  const { data: mood } = await db.collection('things').doc('mood').get()
  await db.collection('things').add({ data: { told: event, by: OPENID ?? 'nobody', at: Date.now() } })
  if (mood?.says === 'fail') throw new Error('the shop is closed')
  if (mood?.says === 'xml') return { return_code: 'SUCCESS', return_msg: 'OK' }
  return { errcode: 0, errmsg: 'OK' }
}
