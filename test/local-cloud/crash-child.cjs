/** A local cloud in a process of its own that is made to be killed. Acknowledged work is told on standard output. */
const fs = require('node:fs')

const { library, mode, options } = JSON.parse(process.env.CRASH_CHILD ?? '{}')
const { startLocalCloud } = require(library)
/** @param {string} text */
const say = (text) => fs.writeSync(1, `${text}\n`)

/**
 * Eight writers put pairs into two collections, one transaction each, for as long as they live.
 * @param {import('../../local-cloud/main').Store} store
 */
async function writeForEver(store) {
  /** @param {string} name */
  const writer = async (name) => {
    for (let n = 0; ; n++) {
      const tx = await store.begin()
      await store.insert('left', [{ _id: `${name}-${n}` }], tx)
      await store.insert('right', [{ _id: `${name}-${n}` }], tx)
      await store.commit(tx)
      say(`${name}-${n}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, at) => writer(`${process.pid}w${at}`)))
}

/** @param {import('../../local-cloud/main').LocalCloud} cloud */
async function work(cloud) {
  if (mode === 'writers') return writeForEver(cloud.store)
  await cloud.store.insert('things', [{ _id: 'purse', left: 10 }])
  const done = await cloud.invoke('person', { deed: 'transfer' })
  say(done.ok ? 'acknowledged' : `failed ${done.message}`)
  await cloud.close()
}

void startLocalCloud({ ...options, log: () => undefined }).then(work)
