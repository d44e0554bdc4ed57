import { compareValues, equalValues } from '../compare'
import { elementValueTest } from '../match/array-tests'
import { compileField, compileQuery } from '../match/compile'
import { isOperators } from '../match/operators'
import { sortComparator } from '../sort'
import { isDoc, type Doc, type Value } from '../value'
import type { UpdateOperator } from './operator'
import { describeValue, typeName } from './describe'
import { slotAt } from './path-write'
import { storable } from './storable'
import { writeError } from './write-error'

/** Runs `change` on the array at the path. A missing field becomes an array when `create` is set and is left alone otherwise. */
function onArray(
  doc: Doc,
  path: string,
  create: boolean,
  refusal: (value: Value) => string,
  change: (items: Value[]) => Value[],
): void {
  const slot = slotAt(doc, path, create)
  const value = slot?.get()
  if (!slot || (value === undefined && !create)) return
  if (value !== undefined && !Array.isArray(value)) throw writeError(refusal(value))
  slot.set(change(value ?? []))
}

interface PushModifiers {
  each: Value[]
  position?: number
  slice?: number
  sort?: Value
}

function modifiersOf(operand: Value, path: string): PushModifiers {
  if (!isDoc(operand) || !('$each' in operand)) return { each: [storable(operand, path)] }
  const unknown = Object.keys(operand).find((key) => !['$each', '$position', '$slice', '$sort'].includes(key))
  if (unknown !== undefined) throw writeError(`Unrecognized clause in $push: ${unknown}`)
  const each = operand['$each']
  if (!Array.isArray(each))
    throw writeError(`The argument to $each in $push must be an array but it was of type: ${typeName(each)}`)
  const modifiers: PushModifiers = { each: each.map((item) => storable(item, path)) }
  if (operand['$position'] !== undefined) modifiers.position = wholeNumber('$position', operand['$position'])
  if (operand['$slice'] !== undefined) modifiers.slice = wholeNumber('$slice', operand['$slice'])
  if (operand['$sort'] !== undefined) modifiers.sort = operand['$sort']
  return modifiers
}

function wholeNumber(name: string, value: Value): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw writeError(
      `The value for ${name} must be an integer value${name === '$position' ? ', not of' : ' but was given'} type: ${typeName(value)}`,
    )
  return value
}

const push: UpdateOperator = (doc, path, operand) => {
  const { each, position, slice, sort } = modifiersOf(operand, path)
  const refusal = (value: Value) =>
    `The field '${path}' must be an array but is of type ${typeName(value)} in document {_id: ${describeValue(doc['_id'])}}`
  onArray(doc, path, true, refusal, (items) => {
    const at = position === undefined ? items.length : position < 0 ? Math.max(0, items.length + position) : position
    const grown = [...items.slice(0, at), ...each, ...items.slice(at)]
    if (sort !== undefined) grown.sort(elementOrder(sort))
    if (slice === undefined) return grown
    return slice < 0 ? grown.slice(slice) : grown.slice(0, slice)
  })
}

function elementOrder(sort: Value): (a: Value, b: Value) => number {
  if (sort === 1 || sort === -1) return (a, b) => compareValues(a, b) * sort
  if (typeof sort === 'number' || (isDoc(sort) && Object.values(sort).some((way) => way !== 1 && way !== -1)))
    throw writeError('The $sort element value must be either 1 or -1')
  if (!isDoc(sort) || Object.keys(sort).length === 0)
    throw writeError(
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    )
  if (Object.keys(sort).some((field) => field.split('.').includes('')))
    throw writeError('The $sort field is a dotted field but has an empty part')
  const order = sortComparator(sort)
  return (a, b) => order(isDoc(a) ? a : {}, isDoc(b) ? b : {})
}

/** The SDK sends `addToSet({ each: [...] })` as it stands, without a `$`. */
function eachOf(operand: Value): Value | undefined {
  if (!isDoc(operand)) return [operand]
  if ('$each' in operand) return operand['$each']
  return Object.keys(operand).length === 1 && Array.isArray(operand['each']) ? operand['each'] : [operand]
}

const addToSet: UpdateOperator = (doc, path, operand) => {
  const several = eachOf(operand)
  if (!Array.isArray(several))
    throw writeError(`The argument to $each in $addToSet must be an array but it was of type ${typeName(several)}`)
  const refusal = (value: Value) =>
    `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(value)}`
  onArray(doc, path, true, refusal, (items) => {
    const grown = [...items]
    for (const item of several)
      if (!grown.some((present) => equalValues(present, item))) grown.push(storable(item, path))
    return grown
  })
}

const pop: UpdateOperator = (doc, path, operand) => {
  if (operand !== 1 && operand !== -1) throw writeError(`$pop expects 1 or -1, found: ${describeValue(operand)}`)
  const refusal = (value: Value) => `Path '${path}' contains an element of non-array type '${typeName(value)}'`
  onArray(doc, path, false, refusal, (items) => (operand === 1 ? items.slice(0, -1) : items.slice(1)))
}

const pull: UpdateOperator = (doc, path, operand) => {
  const goes = pullTest(operand)
  onArray(
    doc,
    path,
    false,
    () => 'Cannot apply $pull to a non-array value',
    (items) => items.filter((item) => !goes(item)),
  )
}

/** Operators that join conditions speak of whole elements, as a condition without operators does. */
const JOINING = ['$and', '$or', '$nor', '$expr']

function pullTest(operand: Value): (item: Value) => boolean {
  if (operand instanceof RegExp || (isOperators(operand) && !JOINING.includes(Object.keys(operand)[0] ?? ''))) {
    return elementValueTest(compileField, operand)
  }
  if (!isDoc(operand)) return (item) => equalValues(item, operand)
  const test = compileQuery(operand)
  return (item) => isDoc(item) && test(item)
}

const pullAll: UpdateOperator = (doc, path, operand) => {
  if (!Array.isArray(operand))
    throw writeError(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  onArray(
    doc,
    path,
    false,
    () => 'Cannot apply $pull to a non-array value',
    (items) => items.filter((item) => !operand.some((gone) => equalValues(gone, item))),
  )
}

/** Operators that change the elements of an array. */
export const arrayOperators: Record<string, UpdateOperator> = {
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
}
