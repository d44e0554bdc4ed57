import { INDEX } from '../path'
import { isDoc, type Doc, type Value } from '../value'
import { describeValue } from './describe'
import { writeError } from './write-error'

/** The place a dotted path names for writing. */
export interface Slot {
  get(): Value | undefined
  set(value: Value): void
  remove(): void
}

const MAX_PADDING = 1_500_000

/**
 * Finds the slot of a path. With `create`, missing embedded documents on the way are made; without, `undefined` is
 * answered where the way ends. @throws PlatformError when `create` meets a value that cannot hold fields
 */
export function slotAt(doc: Doc, path: string, create: boolean): Slot | undefined {
  const names = path.split('.')
  let container: Value = doc
  let parent = ''
  for (const [at, name] of names.entries()) {
    const slot: Slot | undefined = slotIn(container, name, parent, create)
    if (!slot || at === names.length - 1) return slot
    let next = slot.get()
    if (next === undefined) {
      if (!create) return undefined
      next = {}
      slot.set(next)
    }
    container = next
    parent = name
  }
  return undefined
}

function slotIn(container: Value, name: string, parent: string, create: boolean): Slot | undefined {
  if (isDoc(container)) return docSlot(container, name)
  if (Array.isArray(container) && INDEX.test(name)) return arraySlot(container, Number(name))
  if (!create) return undefined
  throw writeError(`Cannot create field '${name}' in element {${parent}: ${describeValue(container)}}`)
}

function docSlot(container: Doc, name: string): Slot {
  return {
    get: () => (Object.hasOwn(container, name) ? container[name] : undefined),
    set: (value) => {
      container[name] = value
    },
    remove: () => {
      delete container[name]
    },
  }
}

function arraySlot(container: Value[], index: number): Slot {
  return {
    get: () => container[index],
    set: (value) => {
      if (index > container.length + MAX_PADDING) throw writeError('cannot pad an array so far: index too large')
      while (container.length < index) container.push(null)
      container[index] = value
    },
    remove: () => {
      if (index < container.length) container[index] = null
    },
  }
}
