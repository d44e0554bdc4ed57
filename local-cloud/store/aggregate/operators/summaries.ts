import { accumulators } from '../accumulators'
import { typeName } from '../../update/describe'
import type { Operator } from '../operator'
import { pipelineError } from '../pipeline-error'
import { argumentsOf, isNothing, unary } from './shapes'

const NAMES = ['$sum', '$avg', '$max', '$min', '$stdDevPop', '$stdDevSamp']

/** Accumulators where an expression stands: over their arguments, or over the one list they are given. */
export const summaries: Record<string, Operator> = Object.fromEntries(
  NAMES.map((name): [string, Operator] => [
    name,
    (operand, compile) => {
      const parts = argumentsOf(operand, compile)
      return (scope) => {
        const values = parts.map((part) => part(scope))
        const accumulate = accumulators[name]?.()
        for (const value of values.length === 1 && Array.isArray(values[0]) ? values[0] : values) accumulate?.add(value)
        return accumulate?.result()
      }
    },
  ]),
)
for (const [name, at] of [
  ['$first', 0],
  ['$last', -1],
] as const)
  summaries[name] = unary(name, (items) => {
    if (isNothing(items)) return null
    if (!Array.isArray(items)) throw pipelineError(`${name}'s argument must be an array, but is ${typeName(items)}`)
    return items.at(at)
  })
