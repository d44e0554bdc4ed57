import { typeName } from '../../update/describe'
import { isDoc, ObjectId, type Value } from '../../value'
import { parseFreely } from '../date-text'
import type { Operator } from '../operator'
import { pipelineError } from '../pipeline-error'
import { isoText } from '../timezone'
import { isNothing, named, unary } from './shapes'

/** Converts one value, or answers `undefined` when it cannot be. */
type Conversion = (value: Value) => Value | undefined

const wholeText = (value: Value) => (typeof value === 'string' && /^[+-]?\d+$/.test(value) ? Number(value) : undefined)

function toNumber(value: Value): number | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'string' && value.trim() === value && value !== '' && !Number.isNaN(Number(value)))
    return Number(value)
  return undefined
}

const toWhole: Conversion = (value) => {
  const number = typeof value === 'string' ? wholeText(value) : toNumber(value)
  return number === undefined || !Number.isFinite(number) ? undefined : Math.trunc(number)
}

const conversions: Record<string, Conversion> = {
  double: toNumber,
  decimal: toNumber,
  int: (value) => {
    const whole = toWhole(value)
    return typeof whole === 'number' && Math.abs(whole) <= 2147483648 ? whole : undefined
  },
  long: toWhole,
  bool: (value) => (typeof value === 'number' ? value !== 0 : typeof value === 'boolean' ? value : true),
  string: (value) => {
    if (typeof value === 'string') return value
    if (value instanceof Date) return isoText(value)
    if (value instanceof ObjectId) return value.hex
    return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
      ? String(value)
      : undefined
  },
  date: (value) => {
    if (value instanceof Date) return value
    if (typeof value === 'number' || typeof value === 'bigint') return new Date(Number(value))
    if (value instanceof ObjectId) return new Date(1000 * parseInt(value.hex.slice(0, 8), 16))
    return typeof value === 'string' ? parseFreely(value, undefined) : undefined
  },
  objectId: (value) => {
    if (value instanceof ObjectId) return value
    return typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value) ? new ObjectId(value.toLowerCase()) : undefined
  },
}

function converter(name: string, to: string): Operator {
  return unary(name, (value) => (isNothing(value) ? null : convert(value, to)))
}

function convert(value: Value, to: string): Value {
  const conversion = Object.hasOwn(conversions, to) ? conversions[to] : undefined
  if (!conversion) throw pipelineError(`Unknown type name: ${to}`)
  const converted = conversion(value)
  if (converted === undefined)
    throw pipelineError(
      `Failed to convert '${String(value)}' of type ${typeName(value)} to ${to} in $convert with no onError value`,
    )
  return converted
}

/** Type names and conversions. */
export const types: Record<string, Operator> = {
  $type: unary('$type', (value) => (value === undefined ? 'missing' : typeName(value))),
  $isNumber: unary('$isNumber', (value) => typeof value === 'number' || typeof value === 'bigint'),
  $toDouble: converter('$toDouble', 'double'),
  $toDecimal: converter('$toDecimal', 'decimal'),
  $toInt: converter('$toInt', 'int'),
  $toLong: converter('$toLong', 'long'),
  $toBool: converter('$toBool', 'bool'),
  $toString: converter('$toString', 'string'),
  $toDate: converter('$toDate', 'date'),
  $toObjectId: converter('$toObjectId', 'objectId'),
  $convert: named('$convert', ['input', 'to'], (get) => {
    const input = get('input')
    if (isNothing(input)) return get('onNull') ?? null
    const to = get('to') ?? null
    const name = isDoc(to) ? String(to['type']) : String(to)
    const converted = Object.hasOwn(conversions, name) ? conversions[name]?.(input) : undefined
    if (converted !== undefined) return converted
    const onError = get('onError')
    return onError === undefined ? convert(input, name) : onError
  }),
}
