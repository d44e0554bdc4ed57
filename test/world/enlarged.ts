import path from 'node:path'
import { startLocalCloud, type DatabaseDeclaration, type LocalCloud } from '../../local-cloud/main'
import database from '../../cloudfunctions/database.json'
import { plantedDataDir } from './planted'
import { world, type World } from './world'

const DIST = path.resolve(__dirname, '../../dist')

type Loaded = Record<string, Iterable<Record<string, unknown>>>

/** Opens a planted data folder past the functions, while the product does not run. */
async function openPast(dataDir: string): Promise<LocalCloud> {
  const collections = database.collections as unknown as DatabaseDeclaration['collections']
  return startLocalCloud({
    functionsDir: path.join(DIST, 'cloudfunctions'),
    dataDir: path.join(dataDir, 'cloud'),
    port: 0,
    database: { collections: { ...collections, localUsers: { indexes: [] } } },
    instances: 1,
    timers: false,
    log: () => undefined,
    entries: {
      worker: path.join(DIST, 'local/local-cloud-worker.js'),
      store: path.join(DIST, 'local/local-cloud-store.js'),
    },
  })
}

/** Loads whole documents into a planted data folder. */
export async function enlarge(
  dataDir: string,
  documents: Loaded | ((store: LocalCloud['store']) => Promise<Loaded>),
): Promise<void> {
  const cloud = await openPast(dataDir)
  try {
    const all = typeof documents === 'function' ? await documents(cloud.store) : documents
    for (const [collection, loaded] of Object.entries(all)) await cloud.store.bulkLoad(collection, loaded)
  } finally {
    await cloud.close()
  }
}

/** Far beyond every trial. */
const NEVER = Date.parse('2100-01-01T00:00:00+08:00')

/** Puts off what runs out in the sample county, so that a year can pass without working all of it off. */
async function putOff(dataDir: string): Promise<void> {
  const cloud = await openPast(dataDir)
  try {
    await cloud.store.modify('due', { dueAt: { $gt: 0 } }, { $set: { dueAt: NEVER } }, { multi: true })
  } finally {
    await cloud.close()
  }
}

/** A county in which a year can pass: nothing of the sample runs out meanwhile. */
export async function worldPutOff(): Promise<World> {
  const dataDir = await plantedDataDir()
  await putOff(dataDir)
  return world({}, { dataDir })
}
