import { unsupported } from './platform-error'
import { compareValues } from '../store/compare'
import { isDoc, type Doc, type Value } from '../store/value'

/** A command of the SDK that it sends as its own members instead of as an operator. */
interface Command {
  operator: string
  operands: Value[]
}

const LISTED = ['in', 'nin', 'all']
const MEMBERS = ['operator', 'operands', 'fieldName']

/**
 * Puts operators in the place of commands that the SDK sends by their members: those inside of `elemMatch`, `all`, `pull`
 * and `project.elemMatch` that join others, or stand two levels deep.
 */
export function withOperators(query: Doc): Doc {
  const made: Doc = {}
  const choices: Doc[] = []
  for (const key of Object.keys(query)) {
    const condition = query[key] ?? null
    const several = alternatives(condition)
    if (key.startsWith('$')) made[key] = Array.isArray(condition) ? condition.map(inside) : inside(condition)
    else if (several.length === 1) made[key] = several[0] ?? null
    else choices.push({ $or: several.map((one) => ({ [key]: one })) })
  }
  if (choices.length === 0) return made
  const others = made['$and']
  return { ...made, $and: [...(Array.isArray(others) ? others : []), ...choices] }
}

/** The same for what `$pull` takes away. */
export function pullWithOperators(changes: Doc): Doc {
  return Object.fromEntries(
    Object.entries(changes).map(([path, operand]) => [path, commandIn(operand) ? only(operand) : inside(operand)]),
  )
}

const inside = (value: Value): Value => (isDoc(value) ? withOperators(value) : value)

/** The conditions of which one must hold; most conditions are just themselves. */
function alternatives(condition: Value): Value[] {
  const command = commandIn(condition)
  if (command) return ofCommand(command)
  if (!isDoc(condition)) return [condition]
  if ('$elemMatch' in condition) {
    const wanted = condition['$elemMatch'] ?? null
    const several = commandIn(wanted) ? alternatives(wanted) : [inside(wanted)]
    return several.map((one) => ({ ...condition, $elemMatch: one }))
  }
  const all = condition['$all']
  return [
    Array.isArray(all) ? { ...condition, $all: all.flatMap((item) => alternatives(item).slice(0, 1)) } : condition,
  ]
}

function commandIn(value: Value): Command | undefined {
  if (!isDoc(value)) return undefined
  const { operator, operands } = value
  if (typeof operator !== 'string' || !Array.isArray(operands)) return undefined
  return Object.keys(value).every((key) => MEMBERS.includes(key)) ? { operator, operands } : undefined
}

function ofCommand({ operator, operands }: Command): Value[] {
  if (operator === 'or') return operands.flatMap(alternatives)
  if (operator === 'and') return operands.map(alternatives).reduce(combined)
  if (operator === 'not') return [{ $not: only(operands[0] ?? null) }]
  if (operator === 'nor') return operands.map((operand): Value[] => [{ $not: only(operand) }]).reduce(combined)
  const name = operator === 'neq' ? '$ne' : `$${operator}`
  const operand = LISTED.includes(operator) ? operands : (operands[0] ?? null)
  return alternatives({ [name]: operand })
}

/** @throws PlatformError when a command inside of another has no single operator */
function only(value: Value): Value {
  const [one, ...more] = alternatives(value)
  if (one === undefined || more.length > 0) throw unsupported('a command of several alternatives inside of another')
  return one
}

/** Each of the one with each of the other. @throws PlatformError when both ask the same of one value */
function combined(left: Value[], right: Value[]): Value[] {
  return left.flatMap((a) => right.map((b) => merged(asOperators(a), asOperators(b))))
}

function asOperators(value: Value): Doc {
  return isDoc(value) && Object.keys(value)[0]?.startsWith('$') ? value : { $eq: value }
}

/** Which of two bounds is the narrower, by the operator that sets it. */
const NARROWER: Record<string, 1 | -1> = { $gt: 1, $gte: 1, $lt: -1, $lte: -1 }

function merged(a: Doc, b: Doc): Doc {
  const made: Doc = { ...a, ...b }
  for (const operator of Object.keys(a)) {
    if (!(operator in b)) continue
    const sense = NARROWER[operator]
    if (sense === undefined) throw unsupported(`${operator} twice over one value, inside of another command`)
    const [left, right] = [a[operator] ?? null, b[operator] ?? null]
    made[operator] = compareValues(left, right) * sense > 0 ? left : right
  }
  return made
}
