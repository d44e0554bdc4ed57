import { requestFailed } from '../protocol/platform-error'
import { elementValueTest } from './match/array-tests'
import { compileField, compileQuery } from './match/compile'
import { matchedIndex } from './match/matched-index'
import { valueAt } from './path'
import { slotAt } from './update/path-write'
import { cloneDoc, isDoc, type Doc, type Value } from './value'

interface Node {
  children: Map<string, Node>
  /** A leaf: true keeps (or drops) everything below. */
  leaf: boolean
}

/** Answers the visible part of a document. */
export type Projection = (doc: Doc) => Doc

/** Compiles `{ a: 1, 'b.c': 1 }` or `{ a: 0 }`, with `$slice` and `$elemMatch`. @throws PlatformError for a mix of both kinds */
export function compileProjection(wanted: Doc, query: Doc = {}): Projection {
  const { spec, array } = withoutPositions(wanted)
  const plain = Object.keys(spec).filter((path) => !isDoc(spec[path]) && path !== '_id')
  const special = Object.keys(spec).filter((path) => isDoc(spec[path]))
  const kinds = new Set(plain.map((path) => Boolean(spec[path])))
  if (kinds.size > 1) throw requestFailed('(BadValue) Projection cannot have a mix of inclusion and exclusion.')
  const hasElemMatch = special.some((path) => '$elemMatch' in ((spec[path] as Doc | undefined) ?? {}))
  const including =
    kinds.has(true) || (kinds.size === 0 && (hasElemMatch || (special.length === 0 && Boolean(spec['_id']))))
  const tree = treeOf([...plain, ...(including ? special : [])])
  const showId = spec['_id'] === undefined || Boolean(spec['_id'])
  const changes = special.map((path) => specialChange(path, spec[path] as Doc))
  return (whole) => {
    const doc = array === undefined ? whole : onlyMatched(whole, array, query)
    const shown = including ? keep(doc, tree) : drop(doc, tree)
    const result = including && showId && doc['_id'] !== undefined ? { _id: doc['_id'], ...shown } : shown
    if (!showId) delete result['_id']
    for (const change of changes) change(result)
    return result
  }
}

/** `list.$` shows of a list only the element by which the document was found. */
function withoutPositions(wanted: Doc): { spec: Doc; array?: string } {
  const positional = Object.keys(wanted).filter((path) => path.endsWith('.$'))
  if (positional.length === 0) return { spec: wanted }
  if (positional.length > 1)
    throw requestFailed('(BadValue) Cannot specify more than one positional projection per query.')
  const shown = Object.entries(wanted).map(([path, value]) => [path.endsWith('.$') ? path.slice(0, -2) : path, value])
  return { spec: Object.fromEntries(shown) as Doc, array: (positional[0] ?? '').slice(0, -2) }
}

function onlyMatched(doc: Doc, array: string, query: Doc): Doc {
  const items = valueAt(doc, array)
  const index = Array.isArray(items) ? matchedIndex(query, doc) : undefined
  const item = Array.isArray(items) && index !== undefined ? items[index] : undefined
  if (item === undefined)
    throw requestFailed("(BadValue) positional operator '.$' couldn't find a matching element in the array")
  const copy = cloneDoc(doc)
  slotAt(copy, array, false)?.set([item])
  return copy
}

function treeOf(paths: string[]): Node {
  const root: Node = { children: new Map(), leaf: false }
  for (const path of paths) {
    let node = root
    for (const name of path.split('.')) {
      const child = node.children.get(name) ?? { children: new Map(), leaf: false }
      node.children.set(name, child)
      node = child
    }
    node.leaf = true
  }
  return root
}

function keep(doc: Doc, node: Node): Doc {
  const shown: Doc = {}
  for (const field of Object.keys(doc)) {
    const child = node.children.get(field)
    if (!child) continue
    const value = doc[field] ?? null
    const kept = child.leaf ? value : keepBelow(value, child)
    if (kept !== undefined) shown[field] = kept
  }
  return shown
}

function keepBelow(value: Value, node: Node): Value | undefined {
  if (isDoc(value)) return keep(value, node)
  if (!Array.isArray(value)) return undefined
  return value.map((item) => keepBelow(item, node)).filter((item) => item !== undefined)
}

function drop(doc: Doc, node: Node): Doc {
  const shown: Doc = {}
  for (const field of Object.keys(doc)) {
    const child = node.children.get(field)
    if (child?.leaf) continue
    const value = doc[field] ?? null
    shown[field] = child ? dropBelow(value, child) : value
  }
  return shown
}

function dropBelow(value: Value, node: Node): Value {
  if (isDoc(value)) return drop(value, node)
  return Array.isArray(value) ? value.map((item) => dropBelow(item, node)) : value
}

function specialChange(path: string, operator: Doc): (shown: Doc) => void {
  if ('$slice' in operator)
    return (shown) => changeArray(shown, path, false, (items) => sliced(items, operator['$slice'] ?? null))
  const condition = operator['$elemMatch']
  if (!isDoc(condition))
    throw requestFailed(`(BadValue) Unsupported projection option: ${path}: ${Object.keys(operator)[0] ?? ''}`)
  if (path.includes('.')) throw requestFailed('(BadValue) Cannot use $elemMatch projection on a nested field.')
  const first = Object.keys(condition)[0] ?? ''
  const onValue = first.startsWith('$') && !['$and', '$or', '$nor'].includes(first)
  const valueTest = onValue ? elementValueTest(compileField, condition) : undefined
  const docTest = onValue ? undefined : compileQuery(condition)
  return (shown) => {
    changeArray(shown, path, true, (items) => {
      const found = items.find((item) => (valueTest ? valueTest(item) : isDoc(item) && docTest?.(item)))
      return found === undefined ? undefined : [found]
    })
  }
}

function sliced(items: Value[], spec: Value): Value[] {
  if (typeof spec === 'number') return spec < 0 ? items.slice(spec) : items.slice(0, spec)
  if (!Array.isArray(spec) || spec.length !== 2)
    throw requestFailed('(BadValue) $slice only supports numbers and [skip, limit] arrays')
  const [skip, limit] = spec.map(Number)
  if (!(Number(limit) > 0)) throw requestFailed('(BadValue) $slice limit must be positive')
  const start = (skip ?? 0) < 0 ? Math.max(0, items.length + (skip ?? 0)) : (skip ?? 0)
  return items.slice(start, start + (limit ?? 0))
}

/** Replaces the array at a path; `undefined` takes the field away, as does anything else than an array when `scalarGoes`. */
function changeArray(
  doc: Doc,
  path: string,
  scalarGoes: boolean,
  change: (items: Value[]) => Value[] | undefined,
): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let holder: Value = doc
  for (const name of names) holder = isDoc(holder) ? (holder[name] ?? null) : null
  if (!isDoc(holder)) return
  const items = holder[last]
  if (!Array.isArray(items)) {
    if (scalarGoes) delete holder[last]
    return
  }
  const changed = change(items)
  if (changed === undefined) delete holder[last]
  else holder[last] = changed
}
