import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createRequire } from 'node:module'
import type { LocalCloud, LocalCloudOptions } from '../../local-cloud/main'

/** The bench runs from the project's root. */
export const functionsDir = path.resolve('test/bench/functions')
const library = path.resolve('.cache/bench/local-cloud.js')

type Keys = Array<[field: string, direction: 1 | -1]>
const newestOf = (field: string, time: string): Keys => [
  [field, 1],
  [time, -1],
]
const listed = {
  indexes: [
    { name: 'owner', keys: newestOf('owner', 'seek') },
    { name: 'status', keys: newestOf('status', 'seek') },
  ],
}
const database = {
  collections: {
    people: { indexes: [] },
    slots: { indexes: [] },
    orders: { indexes: [{ name: 'slot', keys: newestOf('slot', 'at') }] },
    journal: { indexes: [] },
    small: listed,
    large: listed,
  },
}

/** Starts a local cloud; without `dataDir` in a fresh folder. `env` may point the functions at another `/admin`. */
export type Start = (options?: {
  env?: Record<string, string>
  dataDir?: string
}) => Promise<{ cloud: LocalCloud; dataDir: string }>

export const start: Start = async ({ env = {}, dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-')) } = {}) => {
  const { startLocalCloud } = createRequire(library)(library) as {
    startLocalCloud: (options: LocalCloudOptions) => Promise<LocalCloud>
  }
  const cloud = await startLocalCloud({
    functionsDir,
    dataDir,
    port: 0,
    database,
    env,
    instances: 3,
    timers: false,
    log: () => undefined,
  })
  return { cloud, dataDir }
}
