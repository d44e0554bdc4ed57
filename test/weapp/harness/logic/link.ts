import { parentPort } from 'node:worker_threads'
import type { FromPhone, Json, ToPhone } from '../protocol'

/** The logic layer's one connection to everything outside it. */
export interface Link {
  send(message: ToPhone): void
  /** Asks the phone for something only it can do; rejects with the phone's words. */
  ask(api: string, args: Json): Promise<Json>
  /** Marks that something short is under way, so that the phone waits for it; the answer ends it. */
  busy(what: string): () => void
  fault(error: unknown, where: string): void
}

/** An error in words, whichever realm it comes from. */
export function wordsOf(error: unknown): string {
  if (typeof error === 'object' && error !== null) {
    if ('stack' in error && typeof error.stack === 'string') return error.stack
    if ('errMsg' in error) return String(error.errMsg)
    if ('message' in error) return String(error.message)
    return JSON.stringify(error)
  }
  return String(error)
}

/** Opens the connection. `receive` hears all that is not an answer. */
export function openLink(receive: (message: Exclude<FromPhone, { kind: 'answer' }>) => void): Link {
  const port = parentPort
  if (!port) throw new Error('the logic layer runs in a worker thread')
  const waiting = new Map<number, { resolve(value: Json): void; reject(error: Error): void }>()
  const underWay = new Map<number, string>()
  let seen = 0
  let last = 0
  let pulsing = false

  const send = (message: ToPhone): void => port.postMessage(JSON.stringify(message))
  const fault = (error: unknown, where: string): void => send({ kind: 'fault', text: `${where}: ${wordsOf(error)}` })
  /** Told after the microtasks of whatever happened: the phone compares `seen` with what it sent. */
  const pulse = (): void => {
    if (pulsing) return
    pulsing = true
    setImmediate(() => {
      pulsing = false
      send({ kind: 'pulse', seen, busy: [...underWay.values()] })
    })
  }

  port.on('message', (text: string) => {
    seen += 1
    pulse()
    const message = JSON.parse(text) as FromPhone
    if (message.kind !== 'answer') {
      try {
        receive(message)
      } catch (error) {
        fault(error, message.kind)
      }
      return
    }
    const waiter = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) waiter?.resolve(message.value)
    else waiter?.reject(new Error(message.error))
  })
  return {
    send,
    fault,
    ask(api, args) {
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        send({ kind: 'ask', id, api, args })
      })
    },
    busy(what) {
      last += 1
      const id = last
      underWay.set(id, what)
      pulse()
      return () => {
        if (underWay.delete(id)) pulse()
      }
    },
  }
}
