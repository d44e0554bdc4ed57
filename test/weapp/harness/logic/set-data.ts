import type { Json } from '../protocol'
import { splitDataPath } from '../view/data-path'
import type { Instance } from './components'
import type { Link } from './link'
import type { Sandbox } from './sandbox'

/** Sends patches to the view and calls back when they are applied. */
export interface DataSender {
  /** The `setData` of a page or of a component inside it. `page` answers null once it is closed. */
  bind(instance: Instance, at: { page: () => number | null; component: number | null; route: string }): void
  applied(seq: number): void
}

type Node = Record<string | number, unknown>

function assignPath(data: Record<string, Json>, path: string, value: unknown): void {
  const steps = splitDataPath(path)
  const last = steps.pop()
  if (last === undefined) return
  let node = data as Node
  steps.forEach((step, index) => {
    if (typeof node[step] !== 'object' || node[step] === null) {
      node[step] = typeof (steps[index + 1] ?? last) === 'number' ? [] : {}
    }
    node = node[step] as Node
  })
  node[last] = value
}

/** Measures and sends every patch as JSON: what does not survive JSON does not reach the view, as in WeChat. */
export function createDataSender(link: Link, sandbox: Sandbox): DataSender {
  const callbacks = new Map<number, { instance: Instance; callback: () => void }>()
  let last = 0
  return {
    bind(instance, { page, component, route }) {
      instance['setData'] = (patch: Record<string, unknown>, callback?: () => void) => {
        const number = page()
        if (number === null) return
        for (const [key, value] of Object.entries(patch)) {
          if (value === undefined) link.send({ kind: 'warning', text: `setData of ${key} to undefined in ${route}` })
        }
        const text = JSON.stringify(patch)
        for (const [path, value] of Object.entries(sandbox.inner(patch))) assignPath(instance.data, path, value)
        last += 1
        if (callback) callbacks.set(last, { instance, callback })
        const record = {
          route,
          component: component !== null,
          bytes: Buffer.byteLength(text),
          keys: Object.keys(patch),
        }
        link.send({ kind: 'setData', record })
        const sent = JSON.parse(text) as Record<string, Json>
        link.send({ kind: 'view', message: { kind: 'data', page: number, component, patch: sent, seq: last } })
      }
    },
    applied(seq) {
      const waiting = callbacks.get(seq)
      if (!waiting) return
      callbacks.delete(seq)
      try {
        waiting.callback.call(waiting.instance)
      } catch (error) {
        link.fault(error, 'setData callback')
      }
    },
  }
}
