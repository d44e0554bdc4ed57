import { fieldOf, isDoc, type Doc, type Value } from './value'

/** How a path names the element of an array: a number without zeros before it. */
export const INDEX = /^(?:0|[1-9]\d*)$/

/** What a dotted path finds in a document. */
export interface Found {
  /** Every value at the path; a path through an array finds one per element. Arrays at the end stand whole. */
  values: Value[]
  /**
   * True when some branch of the path ends before its last name: the value is missing there, which null equals. An array
   * without embedded documents on the way is no such branch.
   */
  missing: boolean
}

/** Follows a dotted path the way queries do: through every element of an array, or to the element a number names. */
export function lookUp(doc: Doc, path: string): Found {
  const found: Found = { values: [], missing: false }
  if (!path.includes('.')) {
    const value = fieldOf(doc, path)
    if (value === undefined) found.missing = true
    else found.values.push(value)
    return found
  }
  walk(doc, path.split('.'), 0, found)
  return found
}

function walk(value: Value | undefined, names: string[], at: number, found: Found): void {
  if (value === undefined) {
    found.missing = true
    return
  }
  if (at === names.length) {
    found.values.push(value)
    return
  }
  const name = names[at] ?? ''
  if (Array.isArray(value)) walkArray(value, name, names, at, found)
  else if (isDoc(value)) walk(fieldOf(value, name), names, at + 1, found)
  else found.missing = true
}

function walkArray(items: Value[], name: string, names: string[], at: number, found: Found): void {
  const isNumber = INDEX.test(name)
  const named = isNumber ? items[Number(name)] : undefined
  if (named !== undefined && (at + 1 === names.length || typeof named === 'object')) walk(named, names, at + 1, found)
  for (const item of items) {
    if (!isDoc(item)) continue
    const branch: Found = { values: [], missing: false }
    walk(item, names, at, branch)
    found.values.push(...branch.values)
    if (branch.missing && !isNumber) found.missing = true
  }
}

/** The value an expression or a sort of a plain path sees when no array lies on the way. */
export function valueAt(doc: Doc, path: string): Value | undefined {
  let value: Value | undefined = doc
  for (const name of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(name)]
    else value = isDoc(value) ? fieldOf(value, name) : undefined
  }
  return value
}

/** True when an array lies on the way of the path, before its end. */
export function crossesArray(doc: Doc, path: string): boolean {
  let value: Value | undefined = doc
  for (const name of path.split('.')) {
    if (Array.isArray(value)) return true
    value = isDoc(value) ? fieldOf(value, name) : undefined
  }
  return false
}

/** The path of the first array on the way to a field, itself included. */
export function arrayOn(doc: Doc, field: string): string | undefined {
  let value: Value | undefined = doc
  const names = field.split('.')
  for (const [at, name] of names.entries()) {
    value = isDoc(value) ? fieldOf(value, name) : undefined
    if (Array.isArray(value)) return names.slice(0, at + 1).join('.')
  }
  return undefined
}
