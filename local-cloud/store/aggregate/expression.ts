import { fieldOf, isDoc, type Doc, type Value } from '../value'
import type { Expression, Operator } from './operator'
import { pipelineError } from './pipeline-error'
import { arithmetic } from './operators/arithmetic'
import { arrays } from './operators/arrays'
import { dates } from './operators/dates'
import { logic } from './operators/logic'
import { objects } from './operators/objects'
import { sets } from './operators/sets'
import { strings } from './operators/strings'
import { summaries } from './operators/summaries'
import { types } from './operators/types'

const operators: Record<string, Operator> = {
  ...arithmetic,
  ...arrays,
  ...dates,
  ...logic,
  ...objects,
  ...sets,
  ...strings,
  ...summaries,
  ...types,
  $literal: (operand) => () => operand,
}

/** Compiles an expression. @throws PlatformError for operators and variables nobody defined */
export function compileExpression(expression: Value): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression)
  if (Array.isArray(expression)) {
    const items = expression.map(compileExpression)
    return (scope) => items.map((item) => item(scope) ?? null)
  }
  if (!isDoc(expression)) return () => expression
  const names = Object.keys(expression)
  const first = names[0]
  if (first?.startsWith('$')) {
    if (names.length > 1)
      throw pipelineError(
        `an expression specification must contain exactly one field, the name of the expression. Found ${names.length} fields`,
      )
    const operator = Object.hasOwn(operators, first) ? operators[first] : undefined
    if (!operator) throw pipelineError(`Unrecognized expression '${first}'`)
    return operator(expression[first] ?? null, compileExpression)
  }
  return compileDoc(expression)
}

function compileDoc(expression: Doc): Expression {
  const members = Object.keys(expression).map((name) => [name, compileExpression(expression[name] ?? null)] as const)
  return (scope) => {
    const made: Doc = {}
    for (const [name, member] of members) {
      const value = member(scope)
      if (value !== undefined) made[name] = value
    }
    return made
  }
}

/** The names of a path. @throws PlatformError when one is empty */
function namesOf(path: string): string[] {
  const names = path.split('.')
  if (names[names.length - 1] === '') throw pipelineError("FieldPath must not end with a '.'.")
  if (names.includes('')) throw pipelineError('FieldPath field names may not be empty strings.')
  return names
}

function compilePath(path: string): Expression {
  if (path === '$') throw pipelineError("'$' by itself is not a valid FieldPath")
  if (path === '$$') throw pipelineError('empty variable names are not allowed')
  if (!path.startsWith('$$')) {
    const names = namesOf(path.slice(1))
    return ({ root, current }) => follow(current ? current.value : root, names, 0)
  }
  const [variable = '', ...names] = namesOf(path.slice(2))
  if (variable === 'REMOVE') return () => undefined
  if (variable === 'ROOT') return ({ root }) => follow(root, names, 0)
  if (variable === 'CURRENT') return ({ root, current }) => follow(current ? current.value : root, names, 0)
  return ({ variables }) => {
    if (!Object.hasOwn(variables, variable)) throw pipelineError(`Use of undefined variable: ${variable}`)
    return follow(variables[variable], names, 0)
  }
}

/** A path through an array gives the list of what the documents in it have; numbers do not index. */
function follow(value: Value | undefined, names: string[], at: number): Value | undefined {
  if (at === names.length) return value
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const found = isDoc(item) ? follow(item, names, at) : undefined
      return found === undefined ? [] : [found]
    })
  return isDoc(value) ? follow(fieldOf(value, names[at] ?? ''), names, at + 1) : undefined
}
