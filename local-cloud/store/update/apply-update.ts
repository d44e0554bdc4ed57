import { compareStrings, equalValues } from '../compare'
import { cloneDoc, isDoc, type Doc, type Value } from '../value'
import { arrayOperators } from './array-operators'
import { fieldOperators } from './field-operators'
import type { UpdateContext, UpdateOperator } from './operator'
import { isPositional, placesOf } from './positions'
import { typeName } from './describe'
import { writeError } from './write-error'

const operators: Record<string, UpdateOperator> = { ...fieldOperators, ...arrayOperators }

/** The changes of one update statement, checked once and applied to many documents. */
export type Update = (doc: Doc, context: UpdateContext) => Doc

/** Compiles `{ $set: {...}, $inc: {...} }`. @throws PlatformError for unknown operators and conflicting paths */
export function compileUpdate(spec: Doc): Update {
  const steps: Array<{ operator: UpdateOperator; path: string; operand: Value }> = []
  for (const name of Object.keys(spec)) {
    const operator = operators[name]
    if (!operator)
      throw writeError(
        name.startsWith('$')
          ? `Unknown modifier: ${name}`
          : `The update must be made of operators, not of the field '${name}'`,
      )
    const changes = spec[name] ?? null
    if (!isDoc(changes)) throw writeError(`Modifiers operate on fields but we found type ${typeName(changes)} instead`)
    for (const path of Object.keys(changes))
      steps.push({ operator, path: checkedPath(path), operand: changes[path] ?? null })
  }
  refuseConflicts(steps.flatMap(({ operator, path, operand }) => targetsOf(operator, path, operand)))
  // New fields stand in the order of their names, whatever the order in which they were sent.
  steps.sort((a, b) => compareStrings(a.path, b.path))
  return (doc, context) => {
    const changed = cloneDoc(doc)
    for (const { operator, path, operand } of steps)
      for (const place of placesOf(changed, path, context)) operator(changed, place, operand, context)
    if (!equalValues(changed['_id'], doc['_id']))
      throw writeError("Performing an update on the path '_id' would modify the immutable field '_id'")
    return changed
  }
}

/** The paths a step writes: a rename writes the new name too. */
function targetsOf(operator: UpdateOperator, path: string, operand: Value): string[] {
  if (operator !== operators['$rename'] || typeof operand !== 'string') return [path]
  if (operand === path) throw writeError(`The source and target field for $rename must differ: ${path}: "${operand}"`)
  return [path, operand]
}

function checkedPath(path: string): string {
  if (path === '') throw writeError('An empty update path is not valid.')
  const names = path.split('.')
  if (names.some((name) => name === ''))
    throw writeError(`The update path '${path}' contains an empty field name, which is not allowed.`)
  const dollar = names.find((name) => name.startsWith('$'))
  if (dollar !== undefined && !isPositional(dollar))
    throw writeError(`The dollar ($) prefixed field '${dollar}' in '${path}' is not valid for storage.`)
  if (path.includes('\0')) throw writeError('Field names must not contain null bytes')
  if (names.includes('__proto__')) throw writeError('field name __proto__ is not allowed')
  return path
}

function refuseConflicts(paths: string[]): void {
  const seen = new Set<string>()
  for (const path of [...paths].sort((a, b) => a.length - b.length)) {
    const names = path.split('.')
    const taken = names.map((_, at) => names.slice(0, at + 1).join('.')).find((part) => seen.has(part))
    if (taken !== undefined) throw writeError(`Updating the path '${path}' would create a conflict at '${taken}'`)
    seen.add(path)
  }
}
