import type { Json, QueryStep } from '../../protocol'
import type { WxGroup, WxKit } from './api'

type Callback = (result: unknown) => void
type Step = QueryStep & { callback?: Callback | undefined }

/** Selector queries on the shown page, and observers that never see anything move. */
export function selectorQueryGroup({ link, navigator, sandbox }: WxKit): WxGroup & {
  answered(id: number, results: Json[]): void
} {
  const waiting = new Map<number, (results: Json[]) => void>()
  let last = 0

  const query = (): object => {
    const steps: Step[] = []
    const finish = (wants: string[], callback?: Callback): object => {
      const step = steps.at(-1)
      step?.wants.push(...wants)
      if (step) step.callback = callback ?? step.callback
      return self
    }
    const nodes = (selector: string | null, all: boolean): object => {
      steps.push({ selector, all, wants: [] })
      return {
        boundingClientRect: (callback?: Callback) => finish(['rect'], callback),
        scrollOffset: (callback?: Callback) => finish(['scroll'], callback),
        fields: (fields: Record<string, unknown>, callback?: Callback) =>
          finish(
            ['rect', 'size', 'dataset', 'scroll', 'node'].filter(
              (name) => fields[name === 'scroll' ? 'scrollOffset' : name],
            ),
            callback,
          ),
        node: (callback?: Callback) => finish(['node'], callback),
        context: (callback?: Callback) => finish([], callback),
      }
    }
    const self = {
      in: () => self,
      select: (selector: string) => nodes(selector, false),
      selectAll: (selector: string) => nodes(selector, true),
      selectViewport: () => nodes(null, false),
      exec(callback?: Callback) {
        const page = navigator.top()
        if (!page) return self
        last += 1
        const done = link.busy('selector query')
        waiting.set(last, (results) => {
          const inner = results.map((result) => sandbox.inner(result))
          inner.forEach((result, index) => steps[index]?.callback?.(result))
          callback?.(Object.assign(sandbox.inner([]), inner))
          done()
        })
        const asked = steps.map(({ selector, all, wants }) => ({ selector, all, wants }))
        link.send({ kind: 'view', message: { kind: 'query', id: last, page: page.number, steps: asked } })
        return self
      },
    }
    return self
  }
  const observer = (): object => {
    const self = {
      relativeTo: () => self,
      relativeToViewport: () => self,
      observe: () => undefined,
      disconnect: () => undefined,
    }
    return self
  }
  return {
    createSelectorQuery: query,
    createIntersectionObserver: observer,
    createMediaQueryObserver: observer,
    answered(id, results) {
      const answer = waiting.get(id)
      waiting.delete(id)
      answer?.(results)
    },
  }
}
