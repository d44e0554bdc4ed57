import { compareValues, equalValues } from '../../compare'
import { typeName } from '../../update/describe'
import type { Value } from '../../value'
import type { Operator } from '../operator'
import { isTrue } from '../truth'
import { pipelineError } from '../pipeline-error'
import { fixed, isNothing, kindOf, variadic, type Maybe } from './shapes'

function listOf(name: string, value: Maybe): Value[] {
  if (!Array.isArray(value))
    throw pipelineError(
      `All operands of ${name} must be arrays. One argument is of type: ${value === undefined ? 'missing' : typeName(value)}`,
    )
  return value
}

/** Values without repetition, in the database's order of values. */
function setOf(items: Value[]): Value[] {
  const sorted = [...items].sort(compareValues)
  return sorted.filter((item, at) => at === 0 || !equalValues(sorted[at - 1], item))
}

const has = (items: Value[], wanted: Value) => items.some((item) => equalValues(item, wanted))

function elementsTrue(name: string, holds: (items: Value[]) => boolean): Operator {
  return fixed(name, 1, 1, (items) => {
    if (!Array.isArray(items))
      throw pipelineError(
        `${name}'s argument must be an array, but is ${items === undefined ? 'missing' : typeName(items)}`,
      )
    return holds(items)
  })
}

/** Operators that read lists as sets. */
export const sets: Record<string, Operator> = {
  $allElementsTrue: elementsTrue('$allElementsTrue', (items) => items.every(isTrue)),
  $anyElementTrue: elementsTrue('$anyElementTrue', (items) => items.some(isTrue)),
  $setUnion: variadic((lists) =>
    lists.some(isNothing) ? null : setOf(lists.flatMap((list) => listOf('$setUnion', list))),
  ),
  $setIntersection: variadic((lists) => {
    if (lists.some(isNothing)) return null
    const [first = [], ...others] = lists.map((list) => listOf('$setIntersection', list))
    return setOf(first).filter((item) => others.every((other) => has(other, item)))
  }),
  $setDifference: fixed('$setDifference', 2, 2, (a, b) => {
    if (isNothing(a) || isNothing(b)) return null
    const without = listOf('$setDifference', b)
    const kept: Value[] = []
    for (const item of listOf('$setDifference', a)) if (!has(without, item) && !has(kept, item)) kept.push(item)
    return kept
  }),
  $setEquals: variadic((lists) => {
    if (lists.length < 2) throw pipelineError(`$setEquals needs at least two arguments had: ${lists.length}`)
    const [first = [], ...others] = lists.map((list) => setOf(listOf('$setEquals', list)))
    return others.every((other) => equalValues(other, first))
  }),
  $setIsSubset: fixed('$setIsSubset', 2, 2, (a, b) => {
    const [part, whole] = [a, b].map((value, at) => {
      if (Array.isArray(value)) return value
      throw pipelineError(
        `both operands of $setIsSubset must be arrays. ${at === 0 ? 'First' : 'Second'} argument is of type: ${kindOf(value)}`,
      )
    })
    return part?.every((item) => has(whole ?? [], item))
  }),
}
