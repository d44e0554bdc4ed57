import { arrayOn, valueAt } from './path'
import { slotAt } from './update/path-write'
import { cloneDoc, type Doc, type Value } from './value'

/** An array of embedded documents in which several fields lie. */
export interface SharedArray {
  path: string
  items: Value[]
  /** The document with one element in the place of the array. */
  with(item: Value): Doc
}

/** Finds the array that several of the fields lie in: what is said of them is said of one element at a time. */
export function sharedArray(doc: Doc, fields: string[]): SharedArray | undefined {
  if (fields.length < 2) return undefined
  const arrays = fields.map((field) => (field.includes('.') ? arrayOn(doc, field) : undefined))
  const path = arrays.find((array, at) => array !== undefined && arrays.includes(array, at + 1))
  if (path === undefined || fields.includes(path)) return undefined
  const items = valueAt(doc, path)
  if (!Array.isArray(items) || items.length === 0) return undefined
  return {
    path,
    items,
    with(item) {
      const alone = cloneDoc(doc)
      slotAt(alone, path, false)?.set(item)
      return alone
    },
  }
}
