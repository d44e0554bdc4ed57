import { compileRegex } from '../../protocol/ejson'
import { requestFailed } from '../../protocol/platform-error'
import { compareValues, equalValues, typeRank } from '../compare'
import { lookUp } from '../path'
import type { Doc, Value } from '../value'
import type { FieldTest, Matcher } from './matcher'
import { isOperators } from './operators'
import { searchPattern } from './pattern'
import { typeTest } from './type-test'

/** Tests some value at the path; an array there is tried element by element and as a whole. */
function some(path: string, test: (value: Value) => boolean): Matcher {
  return (doc) => {
    for (const value of lookUp(doc, path).values) {
      if (test(value)) return true
      if (Array.isArray(value) && value.some(test)) return true
    }
    return false
  }
}

function equals(path: string, operand: Value): Matcher {
  const inValues = some(path, (value) => equalValues(value, operand))
  if (operand !== null) return inValues
  return (doc) => lookUp(doc, path).missing || inValues(doc)
}

/** A pattern beside these operators would be compared, not matched. @throws PlatformError */
function refusePattern(path: string, operand: Value): void {
  if (operand instanceof RegExp)
    throw requestFailed(`(BadValue) Can't have RegEx as arg to predicate over field '${path}'.`)
}

/** Ordered comparison inside one type; null compares with null and with missing. */
function ordered(path: string, operand: Value, fits: (order: number) => boolean): Matcher {
  refusePattern(path, operand)
  const rank = typeRank(operand)
  const inValues = some(
    path,
    (value) => typeRank(value) === rank && !isNan(value, operand) && fits(compareValues(value, operand)),
  )
  if (operand !== null || !fits(0)) return inValues
  return (doc) => lookUp(doc, path).missing || inValues(doc)
}

function isNan(value: Value, operand: Value): boolean {
  return Number.isNaN(value) !== Number.isNaN(operand)
}

function oneOf(path: string, operand: Value, name = '$in'): Matcher {
  if (!Array.isArray(operand)) throw requestFailed(`(BadValue) ${name} needs an array`)
  if (operand.some(isOperators)) throw requestFailed('(BadValue) cannot nest $ under $in')
  const tests = operand.map((item) => (item instanceof RegExp ? matches(path, item) : equals(path, item)))
  if (operand.length < 8 || !operand.every((item) => typeof item === 'string'))
    return (doc) => tests.some((test) => test(doc))
  const wanted = new Set(operand)
  return some(path, (value) => typeof value === 'string' && wanted.has(value))
}

function matches(path: string, operand: Value, siblings: Doc = {}): Matcher {
  const { $options: options = '' } = siblings
  if (typeof options !== 'string') throw requestFailed('(BadValue) $options has to be a string')
  if (typeof operand !== 'string' && !(operand instanceof RegExp))
    throw requestFailed('(BadValue) $regex has to be a string')
  const regex =
    typeof operand === 'string'
      ? compileRegex(operand, options)
      : compileRegex(operand.source, options || operand.flags)
  const search = searchPattern(regex)
  return some(path, (value) =>
    typeof value === 'string' ? search.test(value) : value instanceof RegExp && String(value) === String(regex),
  )
}

function remainder(path: string, operand: Value): Matcher {
  if (!Array.isArray(operand)) throw requestFailed('(BadValue) malformed mod, needs to be an array')
  if (operand.length !== 2)
    throw requestFailed(`(BadValue) malformed mod, ${operand.length < 2 ? 'not enough' : 'too many'} elements`)
  const [divisor = 0, rest] = operand.map((item, at) => {
    if (typeof item === 'number' || typeof item === 'bigint') return Math.trunc(Number(item))
    throw requestFailed(`(BadValue) malformed mod, ${at === 0 ? 'divisor' : 'remainder'} not a number`)
  })
  if (divisor === 0) throw requestFailed('(BadValue) divisor cannot be 0')
  return some(
    path,
    (value) => (typeof value === 'number' || typeof value === 'bigint') && Math.trunc(Number(value)) % divisor === rest,
  )
}

function exists(path: string, operand: Value): Matcher {
  const wanted = Boolean(operand)
  return (doc) => lookUp(doc, path).values.length > 0 === wanted
}

function bits(path: string, operand: Value, fits: (value: bigint, mask: bigint) => boolean): Matcher {
  const wholes = (Array.isArray(operand) ? operand : [operand]).map((item) => {
    if (typeof item !== 'bigint' && !(Number.isInteger(item) && Number(item) >= 0))
      throw requestFailed(`(BadValue) Expected a non-negative whole number as a bit mask or position for '${path}'`)
    return BigInt(item as number | bigint)
  })
  const mask = Array.isArray(operand) ? wholes.reduce((sum, position) => sum | (1n << position), 0n) : (wholes[0] ?? 0n)
  return some(
    path,
    (value) =>
      (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) &&
      fits(BigInt(value), mask),
  )
}

const not =
  (matcher: Matcher): Matcher =>
  (doc) =>
    !matcher(doc)

/** Operators that compare the value at a path with a constant. */
export const scalarTests: Record<string, FieldTest> = {
  $eq: equals,
  $ne: (path, operand) => {
    if (operand instanceof RegExp) throw requestFailed("(BadValue) Can't have regex as arg to $ne.")
    return not(equals(path, operand))
  },
  $gt: (path, operand) => ordered(path, operand, (order) => order > 0),
  $gte: (path, operand) => ordered(path, operand, (order) => order >= 0),
  $lt: (path, operand) => ordered(path, operand, (order) => order < 0),
  $lte: (path, operand) => ordered(path, operand, (order) => order <= 0),
  $in: (path, operand) => oneOf(path, operand),
  $nin: (path, operand) => not(oneOf(path, operand, '$nin')),
  $regex: matches,
  $mod: remainder,
  $exists: exists,
  $type: (path, operand) => some(path, typeTest(operand)),
  $bitsAllSet: (path, operand) => bits(path, operand, (value, mask) => (value & mask) === mask),
  $bitsAnySet: (path, operand) => bits(path, operand, (value, mask) => (value & mask) !== 0n),
  $bitsAllClear: (path, operand) => bits(path, operand, (value, mask) => (value & mask) === 0n),
  $bitsAnyClear: (path, operand) => bits(path, operand, (value, mask) => (value & mask) !== mask),
}
