import { isDoc, type Doc, type Value } from '../value'

/** Puts a value at a dotted path; whatever stands on the way and is no embedded document gives place to one. */
export function setNested(doc: Doc, path: string, value: Value): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let holder = doc
  for (const name of names) {
    const next = Object.hasOwn(holder, name) ? holder[name] : undefined
    const inner: Doc = isDoc(next) ? next : {}
    holder[name] = inner
    holder = inner
  }
  holder[last] = value
}
