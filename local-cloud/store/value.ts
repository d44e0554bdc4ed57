/** A MongoDB ObjectId, kept as 24 lower-case hexadecimal digits. */
export class ObjectId {
  constructor(readonly hex: string) {}

  toString(): string {
    return this.hex
  }
}

/** A BSON value that is carried but not computed with (binary, decimal, timestamp, min and max key), as its EJSON object. */
export class Opaque {
  constructor(readonly ejson: Record<string, unknown>) {}
}

/** One value inside a document. Integers outside the safe range of a number are `bigint`. */
export type Value =
  null | boolean | number | bigint | string | Date | RegExp | ObjectId | Opaque | Value[] | { [field: string]: Value }

/** A document or an embedded document; the order of fields is kept. */
export type Doc = { [field: string]: Value }

/** True for an embedded document, false for every scalar class and for arrays. */
export function isDoc(value: Value | undefined): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A field of a document; names such as `constructor` are fields only where the document has them. */
export function fieldOf(doc: Doc, name: string): Value | undefined {
  return Object.hasOwn(doc, name) ? doc[name] : undefined
}

/** Deep copy of what may be changed in place; scalars are shared. */
function cloneValue(value: Value): Value {
  if (Array.isArray(value)) return value.map(cloneValue)
  if (!isDoc(value)) return value
  return cloneDoc(value)
}

export function cloneDoc(doc: Doc): Doc {
  const copy: Doc = {}
  for (const field of Object.keys(doc)) copy[field] = cloneValue(doc[field] ?? null)
  return copy
}
