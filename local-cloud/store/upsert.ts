import { isOperators } from './match/operators'
import { slotAt } from './update/path-write'
import { isDoc, type Doc, type Value } from './value'

/** The document an upsert starts from: the values its query demands by equality. */
export function applyUpsertFilter(query: Doc): Doc {
  const base: Doc = {}
  collect(query, base)
  return base
}

function collect(query: Doc, base: Doc): void {
  for (const key of Object.keys(query)) {
    const condition = query[key] ?? null
    if (key === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDoc(part)) collect(part, base)
    } else if (!key.startsWith('$')) {
      const value = demanded(condition)
      if (value !== undefined) slotAt(base, key, true)?.set(value)
    }
  }
}

function demanded(condition: Value): Value | undefined {
  if (condition instanceof RegExp) return undefined
  return isOperators(condition) ? condition['$eq'] : condition
}
