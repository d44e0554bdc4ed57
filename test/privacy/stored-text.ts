import path from 'node:path'
import database from '../../cloudfunctions/database.json'
import { startLocalCloud, type DatabaseDeclaration } from '../../local-cloud/main'

const DIST = path.resolve(__dirname, '../../dist')

/** Every stored document as text, by collection; the product must have ended. */
export async function storedText(dataDir: string): Promise<ReadonlyArray<{ collection: string; text: string }>> {
  const cloud = await startLocalCloud({
    functionsDir: path.join(DIST, 'cloudfunctions'),
    dataDir: path.join(dataDir, 'cloud'),
    port: 0,
    timers: false,
    database: database as unknown as DatabaseDeclaration,
    env: { RF_KEYS: '{}' },
    instances: 1,
    entries: {
      worker: path.join(DIST, 'local/local-cloud-worker.js'),
      store: path.join(DIST, 'local/local-cloud-store.js'),
    },
    log: () => undefined,
  })
  const documents = []
  for await (const { collection, text } of cloud.store.export()) documents.push({ collection, text })
  await cloud.close()
  return documents
}
