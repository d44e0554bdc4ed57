import type { Value } from '../../value'
import type { Compile, Expression, Operator, Scope } from '../operator'
import { pipelineError } from '../pipeline-error'

export type Maybe = Value | undefined

/** True for null and for missing, which most operators answer with null. */
export function isNothing(value: Maybe): value is null | undefined {
  return value === null || value === undefined
}

/** Compiles an operand into its arguments; one that is not a list is a single argument. */
export function argumentsOf(operand: Value, compile: Compile): Expression[] {
  return Array.isArray(operand) ? operand.map(compile) : [compile(operand)]
}

/** An operator of one argument. */
export function unary(name: string, apply: (value: Maybe) => Maybe): Operator {
  return (operand, compile) => {
    const [only, ...more] = argumentsOf(operand, compile)
    if (!only || more.length > 0)
      throw pipelineError(`Expression ${name} takes exactly 1 arguments. ${1 + more.length} were passed in.`)
    return (scope) => apply(only(scope))
  }
}

/** An operator of a fixed range of arguments, which it is given evaluated. */
export function fixed(name: string, least: number, most: number, apply: (...values: Maybe[]) => Maybe): Operator {
  return (operand, compile) => {
    const parts = argumentsOf(operand, compile)
    if (parts.length < least || parts.length > most) {
      const wanted = least === most ? `exactly ${least}` : `at least ${least} arguments, and at most ${most}`
      throw pipelineError(`Expression ${name} takes ${wanted} arguments. ${parts.length} were passed in.`)
    }
    return (scope) => apply(...parts.map((part) => part(scope)))
  }
}

/** An operator of any number of arguments. */
export function variadic(apply: (values: Maybe[]) => Maybe): Operator {
  return (operand, compile) => {
    const parts = argumentsOf(operand, compile)
    return (scope) => apply(parts.map((part) => part(scope)))
  }
}

/** An operator whose operand is an object of named arguments. */
export function named(name: string, required: string[], apply: (get: (argument: string) => Maybe) => Maybe): Operator {
  return (operand, compile) => {
    const parts = namedArguments(name, operand, required, compile)
    return (scope) => apply((argument) => parts[argument]?.(scope))
  }
}

/** Compiles named arguments. @throws PlatformError when one that is needed is missing */
export function namedArguments(
  name: string,
  operand: Value,
  required: string[],
  compile: Compile,
): Record<string, Expression> {
  if (typeof operand !== 'object' || operand === null || Array.isArray(operand))
    throw pipelineError(`${name} only supports an object as its argument`)
  const source = operand as { [field: string]: Value }
  const missing = required.find((argument) => !(argument in source))
  if (missing !== undefined) throw pipelineError(`Missing '${missing}' parameter to ${name}`)
  return Object.fromEntries(Object.keys(source).map((argument) => [argument, compile(source[argument] ?? null)]))
}

export function withVariables(scope: Scope, variables: Record<string, Maybe>): Scope {
  return { root: scope.root, variables: { ...scope.variables, ...variables } }
}
