import { equalValues } from '../compare'
import { cloneDoc, isDoc, type Doc, type Value } from '../value'
import { arrayOperators } from './array-operators'
import { fieldOperators } from './field-operators'
import type { UpdateContext, UpdateOperator } from './operator'
import { isPositional, placesOf } from './positions'
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
    if (!isDoc(changes)) throw writeError(`Modifiers operate on fields but we found type ${typeof changes} instead`)
    for (const path of Object.keys(changes))
      steps.push({ operator, path: checkedPath(path), operand: changes[path] ?? null })
  }
  refuseConflicts(steps.flatMap(({ operator, path, operand }) => targetsOf(operator, path, operand)))
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
  return operator === operators['$rename'] && typeof operand === 'string' ? [path, operand] : [path]
}

function checkedPath(path: string): string {
  const names = path.split('.')
  if (names.some((name) => name === ''))
    throw writeError(`The update path '${path}' contains an empty field name, which is not allowed.`)
  const dollar = names.find((name) => name.startsWith('$'))
  if (dollar !== undefined && !isPositional(dollar))
    throw writeError(`The dollar ($) prefixed field '${dollar}' in '${path}' is not valid for storage.`)
  if (names.includes('__proto__')) throw writeError('field name __proto__ is not allowed')
  return path
}

function refuseConflicts(paths: string[]): void {
  const sorted = [...paths].sort()
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1] ?? ''
    const path = sorted[i] ?? ''
    if (path === before || path.startsWith(`${before}.`))
      throw writeError(`Updating the path '${path}' would create a conflict at '${before}'`)
  }
}
