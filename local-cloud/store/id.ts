import { isDoc, type Value } from './value'

/** Whether a value may be the `_id` of a document: a scalar, never an array, an expression or null. */
export function isPlainId(id: Value): boolean {
  return id !== null && !Array.isArray(id) && !(id instanceof RegExp) && !isDoc(id)
}
