import fs from 'node:fs'
import path from 'node:path'
import database from '../../cloudfunctions/database.json'
import { startLocalCloud, type DatabaseDeclaration } from '../../local-cloud/main'
import { freshDataDir } from '../world/product'

const DIST = path.resolve(__dirname, '../../dist')

const PAID = {
  ...{ returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo: 'p123', totalFee: 500, subMchId: '1900000109' },
  ...{ transactionId: '4200001', timeEnd: '20260820120000' },
}

test('a client that plays the platform is not heard; the platform is, and a stranger’s order is put in the queue', async () => {
  const dataDir = freshDataDir()
  const collections = database.collections as unknown as DatabaseDeclaration['collections']
  const cloud = await startLocalCloud({
    ...{ functionsDir: path.join(DIST, 'cloudfunctions'), dataDir, port: 0, database: { collections } },
    ...{ instances: 1, timers: false, log: () => undefined, env: { RF_COUNTY: 'JT' } },
    entries: {
      worker: path.join(DIST, 'local/local-cloud-worker.js'),
      store: path.join(DIST, 'local/local-cloud-store.js'),
    },
  })
  try {
    const queue = async () => (await cloud.store.find('mismatches', {}, { limit: 10 })).map(({ kind }) => kind)
    const byClient = await cloud.invoke('payments', PAID, { openid: 'o-somebody' })
    expect(byClient).toMatchObject({ ok: true, value: { errcode: 1, errmsg: 'FORBIDDEN' } })
    expect(await queue()).toEqual([])
    const byPlatform = () => cloud.invoke('payments', PAID, {})
    expect(await byPlatform()).toMatchObject({ ok: true, value: { errcode: 0 } })
    expect(await byPlatform()).toMatchObject({ ok: true, value: { errcode: 0 } })
    expect(await queue()).toEqual(['unknown_order'])
    expect(await cloud.invoke('payments', { something: 'else' }, {})).toMatchObject({ ok: true, value: 'success' })
  } finally {
    await cloud.close()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}, 60_000)
