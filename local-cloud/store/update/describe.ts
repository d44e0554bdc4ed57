import { isDoc, ObjectId, Opaque, type Value } from '../value'
import { typeRank } from '../compare'

/** A value as the database prints it in its messages, e.g. `{a: null}`. */
export function describeValue(value: Value | undefined): string {
  if (value === undefined || value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(describeValue).join(', ')}]`
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (value instanceof ObjectId) return `ObjectId('${value.hex}')`
  if (value instanceof Opaque) return JSON.stringify(value.ejson)
  if (!isDoc(value)) return String(value)
  return `{${Object.keys(value)
    .map((field) => `${field}: ${describeValue(value[field])}`)
    .join(', ')}}`
}

const names: Record<number, string> = {
  10: 'null',
  32: 'string',
  48: 'object',
  52: 'array',
  64: 'binData',
  72: 'objectId',
  80: 'bool',
  88: 'date',
  96: 'timestamp',
  104: 'regex',
}

/** The database's name of a value's type. */
export function typeName(value: Value | undefined): string {
  const name = names[typeRank(value)]
  if (name !== undefined) return name
  if (typeof value === 'bigint') return 'long'
  if (typeof value !== 'number') return 'decimal'
  if (!Number.isSafeInteger(value)) return 'double'
  return Math.abs(value) <= 2147483647 ? 'int' : 'long'
}
