import { compareValues } from '../../compare'
import { isDoc } from '../../value'
import type { Operator } from '../operator'
import { isTrue } from '../truth'
import { pipelineError } from '../pipeline-error'
import { checkedVariable } from '../variable-name'
import { argumentsOf, fixed, isNothing, namedArguments, refuseOthers, unary, withVariables, type Maybe } from './shapes'

/** In expressions a missing value sorts before null and equals only another missing value. */
function compare(a: Maybe, b: Maybe): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return Math.sign(compareValues(a, b))
}

const comparison = (name: string, fits: (order: number) => boolean): Operator =>
  fixed(name, 2, 2, (a, b) => fits(compare(a, b)))

const cond: Operator = (operand, compile) => {
  const parts = Array.isArray(operand)
    ? operand
    : isDoc(operand)
      ? [operand['if'], operand['then'], operand['else']]
      : []
  refuseOthers('$cond', Array.isArray(operand) ? null : operand, ['if', 'then', 'else'])
  const [test, yes, no] = parts.map((part) => (part === undefined ? undefined : compile(part)))
  if (!test || !yes || !no || parts.length !== 3) throw pipelineError('$cond needs the three parts if, then and else')
  return (scope) => (isTrue(test(scope)) ? yes(scope) : no(scope))
}

const ifNull: Operator = (operand, compile) => {
  const parts = argumentsOf(operand, compile)
  if (parts.length < 2) throw pipelineError(`$ifNull needs at least two arguments, had: ${parts.length}`)
  return (scope) => {
    let value: Maybe
    for (const part of parts) {
      value = part(scope)
      if (!isNothing(value)) return value
    }
    return value
  }
}

const choose: Operator = (operand, compile) => {
  const source = isDoc(operand) ? operand : {}
  refuseOthers('$switch', source, ['branches', 'default'])
  if (!Array.isArray(source['branches']) || source['branches'].length === 0)
    throw pipelineError('$switch requires at least one branch')
  const branches = source['branches'].map((branch) => {
    if (!isDoc(branch) || branch['case'] === undefined)
      throw pipelineError("$switch requires each branch have a 'case' expression")
    if (branch['then'] === undefined) throw pipelineError("$switch requires each branch have a 'then' expression.")
    return [compile(branch['case']), compile(branch['then'])] as const
  })
  const otherwise = source['default'] === undefined ? undefined : compile(source['default'])
  return (scope) => {
    for (const [test, then] of branches) if (isTrue(test(scope))) return then(scope)
    if (!otherwise)
      throw pipelineError('$switch could not find a matching branch for an input, and no default was specified.')
    return otherwise(scope)
  }
}

const bind: Operator = (operand, compile) => {
  const source = isDoc(operand) ? operand : {}
  refuseOthers('$let', source, ['vars', 'in'])
  if (source['vars'] === undefined || source['in'] === undefined)
    throw pipelineError("Missing 'vars' or 'in' parameter to $let")
  const variables = Object.entries(namedArguments('$let', source['vars'], [], compile))
  for (const [name] of variables) checkedVariable(name)
  const inside = compile(source['in'])
  return (scope) =>
    inside(withVariables(scope, Object.fromEntries(variables.map(([name, value]) => [name, value(scope)]))))
}

/** Conditions, comparisons and variables. */
export const logic: Record<string, Operator> = {
  $and: (operand, compile) => {
    const parts = argumentsOf(operand, compile)
    return (scope) => parts.every((part) => isTrue(part(scope)))
  },
  $or: (operand, compile) => {
    const parts = argumentsOf(operand, compile)
    return (scope) => parts.some((part) => isTrue(part(scope)))
  },
  $not: unary('$not', (value) => !isTrue(value)),
  $cmp: fixed('$cmp', 2, 2, compare),
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $neq: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $cond: cond,
  $ifNull: ifNull,
  $switch: choose,
  $let: bind,
}
