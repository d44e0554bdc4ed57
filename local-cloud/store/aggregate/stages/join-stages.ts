import { equalValues } from '../../compare'
import { EARTH_RADIUS_M } from '../../geo/sphere'
import { circleQuery, metresTo, type Near } from '../../geo/near'
import { position } from '../../geo/shape'
import { componentKey } from '../../key-codec'
import { lookUp } from '../../path'
import { describeValue, typeName } from '../../update/describe'
import { cloneDoc, isDoc, type Doc, type Value } from '../../value'
import { compileExpression } from '../expression'
import { setNested } from '../set-nested'
import { checkedVariable } from '../variable-name'
import type { CompilePipeline, Source, Stage } from '../stage'
import { pipelineError } from '../pipeline-error'

const LOOKUP_OPTIONS = ['from', 'as', 'localField', 'foreignField', 'let', 'pipeline']

/** `$lookup` by equal fields, by a pipeline, or both. */
export function lookup(spec: Value, source: Source, compilePipeline: CompilePipeline): Stage {
  if (!isDoc(spec) || typeof spec['from'] !== 'string' || typeof spec['as'] !== 'string')
    throw pipelineError("$lookup needs the fields 'from' and 'as'")
  const unknown = Object.keys(spec).find((name) => !LOOKUP_OPTIONS.includes(name))
  if (unknown !== undefined) throw pipelineError(`unknown argument to $lookup: ${unknown}`)
  const bound = spec['let']
  if (bound !== undefined && !isDoc(bound))
    throw pipelineError(`$lookup argument 'let: ${describeValue(bound)}' must be an object, is type ${typeName(bound)}`)
  const { from, as } = { from: spec['from'], as: spec['as'] }
  const byField = typeof spec['localField'] === 'string' && typeof spec['foreignField'] === 'string'
  if (!byField && spec['pipeline'] === undefined)
    throw pipelineError("$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified")
  const join = byField
    ? equalityJoin(source, from, String(spec['localField']), String(spec['foreignField']))
    : () => everything(source, from)
  const inside =
    spec['pipeline'] === undefined ? undefined : subPipeline(spec, compilePipeline(spec['pipeline'], source))
  return async (docs, variables) => {
    const partners = join(docs)
    const joined: Doc[] = []
    for (const doc of docs) {
      const found = inside ? await inside(partners(doc), doc, variables) : partners(doc)
      const copy = cloneDoc(doc)
      setNested(copy, as, found)
      joined.push(copy)
    }
    return joined
  }
}

type Partners = (doc: Doc) => Doc[]

function everything(source: Source, from: string): Partners {
  let all: Doc[] | undefined
  return () => (all ??= source.joined(from, {}))
}

/** One query for the partners of all documents, then a table by value. A missing field meets null and missing. */
function equalityJoin(
  source: Source,
  from: string,
  localField: string,
  foreignField: string,
): (docs: Doc[]) => Partners {
  return (docs) => {
    const wanted = new Map(docs.flatMap((doc) => localValues(doc, localField)).map((value) => [keyOf(value), value]))
    if (wanted.size === 0) return () => []
    const found = source.joined(from, { [foreignField]: { $in: [...wanted.values()] } })
    const table = new Map<string, Doc[]>()
    for (const partner of found) {
      for (const key of new Set(foreignValues(partner, foreignField).map(keyOf)))
        table.set(key, [...(table.get(key) ?? []), partner])
    }
    return (doc) => {
      const keys = new Set(localValues(doc, localField).map(keyOf))
      if (keys.size === 1) return table.get([...keys][0] ?? '') ?? []
      const partners = new Set([...keys].flatMap((key) => table.get(key) ?? []))
      return found.filter((partner) => partners.has(partner))
    }
  }
}

const keyOf = (value: Value) => componentKey(value, 1).toString('latin1')

/** What a document has to join by; an empty list counts as nothing, and nothing as null. */
function localValues(doc: Doc, field: string): Value[] {
  const flat = lookUp(doc, field).values.flatMap((value) => (Array.isArray(value) ? value : [value]))
  return flat.length === 0 ? [null] : flat
}

function foreignValues(doc: Doc, field: string): Value[] {
  const { values, missing } = lookUp(doc, field)
  return [...values, ...values.flatMap((value) => (Array.isArray(value) ? value : [])), ...(missing ? [null] : [])]
}

function subPipeline(spec: Doc, run: ReturnType<CompilePipeline>) {
  const bindings = isDoc(spec['let'])
    ? Object.entries(spec['let']).map(([name, value]) => [checkedVariable(name), compileExpression(value)] as const)
    : []
  return (partners: Doc[], doc: Doc, variables: Readonly<Record<string, Value | undefined>>) => {
    const bound = Object.fromEntries(bindings.map(([name, value]) => [name, value({ root: doc, variables })]))
    return run(partners, { ...variables, ...bound })
  }
}

/** `$geoNear`: nearest first, with the distance in a field; must stand first. */
export function geoNear(spec: Value, documents: (query: Doc) => Doc[], geoFields: string[]): Doc[] {
  if (!isDoc(spec) || typeof spec['distanceField'] !== 'string')
    throw pipelineError('$geoNear requires a distanceField option as a string')
  const field = typeof spec['key'] === 'string' ? spec['key'] : geoFields[0]
  if (geoFields.length > 1 && spec['key'] === undefined)
    throw pipelineError('There is more than one 2dsphere index; unsure which to use for $geoNear')
  if (field === undefined) throw pipelineError('$geoNear requires a 2d or 2dsphere index, but none were found')
  if (!geoFields.includes(field)) throw pipelineError('(NoQueryExecutionPlans) unable to find index for $geoNear query')
  const point = spec['near'] ?? null
  if (!isDoc(point) && !Array.isArray(point)) throw pipelineError("$geoNear requires a 'near' option as an Array")
  const inMetres = isDoc(point)
  const centre = position(inMetres ? point['coordinates'] : point)
  const scale = inMetres ? 1 : 1 / EARTH_RADIUS_M
  const factor = Number(spec['distanceMultiplier'] ?? 1)
  const [least, most] = [Number(spec['minDistance'] ?? 0), Number(spec['maxDistance'] ?? Infinity)]
  const limit = Number(spec['limit'] ?? spec['num'] ?? Infinity)
  const near: Near = { field, centre, minMetres: 0, maxMetres: most / scale }
  const query = isDoc(spec['query']) ? spec['query'] : {}
  const within = Number.isFinite(most) ? [circleQuery(near, near.maxMetres)] : []
  const { distanceField, includeLocs } = { distanceField: spec['distanceField'], includeLocs: spec['includeLocs'] }
  return documents(within.length > 0 ? { $and: [...within, query] } : query)
    .flatMap((doc) => {
      const metres = metresTo(doc, near)
      return metres === undefined ? [] : [{ doc, distance: metres * scale }]
    })
    .filter(({ distance }) => distance >= least && distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ doc, distance }) => {
      const copy = cloneDoc(doc)
      const place = lookUp(doc, field).values[0]
      setNested(copy, distanceField, distance * factor)
      if (typeof includeLocs === 'string' && place !== undefined && !equalValues(place, null))
        setNested(copy, includeLocs, place)
      return copy
    })
}
