import { evalExpr } from 'mingo/core'
import { expressionOptions } from '../aggregate/operators'
import type { Value } from '../value'
import type { Matcher } from './compile'

/** `$expr`: the query accepts what the expression finds true. */
export function expressionTest(expression: Value): Matcher {
  return (doc) => {
    const result: unknown = evalExpr(doc, expression, expressionOptions())
    return result !== false && result !== null && result !== undefined && result !== 0
  }
}
