const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database({ throwOnNotFound: false })

/** Tells who calls and when, or does one named thing. */
const deeds = {
  who: async (event) => ({ context: cloud.getWXContext(), event, now: Date.now(), leaked: process.env.SECRET_OF_CALL }),
  nested: async () => (await cloud.callFunction({ name: 'person', data: { deed: 'who' } })).result,
  spin: () => {
    for (;;);
  },
  exit: () => process.exit(3),
  fail: async () => {
    throw new Error('on purpose')
  },
  log: async () => console.log('a line of the function'),
  serverDate: async () => {
    await db
      .collection('things')
      .doc('dated')
      .set({ data: { at: db.serverDate({ offset: 60000 }) } })
    return (await db.collection('things').doc('dated').get()).data.at
  },
  transfer: () =>
    db.runTransaction(async (transaction) => {
      const things = transaction.collection('things')
      const purse = await things.doc('purse').get()
      await things.doc('purse').update({ data: { left: purse.data.left - 3 } })
      await things.doc('receipt').set({ data: { paid: 3 } })
    }),
  order: async () => {
    await db.collection('things').doc('missing').get()
    await db.runTransaction(async (transaction) => {
      const slot = await transaction.collection('things').doc('slot').get()
      await transaction
        .collection('things')
        .doc('slot')
        .update({ data: { left: slot.data.left - 1 } })
    })
    await db
      .collection('things')
      .doc('effect')
      .set({ data: { done: true } })
  },
}

exports.main = async (event) => deeds[event.deed](event)
