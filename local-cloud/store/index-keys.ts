import { EMPTY_ARRAY } from './compare'
import { locationsIn } from './geo/near'
import { cellKeys } from './geo/cells'
import { geometryOf } from './geo/shape'
import { writeError } from './update/write-error'
import type { IndexInfo } from './collection-info'
import { componentKey, spaceKey } from './key-codec'
import { crossesArray, lookUp } from './path'
import { sharedArray } from './shared-array'
import type { Doc, Value } from './value'

/** The keys of one document in one index, without the position at their end. */
export interface DocKeys {
  keys: Buffer[]
  /** Bit i is set when component i came from an array. */
  multikey: number
}

/**
 * Computes the keys; those of a geographic index are the cells its first field lies in. An array gives one key per
 * element, in which all fields of that element stand together. @throws PlatformError when two components are arrays
 */
export function keysOf(index: IndexInfo, doc: Doc): DocKeys {
  if (index.kind === '2dsphere') return placeKeys(index, doc)
  const fields = index.keys.map(([field]) => field)
  const shared = sharedArray(doc, fields)
  if (!shared) return componentKeys(index, doc)
  const parts = shared.items.map((item) => keysOf(index, shared.with(item)))
  const within = fields.map((field, at) => (field.startsWith(`${shared.path}.`) ? 1 << at : 0))
  return {
    keys: distinct(parts.flatMap(({ keys }) => keys)),
    multikey: [...within, ...parts.map(({ multikey }) => multikey)].reduce((mask, bits) => mask | bits, 0),
  }
}

function componentKeys(index: IndexInfo, doc: Doc): DocKeys {
  let prefixes: Buffer[][] = [[spaceKey(index.number)]]
  let multikey = 0
  for (const [at, [field, direction]] of index.keys.entries()) {
    const { values, fromArray } = componentValues(doc, field)
    if (fromArray) {
      if (multikey !== 0)
        throw writeError(`cannot index parallel arrays [${field}] [${index.keys[Math.log2(multikey)]?.[0] ?? ''}]`)
      multikey = 1 << at
    }
    const components = values.map((value) => componentKey(value, direction))
    const head = components[0]
    if (components.length === 1 && head) for (const prefix of prefixes) prefix.push(head)
    else prefixes = prefixes.flatMap((prefix) => components.map((component) => [...prefix, component]))
  }
  const keys = prefixes.map((parts) => Buffer.concat(parts))
  return { keys: multikey === 0 ? keys : distinct(keys), multikey }
}

/** @throws PlatformError when a geographic field holds something else than locations */
function placeKeys(index: IndexInfo, doc: Doc): DocKeys {
  const shapes = index.keys.map(([field]) =>
    locationsIn(doc, field).flatMap((place) => (place === null ? [] : [geometryOf(place)])),
  )
  const space = spaceKey(index.number)
  const keys = (shapes[0] ?? []).flatMap(cellKeys).map((cell) => Buffer.concat([space, cell]))
  return { keys: distinct(keys), multikey: keys.length > 1 ? 1 : 0 }
}

function componentValues(doc: Doc, field: string): { values: Array<Value | undefined>; fromArray: boolean } {
  const found = lookUp(doc, field)
  const only = found.values[0]
  if (found.values.length === 1 && !found.missing && !Array.isArray(only))
    return { values: [only], fromArray: field.includes('.') && crossesArray(doc, field) }
  if (found.values.length === 0) return { values: [undefined], fromArray: false }
  const values: Array<Value | undefined> = found.missing ? [undefined] : []
  for (const value of found.values) {
    if (!Array.isArray(value)) values.push(value)
    else if (value.length === 0) values.push(EMPTY_ARRAY)
    else values.push(...value)
  }
  return { values, fromArray: true }
}

function distinct(keys: Buffer[]): Buffer[] {
  const seen = new Map(keys.map((key) => [key.toString('latin1'), key]))
  return [...seen.values()]
}
