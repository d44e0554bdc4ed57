import { bundleRuntime } from './bundle-runtime'
import type { FromWindow, HandAct } from './page-window/messages'
import type { OpenView } from './view-port'
import { lendWindowThread } from './window-threads'

type Waiting = { resolve(value: unknown): void; reject(error: Error): void }

/**
 * The view layer in jsdom, in a thread of its own: the real templates, without layout or style. Quick, so it is what most
 * tests use.
 */
export const openJsdomView: OpenView = async (dist, { receive, wake, fault }) => {
  const hands = new Map<number, Waiting>()
  let sent = 0
  let taken = 0
  let last = 0
  const hear = (message: Exclude<FromWindow, { kind: 'closed' }>): void => {
    if (message.kind === 'view') receive(message.message)
    else if (message.kind === 'taken') taken = message.count
    else if (message.kind === 'fault') fault(message.text)
    else {
      const waiting = hands.get(message.id)
      hands.delete(message.id)
      if (message.ok) waiting?.resolve(message.value)
      else waiting?.reject(new Error(message.error))
    }
    wake()
  }
  const thread = lendWindowThread(hear, (error) =>
    fault(`window thread: ${error instanceof Error ? error.stack : String(error)}`),
  )
  const hand = <T>(act: HandAct, ...args: unknown[]): Promise<T> => {
    last += 1
    const id = last
    return new Promise<T>((resolve, reject) => {
      hands.set(id, { resolve: resolve as (value: unknown) => void, reject })
      thread.post({ kind: 'hand', id, act, args })
    })
  }
  const { templates, ...rest } = dist
  thread.post({ kind: 'boot', runtime: bundleRuntime('view'), templates, rest })
  return {
    send(message) {
      sent += 1
      thread.post({ kind: 'view', message })
    },
    pending: () => sent - taken,
    tap: (target) => hand('tap', target),
    fill: (target, value) => hand('fill', target, value),
    emit: (target, type, detail) => hand('emit', target, type, detail),
    text: () => hand('text'),
    html: () => hand('html'),
    close: () => thread.release(),
  }
}
