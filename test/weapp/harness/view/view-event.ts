import type { Element as EaselElement, ShadowedEvent } from 'glass-easel'
import type { EventPlace, Json, ViewEvent } from '../protocol'

interface Finger {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
}

function place(element: EaselElement): EventPlace {
  const node = element.$$ as HTMLElement | null
  return {
    id: element.id,
    offsetLeft: node?.offsetLeft ?? 0,
    offsetTop: node?.offsetTop ?? 0,
    dataset: element.dataset as Record<string, Json>,
  }
}

function finger({ identifier, pageX, pageY, clientX, clientY }: Finger): Json {
  return { identifier, pageX, pageY, clientX, clientY }
}

/** The touches of a DOM event in WeChat's form; a mouse counts as one finger, since Chromium and jsdom can both send it. */
function fingersOf(event: unknown): { touches: Json[]; changedTouches: Json[] } {
  if (!(event instanceof Event)) return { touches: [], changedTouches: [] }
  if ('changedTouches' in event) {
    const { touches, changedTouches } = event as TouchEvent
    return { touches: Array.from(touches, finger), changedTouches: Array.from(changedTouches, finger) }
  }
  if (!(event instanceof MouseEvent)) return { touches: [], changedTouches: [] }
  const { pageX, pageY, clientX, clientY } = event
  const only = finger({ identifier: 0, pageX, pageY, clientX, clientY })
  return { touches: event.type === 'mouseup' ? [] : [only], changedTouches: [only] }
}

/** Turns an event of the template engine into what WeChat passes to a handler. */
export function toViewEvent(event: ShadowedEvent<unknown>): ViewEvent {
  const { touches, changedTouches } = fingersOf(event.getOriginalEvent())
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: place(event.target),
    currentTarget: place(event.currentTarget),
    detail: (event.detail ?? {}) as Json,
    touches,
    changedTouches,
  }
}
