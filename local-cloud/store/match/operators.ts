import { isDoc, ObjectId, Opaque, type Doc, type Value } from '../value'

/** True for `{ $gt: 1 }`, false for an embedded document that must be equalled. */
export function isOperators(condition: Value): condition is Doc {
  if (!isDoc(condition) || condition instanceof ObjectId || condition instanceof Opaque) return false
  const first = Object.keys(condition)[0]
  return first !== undefined && first.startsWith('$')
}
