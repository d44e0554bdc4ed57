import { compareValues } from '../compare'
import { isDoc, type Doc, type Value } from '../value'
import { exactly, isWhole, narrowed } from '../whole-numbers'
import type { UpdateOperator } from './operator'
import { describeValue, typeName } from './describe'
import { crossesArray } from '../path'
import { slotAt, type Slot } from './path-write'
import { storable } from './storable'
import { writeError } from './write-error'

function place(doc: Doc, path: string): Slot {
  const slot = slotAt(doc, path, true)
  if (!slot) throw writeError(`cannot reach the path '${path}'`)
  return slot
}

const set: UpdateOperator = (doc, path, operand) => place(doc, path).set(storable(operand, path))

function arithmetic(
  operator: string,
  verb: string,
  apply: (a: Value, b: Value) => Value | undefined,
  absent: (b: Value) => Value,
): UpdateOperator {
  return (doc, path, operand) => {
    if (typeof operand !== 'number' && typeof operand !== 'bigint') {
      throw writeError(`Cannot ${verb} with non-numeric argument: {${path}: ${describeValue(operand)}}`)
    }
    const slot = place(doc, path)
    const value = slot.get()
    if (value === undefined) return slot.set(absent(operand))
    if (typeof value !== 'number' && typeof value !== 'bigint') {
      const field = path.split('.').pop() ?? path
      throw writeError(
        `Cannot apply ${operator} to a value of non-numeric type. {_id: ${describeValue(doc['_id'])}} has the field '${field}' of non-numeric type ${typeName(value)}`,
      )
    }
    const result = apply(value, operand)
    if (result === undefined)
      throw writeError(
        `Failed to apply ${operator} operations to current value ((NumberLong)${value}) for document {_id: ${describeValue(doc['_id'])}}`,
      )
    slot.set(result)
  }
}

/** Whole numbers stay exact beyond 2^53 by going through 64-bit arithmetic; `undefined` = the result does not fit. */
function exact(
  a: Value,
  b: Value,
  whole: (a: bigint, b: bigint) => bigint,
  real: (a: number, b: number) => number,
): Value | undefined {
  const result = real(Number(a), Number(b))
  if (!isWhole(a) || !isWhole(b)) return result
  // Whole numbers know no zero below zero.
  if (typeof a !== 'bigint' && typeof b !== 'bigint' && Number.isSafeInteger(result)) return result === 0 ? 0 : result
  return exactly(a, b, whole)
}

function extreme(wins: (order: number) => boolean): UpdateOperator {
  return (doc, path, operand) => {
    const slot = place(doc, path)
    const value = slot.get()
    if (value === undefined || wins(compareValues(operand, value))) slot.set(storable(operand, path))
  }
}

const rename: UpdateOperator = (doc, path, operand) => {
  if (typeof operand !== 'string')
    throw writeError(`The 'to' field for $rename must be a string: ${path}: ${describeValue(operand)}`)
  for (const [role, place] of [
    ['source', path],
    ['destination', operand],
  ] as const)
    if (crossesArray(doc, place))
      throw writeError(
        `The ${role} field cannot be an array element, '${place}' in doc with _id: ${describeValue(doc['_id'])} has an array field`,
      )
  const source = slotAt(doc, path, false)
  const value = source?.get()
  if (value === undefined) return
  source?.remove()
  place(doc, operand).set(value)
}

const currentDate: UpdateOperator = (doc, path, operand, { now }) => {
  if (isDoc(operand) && operand['$type'] !== 'date')
    throw writeError('unsupported: $currentDate of another type than date')
  if (!isDoc(operand) && typeof operand !== 'boolean')
    throw writeError(
      `${typeName(operand)} is not valid type for $currentDate. Please use a boolean ('true') or a $type expression ({$type: 'timestamp/date'}).`,
    )
  place(doc, path).set(new Date(now))
}

const bit: UpdateOperator = (doc, path, operand) => {
  const [operation = '', mask] = isDoc(operand) ? (Object.entries(operand)[0] ?? []) : []
  const apply = {
    and: (a: bigint, b: bigint) => a & b,
    or: (a: bigint, b: bigint) => a | b,
    xor: (a: bigint, b: bigint) => a ^ b,
  }[operation]
  if (!apply || !isWhole(mask))
    throw writeError(
      `The $bit modifier only supports 'and', 'or', and 'xor' with integers: {${path}: ${describeValue(operand)}}`,
    )
  const slot = place(doc, path)
  const value = slot.get() ?? 0
  if (!isWhole(value))
    throw writeError(
      `Cannot apply $bit to a value of non-integral type. {_id: ${describeValue(doc['_id'])}} has the field ${path} of non-integer type ${typeName(value)}`,
    )
  slot.set(narrowed(apply(BigInt(value), BigInt(mask))))
}

/** Operators that give one field a new value. */
export const fieldOperators: Record<string, UpdateOperator> = {
  $set: set,
  $setOnInsert: (doc, path, operand, context) => {
    if (context.inserting) set(doc, path, operand, context)
  },
  $unset: (doc, path) => slotAt(doc, path, false)?.remove(),
  $inc: arithmetic(
    '$inc',
    'increment',
    (a, b) =>
      exact(
        a,
        b,
        (x, y) => x + y,
        (x, y) => x + y,
      ),
    (b) => b,
  ),
  $mul: arithmetic(
    '$mul',
    'multiply',
    (a, b) =>
      exact(
        a,
        b,
        (x, y) => x * y,
        (x, y) => x * y,
      ),
    () => 0,
  ),
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $rename: rename,
  $currentDate: currentDate,
  $bit: bit,
}
