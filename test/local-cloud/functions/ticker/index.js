const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

/** Notes each firing of its timer. */
exports.main = async (event) => {
  const { SOURCE } = cloud.getWXContext()
  await cloud
    .database()
    .collection('things')
    .add({ data: { kind: 'tick', name: event.TriggerName, time: event.Time, SOURCE } })
}
