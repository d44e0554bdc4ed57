import { requestFailed } from '../../protocol/platform-error'
import { lookUp } from '../path'
import { isDoc, type Doc, type Value } from '../value'
import type { FieldTest, Matcher } from './matcher'
import { isOperators } from './operators'

type CompileField = (path: string, condition: Value) => Matcher
type CompileQuery = (query: Doc) => Matcher

/** Operators about arrays; they need the compilers of the parts they contain. */
export function arrayTests(compileField: CompileField, compileQuery: CompileQuery): Record<string, FieldTest> {
  const elemMatch: FieldTest = (path, operand) => {
    if (!isDoc(operand)) throw requestFailed('(BadValue) $elemMatch needs an Object')
    const first = Object.keys(operand)[0] ?? ''
    const asValue = first.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first)
    const test = asValue ? elementValueTest(compileField, operand) : elementDocTest(compileQuery, operand)
    return (doc) => lookUp(doc, path).values.some((value) => Array.isArray(value) && value.some(test))
  }

  const all: FieldTest = (path, operand) => {
    if (!Array.isArray(operand)) throw requestFailed('(BadValue) $all needs an array')
    const searches = operand.filter((item) => isDoc(item) && '$elemMatch' in item)
    if (searches.length > 0 && searches.length < operand.length)
      throw requestFailed('(BadValue) $all/$elemMatch has to be consistent')
    if (searches.length === 0 && operand.some(isOperators)) throw requestFailed('(BadValue) no $ expressions in $all')
    const tests = operand.map((item) =>
      isDoc(item) && '$elemMatch' in item
        ? elemMatch(path, item['$elemMatch'] ?? null, {})
        : compileField(path, literal(item)),
    )
    return (doc) => tests.length > 0 && tests.every((test) => test(doc))
  }

  const size: FieldTest = (path, operand) => {
    const length = Number(operand)
    if (typeof operand !== 'number' || !Number.isInteger(length) || length < 0)
      throw requestFailed('(BadValue) $size must be a whole number')
    return (doc) => lookUp(doc, path).values.some((value) => Array.isArray(value) && value.length === length)
  }

  return { $elemMatch: elemMatch, $all: all, $size: size }
}

function literal(item: Value): Value {
  return item instanceof RegExp ? item : { $eq: item }
}

const OF_LISTS = ['$size', '$elemMatch', '$all']

/** `{ $gte: 80, $lt: 85 }`: one element must pass all of it; an element that is itself an array counts whole. */
export function elementValueTest(compileField: CompileField, operand: Value): (item: Value) => boolean {
  const test = compileField('element', operand)
  if (isDoc(operand) && Object.keys(operand).some((operator) => OF_LISTS.includes(operator)))
    return (item) => test({ element: item })
  return (item) => test({ element: Array.isArray(item) ? [item] : item })
}

/** An element that is itself an array is looked into by the numbers of its elements. */
function elementDocTest(compileQuery: CompileQuery, operand: Doc): (item: Value) => boolean {
  const test = compileQuery(operand)
  return (item) => (isDoc(item) && test(item)) || (Array.isArray(item) && test(Object.fromEntries(item.entries())))
}
