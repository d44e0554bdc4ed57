import { PlatformError } from '../../../protocol/platform-error'
import { typeName } from '../../update/describe'
import { isDoc, ObjectId, type Value } from '../../value'
import { narrowed } from '../../whole-numbers'
import { dateAt } from '../date-at'
import { readDate } from '../read-date'
import type { Operator } from '../operator'
import { pipelineError } from '../pipeline-error'
import { isoText } from '../timezone'
import { isNothing, kindOf, named, unary } from './shapes'

/** Converts one value; `undefined` when its type has no such conversion. @throws PlatformError when this value has none */
type Conversion = (value: Value) => Value | undefined

const isNumeric = (value: Value): value is number | bigint => typeof value === 'number' || typeof value === 'bigint'

function failed(value: Value, why: string): PlatformError {
  return pipelineError(`Failed to parse number '${String(value)}' in $convert with no onError value: ${why}`)
}

/** @throws PlatformError when the text is no number; hexadecimal ones are none */
function numberIn(text: string, pattern: RegExp): number {
  if (text === '') throw failed(text, 'Empty string')
  if (/^[+-]?0x/i.test(text)) throw failed(text, 'Illegal hexadecimal input')
  if (!pattern.test(text)) throw failed(text, 'Did not consume whole string.')
  return Number(text.replace(/^([+-]?)inf(inity)?$/i, '$1Infinity').replace(/^[+-]?nan$/i, 'NaN'))
}

const REAL = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i

const toReal: Conversion = (value) => {
  if (isNumeric(value) || typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.getTime()
  return typeof value === 'string' ? numberIn(value, REAL) : undefined
}

/** Cuts off what stands behind the point. @throws PlatformError for what a whole number of so many bits cannot hold */
function whole(value: number | bigint, bits: 32 | 64): Value {
  if (typeof value === 'bigint' ? BigInt.asIntN(bits, value) === value : Math.abs(value) < 2 ** (bits - 1))
    return typeof value === 'bigint' ? value : Math.trunc(value) + 0
  if (value === -(2 ** (bits - 1))) return value
  if (!Number.isFinite(Number(value)))
    throw pipelineError(
      `Attempt to convert ${Number.isNaN(value) ? 'NaN' : 'infinity'} value to integer type in $convert with no onError value`,
    )
  throw pipelineError(`Conversion would overflow target type in $convert with no onError value: ${String(value)}`)
}

const toWhole =
  (bits: 32 | 64): Conversion =>
  (value) => {
    if (isNumeric(value)) return whole(value, bits)
    if (typeof value === 'boolean') return Number(value)
    if (value instanceof Date && bits === 64) return value.getTime()
    if (typeof value !== 'string') return undefined
    numberIn(value, /^[+-]?\d+$/)
    return whole(narrowed(BigInt(value.replace('+', ''))), bits)
  }

const conversions: Record<string, Conversion> = {
  double: toReal,
  decimal: toReal,
  int: toWhole(32),
  long: toWhole(64),
  bool: (value) => (isNumeric(value) ? Number(value) !== 0 : typeof value === 'boolean' ? value : true),
  string: (value) => {
    if (typeof value === 'string') return value
    if (value instanceof Date) return isoText(value)
    if (value instanceof ObjectId) return value.hex
    return isNumeric(value) || typeof value === 'boolean' ? String(value) : undefined
  },
  date: (value) => {
    if (value instanceof Date) return value
    if (isNumeric(value)) return typeName(value) === 'int' ? undefined : dateAt(Number(value))
    if (value instanceof ObjectId) return new Date(1000 * parseInt(value.hex.slice(0, 8), 16))
    return typeof value === 'string' ? readDate(value, undefined, undefined) : undefined
  },
  objectId: (value) => {
    if (value instanceof ObjectId) return value
    if (typeof value !== 'string') return undefined
    if (/^[0-9a-f]{24}$/i.test(value)) return new ObjectId(value.toLowerCase())
    throw pipelineError(
      `Failed to parse objectId '${value}' in $convert with no onError value: Invalid string length for parsing to OID, expected 24 but found ${value.length}`,
    )
  },
}

/** BSON's own numbers of the types. */
const BY_NUMBER: Record<string, string> = {
  '1': 'double',
  '2': 'string',
  '7': 'objectId',
  '8': 'bool',
  '9': 'date',
  '16': 'int',
  '18': 'long',
  '19': 'decimal',
}

/** Types that nothing is converted to. */
const UNREACHABLE = [
  ...['object', 'array', 'binData', 'null', 'undefined', 'regex', 'timestamp', 'minKey', 'maxKey', 'missing'],
  ...['dbPointer', 'javascript', 'javascriptWithScope', 'symbol'],
]

function converter(name: string, to: string): Operator {
  return unary(name, (value) => (isNothing(value) ? null : convert(value, to)))
}

function convert(value: Value, to: string): Value {
  const converted = Object.hasOwn(conversions, to) ? conversions[to]?.(value) : undefined
  if (converted !== undefined) return converted
  throw pipelineError(`Unsupported conversion from ${typeName(value)} to ${to} in $convert with no onError value`)
}

/** Operators whose numbers are of one kind, whatever they are made from. */
const KINDS: Record<string, string> = {
  ...{ $divide: 'double', $sqrt: 'double', $exp: 'double', $ln: 'double', $log: 'double', $log10: 'double' },
  ...{ $avg: 'double', $stdDevPop: 'double', $stdDevSamp: 'double' },
  ...{ $toDouble: 'double', $toDecimal: 'decimal', $toLong: 'long', $toInt: 'int' },
}

/** The kind of the numbers an expression gives, as far as it can be seen from its outside. */
function kindMade(expression: Value): string | undefined {
  const [name = '', ...more] = isDoc(expression) ? Object.keys(expression) : []
  if (!isDoc(expression) || more.length > 0) return undefined
  const { to } = name === '$convert' && isDoc(expression[name]) ? expression[name] : {}
  const kind = to === undefined ? undefined : (BY_NUMBER[String(to)] ?? String(to))
  return kind ? (['double', 'decimal', 'long', 'int'].includes(kind) ? kind : undefined) : KINDS[name]
}

/** Type names and conversions. */
export const types: Record<string, Operator> = {
  $type: (operand, compile) => {
    const kind = kindMade(Array.isArray(operand) ? (operand[0] ?? null) : operand)
    return unary('$type', (value) => (typeof value === 'number' && kind ? kind : kindOf(value)))(operand, compile)
  },
  $isNumber: unary('$isNumber', (value) => typeof value === 'number' || typeof value === 'bigint'),
  $toDouble: converter('$toDouble', 'double'),
  $toDecimal: converter('$toDecimal', 'decimal'),
  $toInt: converter('$toInt', 'int'),
  $toLong: converter('$toLong', 'long'),
  $toBool: converter('$toBool', 'bool'),
  $toString: converter('$toString', 'string'),
  $toDate: converter('$toDate', 'date'),
  $toObjectId: converter('$toObjectId', 'objectId'),
  $convert: named('$convert', ['input', 'to'], ['onError', 'onNull'], (get) => {
    const [input, to] = [get('input'), get('to')]
    const wanted = isDoc(to) ? to['type'] : to
    if (isNothing(input)) return get('onNull') ?? null
    if (isNothing(wanted)) return null
    const name = BY_NUMBER[String(wanted)] ?? String(wanted)
    if (!Object.hasOwn(conversions, name) && !UNREACHABLE.includes(name))
      throw pipelineError(`Unknown type name: ${name}`)
    try {
      return convert(input, name)
    } catch (error) {
      if (error instanceof PlatformError && get.has('onError')) return get('onError')
      throw error
    }
  }),
}
