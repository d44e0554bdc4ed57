import { requestFailed, unsupported } from '../../protocol/platform-error'
import { isDoc, type Doc, type Value } from '../value'
import { arrayTests } from './array-tests'
import { expressionTest } from './expression-test'
import { geoTests } from './geo-tests'
import type { FieldTest, Matcher, Variables } from './matcher'
import { asksNearest } from './near-place'
import { isOperators } from './operators'
import { scalarTests } from './scalar-tests'
import { schemaTest } from './schema-test'

const fieldTests: Record<string, FieldTest> = {
  ...scalarTests,
  ...arrayTests(compileField, (query) => compileQuery(query)),
  ...geoTests,
}
const MODIFIERS = new Set(['$options', '$maxDistance', '$minDistance'])

/** Compiles a whole query. @throws PlatformError for operators the database does not know. */
export function compileQuery(query: Doc, variables: Variables = {}): Matcher {
  const tests = Object.keys(query).map((key) =>
    key.startsWith('$') ? compileLogic(key, query[key] ?? null, variables) : compileField(key, query[key] ?? null),
  )
  if (tests.length === 1) return tests[0] ?? (() => true)
  return (doc) => tests.every((test) => test(doc))
}

/** Compiles what stands beside a field name: operators, or a value it must equal. */
export function compileField(path: string, condition: Value): Matcher {
  if (condition instanceof RegExp) return fieldTest('$regex', path, condition, {})
  if (!isOperators(condition)) return fieldTest('$eq', path, condition, {})
  if ('$options' in condition && !('$regex' in condition)) throw requestFailed('(BadValue) $options needs a $regex')
  const tests = Object.keys(condition)
    .filter((operator) => !MODIFIERS.has(operator))
    .map((operator) =>
      operator === '$not'
        ? negate(path, condition[operator] ?? null)
        : fieldTest(operator, path, condition[operator] ?? null, condition),
    )
  return tests.length === 1 ? (tests[0] ?? (() => true)) : (doc) => tests.every((test) => test(doc))
}

function fieldTest(operator: string, path: string, operand: Value, siblings: Doc): Matcher {
  const test = fieldTests[operator]
  if (!test) throw requestFailed(`(BadValue) unknown operator: ${operator}`)
  return test(path, operand, siblings)
}

function negate(path: string, operand: Value): Matcher {
  if (!(operand instanceof RegExp) && !isOperators(operand))
    throw requestFailed(
      `(BadValue) ${isDoc(operand) && Object.keys(operand).length === 0 ? '$not cannot be empty' : '$not needs a regex or a document'}`,
    )
  const inner = compileField(path, operand)
  return (doc) => !inner(doc)
}

function compileLogic(operator: string, operand: Value, variables: Variables): Matcher {
  if (operator === '$expr') return expressionTest(operand, variables)
  if (operator === '$jsonSchema') return schemaTest(operand)
  if (operator === '$comment') return () => true
  if (operator === '$where' || operator === '$text') throw unsupported(operator)
  if (operator !== '$and' && operator !== '$or' && operator !== '$nor') {
    throw requestFailed(`(BadValue) unknown top level operator: ${operator}`)
  }
  if (operator !== '$and' && asksNearest(operand)) throw requestFailed('(BadValue) geoNear must be top-level expr')
  const parts = partsOf(operator, operand).map((part) => compileQuery(part, variables))
  if (operator === '$and') return (doc) => parts.every((part) => part(doc))
  if (operator === '$or') return (doc) => parts.some((part) => part(doc))
  return (doc) => !parts.some((part) => part(doc))
}

function partsOf(operator: string, operand: Value): Doc[] {
  if (!Array.isArray(operand)) throw requestFailed(`(BadValue) ${operator} must be an array`)
  if (operand.length === 0) throw requestFailed('(BadValue) $and/$or/$nor must be a nonempty array')
  return operand.map((part) => {
    if (!isDoc(part)) throw requestFailed('(BadValue) $or/$and/$nor entries need to be full objects')
    return part
  })
}
