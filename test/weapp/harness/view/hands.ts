import { componentOf } from './element-of'

/**
 * What a person points at: `#id` or another CSS selector beginning with `.`, `#` or `[`, or words seen on the page (also
 * an accessible name or a placeholder). `nth` chooses among equals, from 0.
 */
export type HandTarget = string | { what: string; nth: number }

/** Where a target was found: the mark it now carries, and how many answered. */
export interface Located {
  mark: string
  tag: string
}

let marks = 0

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

function isSeen(node: Element): boolean {
  return !node.closest('[hidden], [aria-hidden=true]')
}

function saysExactly(node: Element, words: string): boolean {
  if (node.getAttribute('aria-label') === words) return true
  if (node.querySelector('input, textarea')?.getAttribute('placeholder') === words) return true
  return squeeze(node.textContent) === words
}

/** Everything that says the words, innermost only: an ancestor that says the same is not meant. */
function saying(root: Element, words: string): Element[] {
  const all = [...root.querySelectorAll('*')].filter((node) => isSeen(node) && saysExactly(node, words))
  return all.filter((node) => !all.some((other) => other !== node && node.contains(other)))
}

function candidates(roots: Element[], what: string): Element[] {
  for (const root of roots) {
    const found = /^([#.[]|wx-)/.test(what) ? [...root.querySelectorAll(what)].filter(isSeen) : saying(root, what)
    if (found.length > 0) return found
  }
  return []
}

function find(roots: Element[], target: HandTarget): Element {
  const what = typeof target === 'string' ? target : target.what
  const found = candidates(roots, what)
  if (typeof target === 'object') {
    const chosen = found[target.nth]
    if (chosen) return chosen
  }
  const [only] = found
  if (!only) throw new Error(`nothing here says or is "${what}". Seen: ${squeeze(roots[0]?.textContent)}`)
  if (typeof target === 'object') throw new Error(`only ${found.length} say or are "${what}"`)
  if (found.length > 1) throw new Error(`${found.length} things say or are "${what}": choose one with nth`)
  return only
}

function touchOrder(node: Element): void {
  for (const type of ['mousedown', 'mouseup'])
    node.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
  node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

/** The hands of a person on the shown page and the shell around it. `roots` answers where to look, first place first. */
export function createHands(roots: () => Element[], page: () => Element | null): Window['viewHands'] {
  const field = (target: HandTarget): HTMLInputElement => {
    const node = find(roots(), target)
    const inner = node.matches('input, textarea') ? node : node.querySelector('input, textarea')
    if (!inner) throw new Error(`${node.tagName.toLowerCase()} cannot be written in`)
    return inner as HTMLInputElement
  }
  return {
    locate(target) {
      const node = find(roots(), target)
      marks += 1
      node.setAttribute('data-hand', String(marks))
      return { mark: String(marks), tag: node.tagName.toLowerCase() }
    },
    tap(target) {
      touchOrder(find(roots(), target))
    },
    fill(target, value) {
      const inner = field(target)
      if (inner.disabled) throw new Error(`the field ${JSON.stringify(target)} is switched off`)
      inner.focus()
      inner.value = inner.maxLength >= 0 ? value.slice(0, inner.maxLength) : value
      inner.dispatchEvent(new Event('input', { bubbles: true }))
      inner.blur()
    },
    emit(target, type, detail) {
      let node: Element | null = find(roots(), target)
      while (node && !componentOf(node)) node = node.parentElement
      componentOf(node)?.triggerEvent(type, detail, { bubbles: false })
    },
    text: () => squeeze(page()?.textContent),
    html: () => page()?.innerHTML ?? '',
  }
}
