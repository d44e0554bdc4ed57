import { typeName } from '../../update/describe'
import type { Value } from '../../value'
import { exactly, isWhole } from '../../whole-numbers'
import type { Operator } from '../operator'
import { pipelineError } from '../pipeline-error'
import { dateAt } from '../date-at'
import { roundedAt } from '../rounded-at'
import { fixed, isNothing, unary, variadic, type Maybe } from './shapes'

type Numeric = number | bigint

const isNumeric = (value: Maybe): value is Numeric => typeof value === 'number' || typeof value === 'bigint'

function numberOf(name: string, value: Value): number {
  if (!isNumeric(value)) throw pipelineError(`${name} only supports numeric types, not ${typeName(value)}`)
  return Number(value)
}

/** Applies to one number; null and missing give null. */
function onNumber(name: string, apply: (value: number) => number): Operator {
  return unary(name, (value) => (isNothing(value) ? null : apply(numberOf(name, value))))
}

/** What comes of whole numbers beyond 2^53 without rounding; `undefined` where plain numbers do. */
function wholeResult(a: Numeric, b: Numeric, apply?: (a: bigint, b: bigint) => bigint): Numeric | undefined {
  if (!apply || (typeof a !== 'bigint' && typeof b !== 'bigint') || !isWhole(a) || !isWhole(b)) return undefined
  return Number(b) === 0 ? undefined : exactly(a, b, apply)
}

/** Applies to two numbers; what each is called when it is none, or both together. */
function onTwo(
  name: string,
  parts: [first: string, second: string] | undefined,
  apply: (a: number, b: number) => Value,
  whole?: (a: bigint, b: bigint) => bigint,
): Operator {
  return fixed(name, 2, 2, (a, b) => {
    if (isNothing(a) || isNothing(b)) return null
    if (isNumeric(a) && isNumeric(b)) return wholeResult(a, b, whole) ?? apply(Number(a), Number(b))
    if (!parts) throw pipelineError(`${name} only supports numeric types, not ${typeName(a)} and ${typeName(b)}`)
    const [what, value] = isNumeric(a) ? [parts[1], b] : [parts[0], a]
    throw pipelineError(`${name}'s ${what} must be numeric, not ${typeName(value)}`)
  })
}

/** Rounds to a place; positive places count digits behind the point. */
function toPlace(name: string, way: 'half-even' | 'cut'): Operator {
  return fixed(name, 1, 2, (value, place = 0) => {
    if (isNothing(value) || isNothing(place)) return null
    const places = numberOf(name, place)
    if (!Number.isInteger(places)) throw pipelineError(`precision argument to ${name} must be a integral value`)
    if (places < -20 || places > 100)
      throw pipelineError(`cannot apply ${name} with precision value ${places} value must be in [-20, 100]`)
    return roundedAt(numberOf(name, value), places, way)
  })
}

const add = variadic((values) => {
  if (values.some(isNothing)) return null
  let date = false
  let sum = 0
  for (const value of values) {
    if (value instanceof Date) {
      if (date) throw pipelineError('only one date allowed in an $add expression')
      date = true
      sum += value.getTime()
    } else if (isNumeric(value)) sum += Number(value)
    else throw pipelineError(`$add only supports numeric or date types, not ${typeName(value)}`)
  }
  return date ? dateAt(sum) : exactOf(values, sum, (a, b) => a + b)
})

/** Whole numbers are taken together as 64-bit integers where plain ones would round; too large a result does round. */
function exactOf(values: Maybe[], result: number, apply: (a: bigint, b: bigint) => bigint): Value {
  const plain = Number.isSafeInteger(result) && !values.some((value) => typeof value === 'bigint')
  if (plain || !values.every(isWhole)) return result
  let made: Numeric | undefined = values[0]
  for (const value of values.slice(1)) made = made === undefined ? undefined : exactly(made, value, apply)
  return made ?? result
}

const subtract = fixed('$subtract', 2, 2, (a, b) => {
  if (isNothing(a) || isNothing(b)) return null
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime()
  if (a instanceof Date && isNumeric(b)) return dateAt(a.getTime() - Number(b))
  if (!isNumeric(a) || !isNumeric(b)) throw pipelineError(`can't $subtract ${typeName(b)} from ${typeName(a)}`)
  return wholeResult(a, b, (x, y) => x - y) ?? Number(a) - Number(b)
})

/** Whole numbers know no zero below zero. */
const wholeZero = (result: number, ...from: Maybe[]) =>
  result === 0 && from.every((value) => !Object.is(value, -0) && (!isNumeric(value) || Number.isInteger(Number(value))))
    ? 0
    : result

const multiply = variadic((values) => {
  if (values.some(isNothing)) return null
  const product = values.reduce<number>((made, value) => made * numberOf('$multiply', value ?? null), 1)
  return exactOf(values, wholeZero(product, ...values), (a, b) => a * b)
})

const divide = onTwo('$divide', undefined, (a, b) => {
  if (b === 0) throw pipelineError("can't $divide by zero")
  return a / b
})

const mod = onTwo(
  '$mod',
  undefined,
  (a, b) => {
    if (b === 0) throw pipelineError("can't $mod by zero")
    return wholeZero(a % b, a, b)
  },
  (a, b) => a % b,
)

function positive(name: string, value: number): number {
  if (value <= 0) throw pipelineError(`${name}'s argument must be a positive number, but is ${value}`)
  return value
}

/** Operators on numbers, and on dates where `$add` and `$subtract` take them. */
export const arithmetic: Record<string, Operator> = {
  $add: add,
  $subtract: subtract,
  $multiply: multiply,
  $divide: divide,
  $mod: mod,
  $abs: onNumber('$abs', Math.abs),
  $ceil: onNumber('$ceil', Math.ceil),
  $floor: onNumber('$floor', Math.floor),
  $exp: onNumber('$exp', Math.exp),
  $ln: onNumber('$ln', (value) => Math.log(positive('$ln', value))),
  $log10: onNumber('$log10', (value) => Math.log10(positive('$log10', value))),
  $log: onTwo('$log', ['argument', 'base'], (value, base) => {
    const logarithm = Math.log(positive('$log', value))
    if (base <= 0 || base === 1)
      throw pipelineError(`$log's base must be a positive number not equal to 1, but is ${base}`)
    return logarithm / Math.log(base)
  }),
  $pow: onTwo('$pow', ['base', 'exponent'], (base, exponent) => {
    if (base === 0 && exponent < 0) throw pipelineError('$pow cannot take a base of 0 and a negative exponent')
    return base ** exponent
  }),
  $sqrt: onNumber('$sqrt', (value) => {
    if (value < 0) throw pipelineError("$sqrt's argument must be greater than or equal to 0")
    return Math.sqrt(value)
  }),
  $trunc: toPlace('$trunc', 'cut'),
  $round: toPlace('$round', 'half-even'),
}
