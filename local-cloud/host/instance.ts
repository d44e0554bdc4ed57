import { Worker } from 'node:worker_threads'
import type { CloudFunctionConfig } from './function-config'
import type { InvokeMessage, WorkerMessage, WorkerStart } from './messages'
import type { SharedMemory } from './shared-memory'

/** How one run of a function ended. */
export type Outcome = { ok: true; value: string } | { ok: false; code: string; message: string }

/** One run, as it is handed to an instance. */
export type Run = Omit<InvokeMessage, 'id'>

/** One worker thread with one function in it. */
export interface Instance {
  readonly slot: number
  /** Runs once; at the time limit, or when the thread dies, the answer tells so and the instance is dead. */
  run(run: Run): Promise<Outcome>
  /** False once the thread has ended; it must be replaced. */
  alive(): boolean
  ready: Promise<void>
  /** Resolves when the thread is gone. */
  ended: Promise<void>
  stop(): Promise<void>
}

export interface InstanceOptions {
  entry: string
  memory: SharedMemory
  env: Record<string, string>
  slot: number
  onLog: (stream: 'stdout' | 'stderr', text: string) => void
}

const YOUNG_GENERATION_MB = 96

/** Starts an instance of a function. */
export function startInstance(config: CloudFunctionConfig, options: InstanceOptions): Instance {
  const start: WorkerStart = { functionName: config.name, folder: config.folder, memory: options.memory }
  const worker = new Worker(options.entry, {
    workerData: start,
    env: options.env,
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB, maxOldGenerationSizeMb: config.memoryMb },
  })
  let alive = true
  let running: { id: number; settle: (outcome: Outcome) => void } | undefined
  let lastId = 0
  let markReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    markReady = resolve
  })

  const die = (outcome: Outcome) => {
    alive = false
    markReady()
    running?.settle(outcome)
    running = undefined
  }

  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'ready') markReady()
    else if (message.kind === 'log') options.onLog(message.stream, message.text)
    else if (running?.id === message.id) {
      const { settle } = running
      running = undefined
      settle(
        message.ok ? { ok: true, value: message.value } : { ok: false, code: message.code, message: message.message },
      )
    }
  })
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    options.onLog('stderr', `${error.stack ?? error.message}\n`)
    die({
      ok: false,
      code: memory ? 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' : 'FUNCTIONS_EXECUTE_FAIL',
      message: memory ? `Memory limit of ${config.memoryMb} MB exceeded` : error.message,
    })
  })
  let markEnded: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    markEnded = resolve
  })
  worker.on('exit', (code) => {
    die({
      ok: false,
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: `Process exited with code ${code} before completing request`,
    })
    markEnded()
  })
  worker.stdout.on('data', (chunk: Buffer) => options.onLog('stdout', chunk.toString('utf8')))
  worker.stderr.on('data', (chunk: Buffer) => options.onLog('stderr', chunk.toString('utf8')))

  return {
    slot: options.slot,
    ready,
    ended,
    alive: () => alive,
    run: async (run) => {
      await ready
      if (!alive) return { ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message: 'the function could not be started' }
      return new Promise((resolve) => {
        const limit = setTimeout(() => {
          die({
            ok: false,
            code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
            message: `Invoking task timed out after ${run.timeoutMs / 1000} seconds`,
          })
          void worker.terminate()
        }, run.timeoutMs)
        const id = ++lastId
        running = {
          id,
          settle: (outcome) => {
            clearTimeout(limit)
            resolve(outcome)
          },
        }
        worker.postMessage({ ...run, id } satisfies InvokeMessage)
      })
    },
    async stop() {
      die({ ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message: 'the host is stopping' })
      await worker.terminate()
    },
  }
}
