import { Worker } from 'node:worker_threads'
import { PlatformError } from '../protocol/platform-error'
import type {
  AdminReply,
  FromStore,
  ServiceRequest,
  StoreCalls,
  StoreThreadStart,
  ToStore,
} from '../store/thread-messages'

/** The gateway's end of the store thread. */
export interface StoreClient {
  /** Port of the thread's own `/admin`, for the function workers. */
  port: number
  call<Method extends keyof StoreCalls>(
    method: Method,
    ...args: Parameters<StoreCalls[Method]>
  ): ReturnType<StoreCalls[Method]>
  terminate(): Promise<void>
}

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/** Starts the store thread. `serve` carries out the requests that are not the database's. */
export async function startStoreThread(
  entry: string,
  start: StoreThreadStart,
  serve: (request: ServiceRequest) => Promise<AdminReply>,
  log: (message: string) => void,
): Promise<StoreClient> {
  const worker = new Worker(entry, { workerData: start })
  const waiting = new Map<number, Waiting>()
  const send = (message: ToStore) => worker.postMessage(message)
  let lastId = 0

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const port = await new Promise<number>((resolve, reject) => {
    worker.on('message', (message: FromStore) => {
      if (message.kind === 'ready') resolve(message.port)
      else if (message.kind === 'failed') reject(new Error(message.message))
      else if (message.kind === 'log') log(message.message)
      else if (message.kind === 'serve')
        void serve(message.request).then((reply) => send({ kind: 'served', id: message.id, reply }))
      else settle(waiting, message)
    })
    worker.on('error', (error) => {
      log(error.stack ?? error.message)
      reject(error)
      failAll(error)
    })
    worker.on('exit', () => failAll(new Error('the store has stopped')))
  })

  return {
    port,
    call: ((method, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        send({ kind: 'call', id, method, args })
      })) as StoreClient['call'],
    async terminate() {
      await worker.terminate()
    },
  }
}

function settle(waiting: Map<number, Waiting>, { id, value, error }: FromStore & { kind: 'result' }): void {
  const call = waiting.get(id)
  waiting.delete(id)
  if (error) call?.reject(new PlatformError(error.code, error.message))
  else call?.resolve(value)
}
