import { requestFailed } from '../../protocol/platform-error'
import { isDoc, ObjectId, Opaque, type Value } from '../value'

const isInt32 = (value: Value) => typeof value === 'number' && Number.isInteger(value) && value === (value | 0)
const isNumber = (value: Value) =>
  typeof value === 'number' || typeof value === 'bigint' || opaque('$numberDecimal')(value)
const isLong = (value: Value) =>
  typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value) && !isInt32(value))
const opaque = (key: string) => (value: Value) => value instanceof Opaque && key in value.ejson

const byName: Record<string, (value: Value) => boolean> = {
  double: (value) => typeof value === 'number' && !Number.isSafeInteger(value),
  string: (value) => typeof value === 'string',
  object: (value) => isDoc(value),
  array: (value) => Array.isArray(value),
  binData: opaque('$binary'),
  objectId: (value) => value instanceof ObjectId,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  regex: (value) => value instanceof RegExp,
  int: isInt32,
  timestamp: opaque('$timestamp'),
  long: isLong,
  decimal: opaque('$numberDecimal'),
  minKey: opaque('$minKey'),
  maxKey: opaque('$maxKey'),
  number: isNumber,
}

const byNumber: Record<string, string> = {
  '1': 'double',
  '2': 'string',
  '3': 'object',
  '4': 'array',
  '5': 'binData',
  '7': 'objectId',
  '8': 'bool',
  '9': 'date',
  '10': 'null',
  '11': 'regex',
  '16': 'int',
  '17': 'timestamp',
  '18': 'long',
  '19': 'decimal',
  '-1': 'minKey',
  '127': 'maxKey',
}

/** Compiles a BSON type, a list of them, by name or number. @throws PlatformError for an unknown one */
export function typeTest(operand: Value): (value: Value) => boolean {
  if (Array.isArray(operand) && operand.length === 0)
    throw requestFailed('(FailedToParse) $type must match at least one type')
  const tests = (Array.isArray(operand) ? operand : [operand]).map((name) => {
    const alias = byNumber[String(name)] ?? String(name)
    const test = Object.hasOwn(byName, alias) ? byName[alias] : undefined
    if (!test) throw requestFailed(`(BadValue) Unknown type name alias: ${String(name)}`)
    return test
  })
  return (value) => tests.some((test) => test(value))
}
