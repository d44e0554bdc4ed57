import { compileExpression } from '../aggregate/expression'
import { isTrue } from '../aggregate/truth'
import type { Value } from '../value'
import type { Matcher, Variables } from './matcher'

/** `$expr`: the query accepts what the expression finds true. */
export function expressionTest(expression: Value, variables: Variables): Matcher {
  const evaluate = compileExpression(expression)
  return (doc) => isTrue(evaluate({ root: doc, variables }))
}
