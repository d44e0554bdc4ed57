import { compileQuery } from '../../match/compile'
import { asksNearest } from '../../match/near-place'
import { refuseParallelArrays, sortComparator } from '../../sort'
import { typeName } from '../../update/describe'
import { cloneDoc, isDoc, type Doc, type Value } from '../../value'
import { slotAt } from '../../update/path-write'
import { valueAt } from '../../path'
import { setNested } from '../set-nested'
import type { Stage } from '../stage'
import { pipelineError } from '../pipeline-error'

/** @throws PlatformError with one text for what is no whole number, and one for too small a one */
function countOf(spec: Value | undefined, least: number, other: string, tooSmall: string): number {
  if (typeof spec !== 'number' || !Number.isInteger(spec)) throw pipelineError(other)
  if (spec < least) throw pipelineError(tooSmall)
  return spec
}

/** The query of a `$match`. @throws PlatformError when it is none, or one that only a whole collection can answer */
export function matchQuery(spec: Value): Doc {
  if (!isDoc(spec)) throw pipelineError('the match filter must be an expression in an object')
  if (asksNearest(spec)) throw pipelineError('$geoNear, $near, and $nearSphere are not allowed in this context')
  return spec
}

/** `$match`; `$expr` in it sees the pipeline's variables. */
export function match(spec: Value): Stage {
  const query = matchQuery(spec)
  return (docs, variables) => docs.filter(compileQuery(query, variables))
}

/** `$sort` */
export function sort(spec: Value): Stage {
  if (!isDoc(spec) || Object.keys(spec).length === 0)
    throw pipelineError(
      isDoc(spec) ? '$sort stage must have at least one sort key' : 'the $sort key specification must be an object',
    )
  const order = sortComparator(spec)
  const fields = Object.keys(spec)
  return (docs) => {
    for (const doc of docs) refuseParallelArrays(doc, fields)
    return [...docs].sort(order)
  }
}

/** `$skip` */
export function skip(spec: Value): Stage {
  const number = countOf(spec, 0, 'Argument to $skip must be a number', 'Argument to $skip cannot be negative')
  return (docs) => docs.slice(number)
}

/** `$limit` */
export function limit(spec: Value): Stage {
  const number = countOf(spec, 1, 'the limit must be specified as a number', 'the limit must be positive')
  return (docs) => docs.slice(0, number)
}

/** `$sample`: different documents, picked evenly. */
export function sample(spec: Value): Stage {
  if (!isDoc(spec)) throw pipelineError('the $sample stage specification must be an object')
  if (spec['size'] === undefined) throw pipelineError('$sample stage must specify a size')
  const size = countOf(
    spec['size'],
    0,
    'size argument to $sample must be a number',
    'size argument to $sample must not be negative',
  )
  return (docs) => {
    const pool = [...docs]
    const picked: Doc[] = []
    while (picked.length < size && pool.length > 0)
      picked.push(...pool.splice(Math.floor(Math.random() * pool.length), 1))
    return picked
  }
}

const UNWIND_OPTIONS = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays']

/** `$unwind` */
export function unwind(spec: Value): Stage {
  const options = isDoc(spec) ? spec : { path: spec }
  const path = options['path']
  if (path === undefined) throw pipelineError('no path specified to $unwind stage')
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw pipelineError(
      `path option to $unwind stage should be prefixed with a '$': ${typeof path === 'string' ? path : typeName(path)}`,
    )
  const field = path.slice(1)
  const index = options['includeArrayIndex']
  const keepEmpty = options['preserveNullAndEmptyArrays'] ?? false
  const unknown = Object.keys(options).find((name) => !UNWIND_OPTIONS.includes(name))
  if (unknown !== undefined) throw pipelineError(`unrecognized option to $unwind stage: ${unknown}`)
  if (index !== undefined && (typeof index !== 'string' || index === '' || index.startsWith('$')))
    throw pipelineError(
      `expected a non-empty string without '$' before it for the includeArrayIndex option to $unwind stage, got ${typeName(index)}`,
    )
  if (typeof keepEmpty !== 'boolean')
    throw pipelineError(
      `expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got ${typeName(keepEmpty)}`,
    )
  const put = (doc: Doc, value: Value | undefined, at: number | null): Doc => {
    const copy = cloneDoc(doc)
    if (value === undefined) slotAt(copy, field, false)?.remove()
    else slotAt(copy, field, true)?.set(value)
    if (index !== undefined) setNested(copy, index, at)
    return copy
  }
  return (docs) =>
    docs.flatMap((doc) => {
      const value = valueAt(doc, field)
      if (Array.isArray(value) && value.length > 0) return value.map((item, at) => put(doc, item, at))
      if (value === undefined || value === null || Array.isArray(value))
        return keepEmpty ? [put(doc, Array.isArray(value) ? undefined : value, null)] : []
      return [put(doc, value, null)]
    })
}
