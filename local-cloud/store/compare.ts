import { isDoc, ObjectId, Opaque, type Value } from './value'

/** Rank of a value's type in MongoDB's order of types; numbers share one rank. */
export function typeRank(value: Value | undefined): number {
  if (value === undefined || value === null) return 10
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return 16
    case 'string':
      return 32
    case 'boolean':
      return 80
    default:
      return objectRank(value)
  }
}

function objectRank(value: object): number {
  if (Array.isArray(value)) return 52
  if (value instanceof Date) return 88
  if (value instanceof ObjectId) return 72
  if (value instanceof RegExp) return 104
  return value instanceof Opaque ? opaqueRank(value) : 48
}

function opaqueRank({ ejson }: Opaque): number {
  if ('$minKey' in ejson) return 5
  if ('$maxKey' in ejson) return 112
  if ('$numberDecimal' in ejson) return 16
  return '$timestamp' in ejson ? 96 : 64
}

/** Where the database sorts an empty array: below null. */
export const EMPTY_ARRAY = new Opaque({ $minKey: 1 })

/** MongoDB's total order over all values: by type first, then by value; missing equals null. */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  const rank = typeRank(a)
  const difference = rank - typeRank(b)
  if (difference !== 0) return difference
  if (rank === 16) return compareNumbers(numberOf(a), numberOf(b))
  if (rank === 32) return compareStrings(a as string, b as string)
  if (rank === 80) return Number(a) - Number(b)
  if (rank === 88) return (a as Date).getTime() - (b as Date).getTime()
  if (rank === 10) return 0
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b)
  if (isDoc(a) && isDoc(b)) return compareDocs(a, b)
  return compareStrings(textOf(a), textOf(b))
}

function numberOf(value: Value | undefined): number | bigint {
  if (value instanceof Opaque) return Number(value.ejson['$numberDecimal'])
  return value as number | bigint
}

function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1
  if (a > b) return 1
  if (a <= b && a >= b) return 0
  const aIsNan = Number.isNaN(a)
  return aIsNan === Number.isNaN(b) ? 0 : aIsNan ? -1 : 1
}

/** Order of UTF-8 bytes, which is the order of code points, not of UTF-16 units. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i)
    const right = b.charCodeAt(i)
    if (left !== right) return unitRank(left) - unitRank(right)
  }
  return a.length - b.length
}

function unitRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

function textOf(value: Value | undefined): string {
  if (value instanceof RegExp) return `${value.source}/${value.flags}`
  return value instanceof Opaque ? JSON.stringify(value.ejson) : String(value)
}

function compareArrays(a: Value[], b: Value[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareValues(a[i], b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Embedded documents compare field by field in stored order: type, then name, then value. */
function compareDocs(a: { [field: string]: Value }, b: { [field: string]: Value }): number {
  const left = Object.keys(a)
  const right = Object.keys(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const aName = left[i] ?? ''
    const bName = right[i] ?? ''
    const order =
      typeRank(a[aName]) - typeRank(b[bName]) || compareStrings(aName, bName) || compareValues(a[aName], b[bName])
    if (order !== 0) return order
  }
  return left.length - right.length
}

export function equalValues(a: Value | undefined, b: Value | undefined): boolean {
  return compareValues(a, b) === 0
}
