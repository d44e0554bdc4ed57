import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A timer of a function; `config` is a 7-field cron text (second minute hour day month weekday year), read in UTC+8. */
export interface TimerTrigger {
  name: string
  type: 'timer'
  config: string
}

/** A function as its folder describes it. */
export interface CloudFunctionConfig {
  name: string
  folder: string
  timeoutMs: number
  memoryMb: number
  triggers: TimerTrigger[]
}

/** The platform's time limit for a function whose `config.json` names none. */
const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEMORY_MB = 256

interface ConfigFile {
  timeoutSeconds?: number
  timeout?: number
  memoryMb?: number
  triggers?: TimerTrigger[]
}

/** Reads every folder with an `index.js`. */
export function readFunctions(functionsDir: string): CloudFunctionConfig[] {
  return readdirSync(functionsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(functionsDir, entry.name, 'index.js')))
    .map((entry) => readFunction(entry.name, join(functionsDir, entry.name)))
}

function readFunction(name: string, folder: string): CloudFunctionConfig {
  const path = join(folder, 'config.json')
  const file = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ConfigFile) : {}
  return {
    name,
    folder,
    timeoutMs: 1000 * (file.timeoutSeconds ?? file.timeout ?? DEFAULT_TIMEOUT_SECONDS),
    memoryMb: file.memoryMb ?? DEFAULT_MEMORY_MB,
    triggers: (file.triggers ?? []).filter(({ type }) => type === 'timer'),
  }
}
