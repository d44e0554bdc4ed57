import { describeValue, typeName } from '../../update/describe'
import { isDoc, type Doc } from '../../value'
import type { Operator } from '../operator'
import { pipelineError } from '../pipeline-error'
import { isNothing, unary, variadic } from './shapes'

/** Operators on embedded documents. */
export const objects: Record<string, Operator> = {
  $mergeObjects: variadic((values) => {
    const merged: Doc = {}
    for (const value of values) {
      if (isNothing(value)) continue
      if (!isDoc(value))
        throw pipelineError(
          `$mergeObjects requires object inputs, but input ${describeValue(value)} is of type ${typeName(value)}`,
        )
      Object.assign(merged, value)
    }
    return merged
  }),
  $objectToArray: unary('$objectToArray', (value) => {
    if (isNothing(value)) return null
    if (!isDoc(value)) throw pipelineError(`$objectToArray requires a document input, found: ${typeName(value)}`)
    return Object.keys(value).map((k) => ({ k, v: value[k] ?? null }))
  }),
}
