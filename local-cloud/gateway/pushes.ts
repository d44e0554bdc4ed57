import type { Invocation } from '../contract'

/** Messages the platform pushes to a function by itself. */
export interface Pushes {
  push(event: object): void
  /** Waits until every message was handed over. */
  settle(): Promise<void>
}

/** Hands messages to the named function (none: nobody is told), after the call that caused them has been answered. */
export function openPushes(
  functionName: string,
  invoke: (functionName: string, event: object) => Promise<Invocation>,
  say: (text: string) => void,
): Pushes {
  const underWay = new Set<Promise<void>>()
  const handOver = async (name: string, event: object) => {
    await new Promise((resolve) => setImmediate(resolve))
    const outcome = await invoke(name, event)
    if (!outcome.ok) say(`message to ${name}: ${outcome.code} ${outcome.message}`)
  }
  return {
    push(event) {
      if (functionName === '') return
      const sent = handOver(functionName, event).finally(() => underWay.delete(sent))
      underWay.add(sent)
    },
    settle: async () => void (await Promise.all(underWay)),
  }
}
