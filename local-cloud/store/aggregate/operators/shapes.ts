import { typeName } from '../../update/describe'
import type { Value } from '../../value'
import type { Compile, Expression, Operator, Scope } from '../operator'
import { pipelineError } from '../pipeline-error'

export type Maybe = Value | undefined

/** True for null and for missing, which most operators answer with null. */
export function isNothing(value: Maybe): value is null | undefined {
  return value === null || value === undefined
}

/** The name of a value's type, where a missing one has a name too. */
export function kindOf(value: Maybe): string {
  return value === undefined ? 'missing' : typeName(value)
}

/** Compiles an operand into its arguments; one that is not a list is a single argument. */
export function argumentsOf(operand: Value, compile: Compile): Expression[] {
  return Array.isArray(operand) ? operand.map(compile) : [compile(operand)]
}

/** An operator of one argument. */
export function unary(name: string, apply: (value: Maybe) => Maybe): Operator {
  return (operand, compile) => {
    const parts = argumentsOf(operand, compile)
    const [only] = parts
    if (!only || parts.length > 1)
      throw pipelineError(`Expression ${name} takes exactly 1 arguments. ${parts.length} were passed in.`)
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

/** What an operator of named arguments is given: their values, and which of them are written down at all. */
export interface Arguments {
  (argument: string): Maybe
  has(argument: string): boolean
}

/** An operator whose operand is an object of named arguments. */
export function named(
  name: string,
  required: string[],
  optional: string[],
  apply: (get: Arguments) => Maybe,
): Operator {
  return (operand, compile) => {
    const parts = namedArguments(name, operand, required, compile, optional)
    const has = (argument: string) => Object.hasOwn(parts, argument)
    return (scope) => apply(Object.assign((argument: string) => parts[argument]?.(scope), { has }))
  }
}

const FOUND = /^\$(convert|reduce|replace(All|One)|regex(Find|FindAll|Match)|[lr]?trim|zip)$/

/** What the database says of an argument it does not know; each family of operators has words of its own. */
function unknownArgument(name: string, argument: string): string {
  if (FOUND.test(name)) return `${name} found an unknown argument: ${argument}`
  return `Unrecognized ${name.startsWith('$date') ? 'argument' : 'parameter'} to ${name}: ${argument}`
}

function missingArgument(name: string, argument: string): string {
  if (/^\$(reduce|replace)/.test(name)) return `${name} requires '${argument}' to be specified`
  if (name.startsWith('$regex')) return `${name} requires '${argument}' parameter`
  if (name.endsWith('trim')) return `${name} requires an '${argument}' field`
  return `Missing '${argument}' parameter to ${name}`
}

/** @throws PlatformError when the operand names an argument that the operator does not know */
export function refuseOthers(name: string, operand: Value, known: string[]): void {
  if (typeof operand !== 'object' || operand === null) return
  const other = Object.keys(operand).find((argument) => !known.includes(argument))
  if (other !== undefined) throw pipelineError(unknownArgument(name, other))
}

/** Compiles named arguments. @throws PlatformError when one that is needed is missing, or one is not known */
export function namedArguments(
  name: string,
  operand: Value,
  required: string[],
  compile: Compile,
  optional?: string[],
): Record<string, Expression> {
  if (typeof operand !== 'object' || operand === null || Array.isArray(operand))
    throw pipelineError(`${name} only supports an object as its argument`)
  const source = operand as { [field: string]: Value }
  const missing = required.find((argument) => !(argument in source))
  if (missing !== undefined) throw pipelineError(missingArgument(name, missing))
  if (optional) refuseOthers(name, operand, [...required, ...optional])
  return Object.fromEntries(Object.keys(source).map((argument) => [argument, compile(source[argument] ?? null)]))
}

export function withVariables(scope: Scope, variables: Record<string, Maybe>): Scope {
  const own = { ...scope, variables: { ...scope.variables, ...variables } }
  return 'CURRENT' in variables ? { ...own, current: { value: variables['CURRENT'] } } : own
}

/** The bounds of a search. @throws PlatformError for what is no whole number from 0 */
export function boundsOf(name: string, start: Maybe, end: Maybe): [start: number, end: number] {
  for (const [which, bound] of [
    ['starting', start],
    ['ending', end],
  ] as const) {
    if (bound === Infinity) continue
    if (!Number.isInteger(bound)) throw pipelineError(`${name} requires an integral ${which} index`)
    if (Number(bound) < 0) throw pipelineError(`${name} requires a nonnegative ${which} index, found: ${String(bound)}`)
  }
  return [Number(start), Number(end)]
}
