import { matchedIndex } from '../match/matched-index'
import { valueAt } from '../path'
import type { Doc } from '../value'
import { describeValue, typeName } from './describe'
import type { UpdateContext } from './operator'
import { writeError } from './write-error'

/** `$` and `$[]`; a name between the brackets needs filters that the SDK cannot send. */
export function isPositional(name: string): boolean {
  return name === '$' || name.startsWith('$[')
}

/** The paths without `$` that a path means for this document. @throws PlatformError when it means none */
export function placesOf(doc: Doc, path: string, context: UpdateContext): string[] {
  if (!path.includes('$')) return [path]
  const names = path.split('.')
  const at = names.findIndex(isPositional)
  const name = names[at]
  if (name === undefined) return [path]
  const [array, rest] = [names.slice(0, at).join('.'), names.slice(at + 1)]
  return indexesOf(doc, array, name, path, context).flatMap((index) =>
    placesOf(doc, [array, String(index), ...rest].join('.'), context),
  )
}

function indexesOf(doc: Doc, array: string, name: string, path: string, { query, inserting }: UpdateContext): number[] {
  if (name === '$') {
    const index = inserting || !query ? undefined : matchedIndex(query, doc)
    if (index === undefined) throw writeError('The positional operator did not find the match needed from the query.')
    return [index]
  }
  if (name !== '$[]') throw writeError(`No array filter found for identifier '${name.slice(2, -1)}' in path '${path}'`)
  const items = valueAt(doc, array)
  if (items === undefined)
    throw writeError(`The path '${array}' must exist in the document in order to apply array updates.`)
  if (!Array.isArray(items))
    throw writeError(
      `Cannot apply array updates to non-array element ${array}: ${describeValue(items)} of type ${typeName(items)}`,
    )
  return items.map((_, index) => index)
}
