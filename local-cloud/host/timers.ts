import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CloudFunctionConfig, TimerTrigger } from './function-config'
import { parseCron } from './cron'

export interface TimersOptions {
  dataDir: string
  functions: () => CloudFunctionConfig[]
  now: () => number
  fire: (functionName: string, event: TimerEvent) => Promise<void>
}

/** What a function receives from its timer, as on the platform. */
export interface TimerEvent {
  Type: 'Timer'
  TriggerName: string
  /** ISO 8601 instant of the firing. */
  Time: string
  Message: string
}

export interface Timers {
  /** Fires each timer that became due since its last firing, once, one after the other. */
  run(): Promise<void>
  start(): void
  stop(): Promise<void>
}

const TICK_MS = 1000

/** Opens the timers. The last firing of each is kept in the data folder, so a restart neither repeats nor forgets one. */
export function openTimers({ dataDir, functions, now, fire }: TimersOptions): Timers {
  const path = join(dataDir, 'timers.json')
  const last = readLast(path)
  let ticker: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  const runOne = async (config: CloudFunctionConfig, trigger: TimerTrigger) => {
    const key = `${config.name}/${trigger.name}`
    const until = now()
    const since = Math.min(last.get(key) ?? until - 1, until)
    const due = parseCron(trigger.config).firstBetween(since, until)
    if (due === undefined) {
      if (!last.has(key)) remember(key, until)
      return
    }
    remember(key, until)
    await fire(config.name, {
      Type: 'Timer',
      TriggerName: trigger.name,
      Time: new Date(due).toISOString(),
      Message: '',
    })
  }

  const remember = (key: string, at: number) => {
    last.set(key, at)
    writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(last)))
    renameSync(`${path}.new`, path)
  }

  const runAll = async () => {
    for (const config of functions()) for (const trigger of config.triggers) await runOne(config, trigger)
  }

  const run = (): Promise<void> => {
    const next = (running ?? Promise.resolve()).then(runAll)
    running = next
    return next
  }

  const tick = () => {
    ticker = setTimeout(() => {
      run()
        .finally(() => {
          if (ticker) tick()
        })
        .catch(() => undefined)
    }, TICK_MS)
    ticker.unref()
  }

  return {
    run,
    start: tick,
    async stop() {
      clearTimeout(ticker)
      ticker = undefined
      await running?.catch(() => undefined)
    },
  }
}

function readLast(path: string): Map<string, number> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>))
  } catch {
    return new Map()
  }
}
