import * as glassEasel from 'glass-easel'
import { defaultAction, isDisabled } from './default-action'

/** Prefix of tags that stand for a real DOM element inside a built-in. */
const TOUCHES = new Set([
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'tap',
  'canceltap',
  'longpress',
  'longtap',
])

function createPrefixed(tag: string): HTMLElement {
  return document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`)
}

function domTarget(options: glassEasel.EventOptions): Element | null {
  const event = options.originalEvent
  return event instanceof Event && event.target instanceof Element ? event.target : null
}

function detailOf(type: string, detail: unknown): unknown {
  return TOUCHES.has(type) || typeof detail !== 'object' ? detail : {}
}

/**
 * The DOM the templates are drawn into. Every tag becomes `wx-<tag>`, so that neither the browser's own tags nor their
 * behaviour come into play, and DOM touches and clicks are sent through the tree as WeChat's events.
 */
export function createBackend(): glassEasel.CurrentWindowBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext()
  const own = backend.document
  backend.document = {
    createElement: createPrefixed as unknown as typeof own.createElement,
    createTextNode: (text) => own.createTextNode(text),
    createDocumentFragment: () => own.createDocumentFragment(),
  }
  backend.onEvent((target, type, detail, options) => {
    const node = domTarget(options)
    if (type === 'tap' && node && isDisabled(node)) return undefined
    const event = new glassEasel.Event(type, detailOf(type, detail), options)
    glassEasel.Event.dispatchEvent(target, event)
    if (type === 'tap' && node) defaultAction(node)
    return event.getEventBubbleStatus()
  })
  return backend
}
