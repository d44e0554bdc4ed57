import { equalValues } from '../../compare'
import { describeValue, typeName } from '../../update/describe'
import { isDoc, type Doc, type Value } from '../../value'
import type { Operator } from '../operator'
import { isTrue } from '../truth'
import { pipelineError } from '../pipeline-error'
import { checkedVariable } from '../variable-name'
import {
  boundsOf,
  fixed,
  isNothing,
  kindOf,
  namedArguments,
  refuseOthers,
  unary,
  variadic,
  withVariables,
  type Maybe,
} from './shapes'

/** @throws PlatformError whose text ends with the type that was found */
function listOf(text: string, value: Maybe): Value[] {
  if (!Array.isArray(value)) throw pipelineError(`${text} ${kindOf(value)}`)
  return value
}

/** A whole number of 32 bits. @throws PlatformError with one text for another type and one for another number */
function wholeOf(value: Maybe, otherType: string, otherNumber: string): number {
  if (typeof value !== 'number' && typeof value !== 'bigint') throw pipelineError(`${otherType}${kindOf(value)}`)
  if (!Number.isInteger(value) || Number(value) !== (Number(value) | 0))
    throw pipelineError(`${otherNumber}: ${describeValue(value)}`)
  return Number(value)
}

const elementAt = fixed('$arrayElemAt', 2, 2, (items, index) => {
  if (isNothing(items) || isNothing(index)) return null
  const list = listOf("$arrayElemAt's first argument must be an array, but is", items)
  const second = "$arrayElemAt's second argument must be"
  return list.at(wholeOf(index, `${second} a numeric value, but is `, `${second} representable as a 32-bit integer`))
})

const toObject = unary('$arrayToObject', (pairs) => {
  if (isNothing(pairs)) return null
  const made: Doc = {}
  const list = listOf('$arrayToObject requires an array input, found:', pairs)
  const [first] = list
  if (list.length > 0 && !isDoc(first) && !Array.isArray(first))
    throw pipelineError(`Unrecognised input type format for $arrayToObject: ${typeName(first)}`)
  for (const pair of list) {
    const [key, value] = isDoc(first) ? keyed(pair) : paired(pair)
    made[key] = value
  }
  return made
})

function keyed(pair: Value): [key: string, value: Value] {
  if (!isDoc(pair))
    throw pipelineError(
      `$arrayToObject requires a consistent input format. Elements must all be arrays or all be objects. Object was detected, now found: ${typeName(pair)}`,
    )
  const { k, v } = pair
  if (Object.keys(pair).length !== 2)
    throw pipelineError(
      `$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${Object.keys(pair).length}`,
    )
  if (k === undefined || v === undefined)
    throw pipelineError(
      `$arrayToObject requires an object with keys 'k' and 'v'. Missing either or both keys from: ${describeValue(pair)}`,
    )
  if (typeof k !== 'string')
    throw pipelineError(
      `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${typeName(k)}`,
    )
  return [k, v]
}

function paired(pair: Value): [key: string, value: Value] {
  if (!Array.isArray(pair))
    throw pipelineError(
      `$arrayToObject requires a consistent input format. Elements must all be arrays or all be objects. Array was detected, now found: ${typeName(pair)}`,
    )
  const [key, value = null] = pair
  if (pair.length !== 2)
    throw pipelineError(`$arrayToObject requires an array of size 2 arrays,found array of size: ${pair.length}`)
  if (typeof key !== 'string')
    throw pipelineError(
      `$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${typeName(key)}`,
    )
  return [key, value]
}

const variableOf = (operand: Value) =>
  isDoc(operand) && typeof operand['as'] === 'string' ? checkedVariable(operand['as']) : 'this'

const filter: Operator = (operand, compile) => {
  const { input, cond } = namedArguments('$filter', operand, ['input', 'cond'], compile, ['as'])
  const name = variableOf(operand)
  return (scope) => {
    const items = input?.(scope)
    if (isNothing(items)) return null
    return listOf('input to $filter must be an array not', items).filter((item) =>
      isTrue(cond?.(withVariables(scope, { [name]: item }))),
    )
  }
}

const map: Operator = (operand, compile) => {
  const { input, in: inside } = namedArguments('$map', operand, ['input', 'in'], compile, ['as'])
  const name = variableOf(operand)
  return (scope) => {
    const items = input?.(scope)
    if (isNothing(items)) return null
    return listOf('input to $map must be an array not', items).map(
      (item) => inside?.(withVariables(scope, { [name]: item })) ?? null,
    )
  }
}

const reduce: Operator = (operand, compile) => {
  const {
    input,
    initialValue,
    in: inside,
  } = namedArguments('$reduce', operand, ['input', 'initialValue', 'in'], compile, [])
  return (scope) => {
    const items = input?.(scope)
    if (isNothing(items)) return null
    let value: Maybe = initialValue?.(scope)
    if (!Array.isArray(items))
      throw pipelineError(`$reduce requires that 'input' be an array, found: ${describeValue(items)}`)
    for (const item of items) value = inside?.(withVariables(scope, { value, this: item }))
    return value
  }
}

const sliceNumber = (which: string, value: Maybe) =>
  wholeOf(
    value,
    `${which} argument to $slice must be a numeric value, but is of type: `,
    `${which} argument to $slice can't be represented as a 32-bit integer`,
  )

const slice = fixed('$slice', 2, 3, (items, first, second) => {
  if (isNothing(items) || isNothing(first) || second === null) return null
  const list = listOf('First argument to $slice must be an array, but is of type:', items)
  const a = sliceNumber('Second', first)
  if (second === undefined) return a < 0 ? list.slice(a) : list.slice(0, a)
  const count = sliceNumber('Third', second)
  if (count <= 0) throw pipelineError(`Third argument to $slice must be positive: ${count}`)
  const start = a < 0 ? Math.max(0, list.length + a) : a
  return list.slice(start, start + count)
})

/** Numbers of a range that fit the memory the database gives one list, 100 MB. */
const MOST_IN_RANGE = 6_000_000

const rangeNumber = (which: string, value: Maybe) =>
  wholeOf(
    value,
    `$range requires a numeric ${which.replace(/^an? /, '')} value, found value of type:`,
    `$range requires ${which} value that can be represented as a 32-bit integer, found value`,
  )

const range = fixed('$range', 2, 3, (start, end, step = 1) => {
  const [from, to, by] = [rangeNumber('a starting', start), rangeNumber('an ending', end), rangeNumber('a step', step)]
  if (by === 0) throw pipelineError('$range requires a non-zero step value')
  if (Math.abs(to - from) / Math.abs(by) > MOST_IN_RANGE)
    throw pipelineError('$range would use too much memory: the list would be too long')
  const made: number[] = []
  for (let value = from; by > 0 ? value < to : value > to; value += by) made.push(value)
  return made
})

/** Reads `$zip`, whose lists must be written down as lists. @throws PlatformError */
function zipParts(operand: Value): { inputs: Value[]; defaults: Value[]; longest: boolean } {
  const source = isDoc(operand) ? operand : {}
  if (!isDoc(operand)) throw pipelineError(`$zip only supports an object as an argument, found ${typeName(operand)}`)
  refuseOthers('$zip', source, ['inputs', 'defaults', 'useLongestLength'])
  const [inputs, defaults, longest = false] = [source['inputs'], source['defaults'], source['useLongestLength']]
  if (!Array.isArray(inputs)) throw pipelineError(`inputs must be an array of expressions, found ${typeName(inputs)}`)
  if (inputs.length === 0) throw pipelineError('$zip requires at least one input array')
  if (typeof longest !== 'boolean') throw pipelineError(`useLongestLength must be a bool, found ${typeName(longest)}`)
  if (defaults === undefined) return { inputs, defaults: [], longest }
  if (!Array.isArray(defaults))
    throw pipelineError(`defaults must be an array of expressions, found ${typeName(defaults)}`)
  if (!longest) throw pipelineError('cannot specify defaults unless useLongestLength is true')
  if (defaults.length !== inputs.length) throw pipelineError('defaults and inputs must have the same length')
  return { inputs, defaults, longest }
}

const zip: Operator = (operand, compile) => {
  const parts = zipParts(operand)
  const [inputs, defaults] = [parts.inputs.map(compile), parts.defaults.map(compile)]
  return (scope) => {
    const lists = inputs.map((input) => input(scope))
    if (lists.some(isNothing)) return null
    const all = lists.map((list) => {
      if (Array.isArray(list)) return list
      throw pipelineError(`$zip found a non-array expression in input: ${describeValue(list)}`)
    })
    const lengths = all.map((list) => list.length)
    const length = parts.longest ? Math.max(...lengths) : Math.min(...lengths)
    const fill = defaults.map((value) => value(scope))
    return Array.from({ length }, (_, at) =>
      all.map((list, which) => (at < list.length ? list[at] : fill[which]) ?? null),
    )
  }
}

const indexOf = fixed('$indexOfArray', 2, 4, (items, wanted, start = 0, end = Infinity) => {
  if (isNothing(items)) return null
  const list = listOf('$indexOfArray requires an array as a first argument, found:', items)
  boundsOf('$indexOfArray', start, end)
  return list.findIndex((item, at) => at >= Number(start) && at < Number(end) && equalValues(item, wanted))
})

/** Operators on lists. */
export const arrays: Record<string, Operator> = {
  $arrayElemAt: elementAt,
  $arrayToObject: toObject,
  $concatArrays: variadic((lists) =>
    lists.some(isNothing) ? null : lists.flatMap((list) => listOf('$concatArrays only supports arrays, not', list)),
  ),
  $filter: filter,
  $in: fixed('$in', 2, 2, (wanted, items) =>
    listOf('$in requires an array as a second argument, found:', items).some(
      (item) => wanted !== undefined && equalValues(item, wanted),
    ),
  ),
  $indexOfArray: indexOf,
  $isArray: unary('$isArray', (value) => Array.isArray(value)),
  $map: map,
  $range: range,
  $reduce: reduce,
  $reverseArray: unary('$reverseArray', (items) =>
    isNothing(items)
      ? null
      : [...listOf('The argument to $reverseArray must be an array, but was of type:', items)].reverse(),
  ),
  $size: unary('$size', (items) => listOf('The argument to $size must be an array, but was of type:', items).length),
  $slice: slice,
  $zip: zip,
}
