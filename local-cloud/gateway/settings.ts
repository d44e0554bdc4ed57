import { join } from 'node:path'
import type { LocalCloudOptions, LogLine } from '../contract'
import { TRANSACTION_MS } from '../protocol/limits'

/** The options with every default filled in from the environment. */
export type Settings = Required<Omit<LocalCloudOptions, 'warm'>> & Pick<LocalCloudOptions, 'warm'>

const DEFAULT_INSTANCES = 3

/** @throws Error under `NODE_ENV=production`: this is a tool for one person's machine */
export function settingsOf(options: LocalCloudOptions): Settings {
  if (process.env['NODE_ENV'] === 'production') throw new Error('local-cloud refuses to start with NODE_ENV=production')
  return {
    env: {},
    instances: numberFrom('LOCAL_CLOUD_INSTANCES', DEFAULT_INSTANCES),
    latencyMs: numberFrom('LOCAL_CLOUD_LATENCY_MS', 0),
    crashAt: numberFrom('LOCAL_CLOUD_CRASH_AT', 0),
    allowScans: process.env['LOCAL_CLOUD_ALLOW_SCANS'] === '1',
    transactionMs: TRANSACTION_MS,
    routes: [],
    timers: true,
    messagePush: '',
    watch: false,
    log: writeLine,
    entries: { worker: join(__dirname, 'local-cloud-worker.js'), store: join(__dirname, 'local-cloud-store.js') },
    ...options,
  }
}

function numberFrom(name: string, otherwise: number): number {
  const text = process.env[name]
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} must be a whole number, not ${text}`)
  return value
}

function writeLine(line: LogLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
