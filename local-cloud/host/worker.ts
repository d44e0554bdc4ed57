import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { InvokeMessage, WorkerMessage, WorkerStart } from './messages'
import { openClock } from './shared-memory'
import { shiftDate } from './shifted-date'

/** Entry of a function instance: loads one function and runs it, one invocation at a time. */
const { functionName, folder, memory } = workerData as WorkerStart
const realNow = Date.now
const clock = openClock(memory, () => realNow.call(Date))
const post = (message: WorkerMessage) => parentPort?.postMessage(message)

interface CloudFunction {
  main?: (event: unknown, context: unknown) => unknown
}

/** Lines of the function go to the gateway in order with its answers, so that they can carry its trace id. */
function captureOutput(): void {
  for (const stream of ['stdout', 'stderr'] as const) {
    process[stream].write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      post({ kind: 'log', stream, text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8') })
      const done = rest.find((part) => typeof part === 'function') as (() => void) | undefined
      done?.()
      return true
    }
  }
}

function load(): CloudFunction {
  const path = join(folder, 'index.js')
  return createRequire(path)(path) as CloudFunction
}

function contextOf({ traceId, timeoutMs, memoryMb }: InvokeMessage) {
  const environ = Object.entries(process.env).map(([name, value]) => `${name}=${value ?? ''}`)
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: memoryMb,
    time_limit_in_ms: timeoutMs,
    request_id: traceId,
    environ: environ.join(';'),
    environment: JSON.stringify(process.env),
    function_version: '$LATEST',
    function_name: functionName,
    namespace: process.env['SCF_NAMESPACE'],
    tencentcloud_region: process.env['TENCENTCLOUD_REGION'],
  }
}

async function run(message: InvokeMessage): Promise<void> {
  Object.assign(process.env, message.env)
  try {
    const { main } = cloudFunction()
    if (typeof main !== 'function') throw new TypeError(`${functionName}: exports.main is not a function`)
    const value = await main(JSON.parse(message.event), contextOf(message))
    post({ kind: 'done', id: message.id, ok: true, value: JSON.stringify(value) ?? 'null' })
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    process.stderr.write(`${error instanceof Error ? (error.stack ?? text) : text}\n`)
    post({ kind: 'done', id: message.id, ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message: text })
  } finally {
    for (const name of Object.keys(message.env)) delete process.env[name]
  }
}

let loaded: CloudFunction | undefined
const cloudFunction = () => (loaded ??= load())

shiftDate(() => clock.now())
captureOutput()
parentPort?.on('message', (message: InvokeMessage) => void run(message))
try {
  cloudFunction()
} catch {
  process.stderr.write(`${functionName} cannot be loaded; each call will say why\n`)
}
post({ kind: 'ready' })
