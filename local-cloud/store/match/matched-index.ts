import { compareStrings } from '../compare'
import { valueAt } from '../path'
import { cloneDoc, isDoc, type Doc, type Value } from '../value'
import { slotAt } from '../update/path-write'
import { compileQuery } from './compile'
import { isOperators } from './operators'

/**
 * The place of the first element by which the document fits the last condition that reaches an array, whichever array that
 * is; conditions stand in the order of their fields. Undefined when none reaches an array of the document.
 */
export function matchedIndex(query: Doc, doc: Doc): number | undefined {
  const parts = partsOf(query, doc).sort((a, b) => compareStrings(a.path, b.path))
  for (const part of parts.reverse()) {
    const index = indexBy(part, doc)
    if (index !== undefined) return index
  }
  return undefined
}

interface Part {
  path: string
  query: Doc
}

/** Conditions on single fields; of an `$or` those of the first branch that fits. */
function partsOf(query: Doc, doc: Doc): Part[] {
  return Object.keys(query).flatMap((key): Part[] => {
    const condition = query[key] ?? null
    if (!key.startsWith('$')) return affirmed(condition).map((wanted) => ({ path: key, query: { [key]: wanted } }))
    const branches = Array.isArray(condition) ? condition.filter(isDoc) : []
    if (key === '$and') return branches.flatMap((branch) => partsOf(branch, doc))
    const first = key === '$or' ? branches.find((branch) => compileQuery(branch)(doc)) : undefined
    return first ? partsOf(first, doc) : []
  })
}

const DENYING = ['$ne', '$nin', '$not']

/** A condition without what it denies: an element is found by what it is, not by what it is not. */
function affirmed(condition: Value): Value[] {
  if (!isOperators(condition)) return [condition]
  const kept = Object.entries(condition).filter(([operator]) => !DENYING.includes(operator))
  return kept.length === 0 ? [] : [Object.fromEntries(kept)]
}

/** Tries the elements of the first array on the path, one at a time in its place. */
function indexBy({ path, query }: Part, doc: Doc): number | undefined {
  const names = path.split('.')
  for (let length = 1; length <= names.length; length++) {
    const array = names.slice(0, length).join('.')
    const items: Value | undefined = valueAt(doc, array)
    if (!Array.isArray(items)) continue
    const fits = compileQuery(query)
    const found = items.findIndex((item) => {
      const alone = cloneDoc(doc)
      slotAt(alone, array, false)?.set([item])
      return fits(alone)
    })
    return found < 0 ? undefined : found
  }
  return undefined
}
