import { compareValues } from '../../compare'
import { typeName } from '../../update/describe'
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

const COND_PARTS = ['if', 'then', 'else']

const cond: Operator = (operand, compile) => {
  const parts = Array.isArray(operand)
    ? operand
    : isDoc(operand)
      ? [operand['if'], operand['then'], operand['else']]
      : []
  if (isDoc(operand)) refuseOthers('$cond', operand, COND_PARTS)
  else if (parts.length !== 3)
    throw pipelineError(
      `Expression $cond takes exactly 3 arguments. ${Array.isArray(operand) ? parts.length : 1} were passed in.`,
    )
  const missing = COND_PARTS.find((_, at) => parts[at] === undefined)
  if (missing !== undefined) throw pipelineError(`Missing '${missing}' parameter to $cond`)
  const [test, yes, no] = parts.map((part) => compile(part ?? null))
  return (scope) => (isTrue(test?.(scope)) ? yes?.(scope) : no?.(scope))
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
  if (!isDoc(operand)) throw pipelineError(`$switch requires an object as an argument, found: ${typeName(operand)}`)
  const source = operand
  const other = Object.keys(source).find((name) => name !== 'branches' && name !== 'default')
  if (other !== undefined) throw pipelineError(`$switch found an unknown argument: ${other}`)
  const listed = source['branches'] ?? []
  if (!Array.isArray(listed))
    throw pipelineError(`$switch expected an array for 'branches', found: ${typeName(listed)}`)
  if (listed.length === 0) throw pipelineError('$switch requires at least one branch.')
  const branches = listed.map((branch) => {
    if (!isDoc(branch)) throw pipelineError(`$switch expected each branch to be an object, found: ${typeName(branch)}`)
    const more = Object.keys(branch).find((name) => name !== 'case' && name !== 'then')
    if (more !== undefined) throw pipelineError(`$switch found an unknown argument to a branch: ${more}`)
    if (branch['case'] === undefined) throw pipelineError("$switch requires each branch have a 'case' expression")
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
  if (source['vars'] === undefined) throw pipelineError("Missing 'vars' parameter to $let")
  if (source['in'] === undefined) throw pipelineError("Missing 'in' parameter to $let")
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
