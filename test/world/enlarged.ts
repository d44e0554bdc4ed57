import path from 'node:path'
import { startLocalCloud, type DatabaseDeclaration } from '../../local-cloud/main'
import database from '../../cloudfunctions/database.json'

const DIST = path.resolve(__dirname, '../../dist')

type Loaded = Record<string, Iterable<Record<string, unknown>>>
type LocalCloud = Awaited<ReturnType<typeof startLocalCloud>>

/** Loads whole documents into a planted data folder, past the functions, while the product does not run. */
export async function enlarge(
  dataDir: string,
  documents: Loaded | ((store: LocalCloud['store']) => Promise<Loaded>),
): Promise<void> {
  const collections = database.collections as unknown as DatabaseDeclaration['collections']
  const cloud = await startLocalCloud({
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
  try {
    const all = typeof documents === 'function' ? await documents(cloud.store) : documents
    for (const [collection, loaded] of Object.entries(all)) await cloud.store.bulkLoad(collection, loaded)
  } finally {
    await cloud.close()
  }
}
