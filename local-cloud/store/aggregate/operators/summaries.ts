import { accumulators } from '../accumulators'
import type { Operator } from '../operator'
import { argumentsOf } from './shapes'

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
summaries['$first'] = (operand, compile) => {
  const [list] = argumentsOf(operand, compile)
  return (scope) => {
    const items = list?.(scope)
    return Array.isArray(items) ? items[0] : null
  }
}
summaries['$last'] = (operand, compile) => {
  const [list] = argumentsOf(operand, compile)
  return (scope) => {
    const items = list?.(scope)
    return Array.isArray(items) ? items.at(-1) : null
  }
}
