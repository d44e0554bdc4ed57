import type { Json, QueryStep } from '../protocol'
import { componentOf } from './element-of'

function describe(node: HTMLElement, frame: DOMRect, wants: string[]): Json {
  const { left, top, width, height, right, bottom } = node.getBoundingClientRect()
  const known: Record<string, Json> = {
    rect: {
      id: node.id,
      left: left - frame.left,
      right: right - frame.left,
      top: top - frame.top,
      bottom: bottom - frame.top,
      width,
      height,
    },
    scroll: {
      scrollLeft: node.scrollLeft,
      scrollTop: node.scrollTop,
      scrollWidth: node.scrollWidth,
      scrollHeight: node.scrollHeight,
    },
    dataset: { dataset: (componentOf(node)?.dataset ?? {}) as Json },
    size: { width, height },
    node: { isNode: true, width, height },
  }
  return Object.assign({}, ...wants.map((want) => known[want] ?? {})) as Json
}

/** Answers a selector query from the shown page: one result for each step, null or [] where nothing matches. */
export function selectNodes(page: HTMLElement | null, steps: QueryStep[]): Json[] {
  if (!page) return steps.map(({ all }) => (all ? [] : null))
  const frame = page.getBoundingClientRect()
  return steps.map(({ selector, all, wants }) => {
    if (selector === null) return describe(page, frame, wants)
    const found = [...page.querySelectorAll<HTMLElement>(selector)].map((node) => describe(node, frame, wants))
    return all ? found : (found[0] ?? null)
  })
}
