import { Worker } from 'node:worker_threads'
import { bundleRuntime } from './bundle-runtime'
import type { FromWindow, ToWindow } from './page-window/messages'

/** A thread with jsdom loaded, lent to one mini-program at a time. */
export interface WindowThread {
  post(message: ToWindow): void
  /** Gives it back, its window closed. */
  release(): Promise<void>
}

const idle: Worker[] = []

if (typeof afterAll === 'function') {
  afterAll(async () => {
    await Promise.all(idle.splice(0).map((worker) => worker.terminate()))
  })
}

/** Lends a thread. Loading jsdom takes more time than anything else here, so threads are kept until a test file ends. */
export function lendWindowThread(
  hear: (message: Exclude<FromWindow, { kind: 'closed' }>) => void,
  fail: (error: unknown) => void,
): WindowThread {
  const worker = idle.pop() ?? new Worker(bundleRuntime('page-window'), { eval: true })
  let closed: () => void = () => undefined
  const onMessage = (text: string): void => {
    const message = JSON.parse(text) as FromWindow
    if (message.kind === 'closed') closed()
    else hear(message)
  }
  worker.on('message', onMessage)
  worker.on('error', fail)
  const post = (message: ToWindow): void => worker.postMessage(JSON.stringify(message))
  return {
    post,
    async release() {
      const done = new Promise<void>((resolve) => {
        closed = resolve
      })
      post({ kind: 'close' })
      await done
      worker.off('message', onMessage)
      worker.off('error', fail)
      idle.push(worker)
    },
  }
}
