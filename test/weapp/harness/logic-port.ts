import { Worker } from 'node:worker_threads'
import { bundleRuntime } from './bundle-runtime'
import type { FromPhone, LogicSettings, ToPhone } from './protocol'

/** The logic layer as the phone holds it. */
export interface LogicPort {
  send(message: FromPhone): void
  /** What is not finished: messages not taken and short work under way. Empty means it has come to rest. */
  unfinished(): string[]
  close(): Promise<void>
}

/** Starts the logic layer in a thread of its own. `receive` hears every message but the pulses, which only wake. */
export function startLogic(
  settings: LogicSettings,
  receive: (message: Exclude<ToPhone, { kind: 'pulse' }>) => void,
  wake: () => void,
  fault: (text: string) => void,
): LogicPort {
  const worker = new Worker(bundleRuntime('logic'), { eval: true, workerData: settings, env: {} })
  let sent = 0
  let seen = 0
  let busy: string[] = []
  worker.on('error', (error) => fault(`logic thread: ${error instanceof Error ? error.stack : String(error)}`))
  worker.on('message', (text: string) => {
    const message = JSON.parse(text) as ToPhone
    if (message.kind === 'pulse') {
      seen = message.seen
      busy = message.busy
    } else {
      receive(message)
    }
    wake()
  })
  return {
    send(message) {
      sent += 1
      worker.postMessage(JSON.stringify(message))
    },
    unfinished: () => (sent === seen ? busy : [...busy, `${sent - seen} messages to the logic layer`]),
    close: async () => void (await worker.terminate()),
  }
}
