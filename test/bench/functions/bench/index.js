const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database({ throwOnNotFound: false })
const _ = db.command

/** One order as the product places it: eight requests, five of them in a transaction with its commit. */
async function order({ slot, id }) {
  await db.collection('people').doc('who').get()
  await db
    .collection('people')
    .doc(`limit-${id % 500}`)
    .update({ data: { calls: _.inc(1) } })
  for (let pause = 4; ; pause = Math.min(60, pause * 2)) {
    const transaction = await db.startTransaction()
    try {
      const found = await transaction.collection('slots').doc(slot).get()
      if (found.data && found.data.left <= 0) {
        await transaction.rollback()
        return 'full'
      }
      await transaction
        .collection('slots')
        .doc(slot)
        .update({ data: { left: _.inc(-1) } })
      await transaction
        .collection('orders')
        .doc(String(id))
        .set({ data: { slot, at: Date.now(), status: 'placed' } })
      await transaction
        .collection('journal')
        .doc(String(id))
        .set({ data: { slot, action: 'placeOrder', effects: [] } })
      await transaction.commit()
      return 'seated'
    } catch (error) {
      if (!/TransactionConflict|TransactionBusy/.test(String(error.errMsg ?? error.message))) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * pause))
    }
  }
}

const deeds = {
  order,
  get: async () => (await db.collection('people').doc('who').get()).data,
}

exports.main = async (event) => deeds[event.deed](event)
exports.order = order
