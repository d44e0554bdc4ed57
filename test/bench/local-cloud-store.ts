import fs from 'node:fs'
import type { LocalCloud } from '../../local-cloud/main'
import type { Start } from './places'

const FILLER = 'x'.repeat(330)

function* documents(count: number) {
  for (let n = 0; n < count; n++) {
    yield {
      _id: `d${n}`,
      owner: `u${n % 5000}`,
      status: `t${n % 4}`,
      seek: String(1_700_000_000_000 + n),
      title: FILLER,
      n,
    }
  }
}

/** 64 writers at the store's interface: how many commits one sync of the disk serves. */
export async function groupCommit(cloud: LocalCloud) {
  const before = await cloud.store.stats()
  const startedAt = performance.now()
  let n = 0
  const writer = async () => {
    for (let i = 0; i < 30; i++) await cloud.store.insert('journal', [{ _id: `g${++n}` }])
  }
  await Promise.all(Array.from({ length: 64 }, writer))
  const after = await cloud.store.stats()
  const commits = after.commits - before.commits
  return {
    commits,
    perSync: commits / (after.syncs - before.syncs),
    perSecond: (1000 * commits) / (performance.now() - startedAt),
  }
}

/** The 20 newest of one status, of ten thousand documents and of many. @returns p95 in ms */
export async function lists(cloud: LocalCloud, count: number) {
  await cloud.store.bulkLoad('small', documents(10_000))
  await cloud.store.bulkLoad('large', documents(count))
  const p95 = async (collection: string) => {
    const times: number[] = []
    for (let i = 0; i < 1000; i++) {
      const startedAt = performance.now()
      await cloud.store.find(
        collection,
        { status: `t${i % 4}`, seek: { $lt: String(1_700_000_000_000 + Math.floor(Math.random() * 9_000) + 1000) } },
        { orderBy: [['seek', -1]], limit: 20 },
      )
      times.push(performance.now() - startedAt)
    }
    return times.sort((a, b) => a - b)[950] ?? NaN
  }
  for (const collection of ['small', 'large']) await p95(collection)
  return { small: await p95('small'), large: await p95('large') }
}

/** Opens a full folder and reads at random; only private memory counts, the mapped file is the system's. */
export async function memory(start: Start, dataDir: string, count: number) {
  const startedAt = performance.now()
  const { cloud } = await start({ dataDir })
  await cloud.store.get('large', 'd1')
  const openMs = performance.now() - startedAt
  for (let i = 0; i < 200_000; i += 100) {
    await Promise.all(
      Array.from({ length: 100 }, () => cloud.store.get('large', `d${Math.floor(Math.random() * count)}`)),
    )
  }
  const status = fs.readFileSync('/proc/self/status', 'utf8')
  await cloud.close()
  return { openMs, rssAnonMb: Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024 }
}
