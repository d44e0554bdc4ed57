import fs from 'node:fs'
import path from 'node:path'
import type { Keys } from '../cloudfunctions/kit/key-ring'
import { startLocalCloud, type LocalCloudOptions } from '../local-cloud/main'
import { plant } from '../seed/plant'
import { SAMPLE_START } from '../seed/sample-start'
import type { Seed, Settings } from './settings'

/**
 * Fills a fresh data folder and leaves a mark; a folder remembers its seed. A folder whose planting was cut short has
 * a store and no mark: it is emptied and planted anew.
 */
export async function plantOnce(
  { dataDir, seed }: Settings,
  storeDir: string,
  options: Omit<LocalCloudOptions, 'port'>,
  keys: Keys,
): Promise<Seed> {
  const mark = path.join(dataDir, 'seed.json')
  if (fs.existsSync(mark)) return (JSON.parse(fs.readFileSync(mark, 'utf8')) as { seed: Seed }).seed
  fs.rmSync(storeDir, { recursive: true, force: true })
  fs.mkdirSync(storeDir, { recursive: true })
  if (seed !== 'none') {
    const cloud = await startLocalCloud({ ...options, port: 0, timers: false })
    await cloud.clock.set(SAMPLE_START)
    const { store, putFile } = cloud
    await plant({ bulkLoad: (...loaded) => store.bulkLoad(...loaded), putFile }, seed, keys)
    await cloud.close()
  }
  fs.writeFileSync(mark, JSON.stringify({ seed }))
  return seed
}
