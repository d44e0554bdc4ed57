import { isDoc, type Value } from '../value'

const NEAR = ['$near', '$nearSphere', '$geoNear']
const LOGIC = ['$and', '$or', '$nor']

/** Whether a query, or a part of one, asks for what is nearest. */
export function asksNearest(query: Value): boolean {
  if (Array.isArray(query)) return query.some(asksNearest)
  if (!isDoc(query)) return false
  return Object.keys(query).some((name) => {
    const value = query[name] ?? null
    if (LOGIC.includes(name)) return asksNearest(value)
    return isDoc(value) && (NEAR.some((operator) => operator in value) || asksNearest(value['$not'] ?? null))
  })
}
