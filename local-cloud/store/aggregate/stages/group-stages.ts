import { compareValues, equalValues, typeRank } from '../../compare'
import { componentKey } from '../../key-codec'
import { isOperators } from '../../match/operators'
import { describeValue, typeName } from '../../update/describe'
import { isDoc, type Doc, type Value } from '../../value'
import { accumulators, type Accumulator } from '../accumulators'
import { compileExpression } from '../expression'
import type { Expression, Scope } from '../operator'
import { roundDown, roundUp } from '../granularity'
import type { Stage, Variables } from '../stage'
import { pipelineError } from '../pipeline-error'

interface Field {
  name: string
  fresh: () => Accumulator
  value: Expression
}

/** Reads `{ total: { $sum: '$n' }, ... }`. */
function fieldsOf(spec: Doc): Field[] {
  return Object.keys(spec).map((name) => {
    const source = spec[name] ?? null
    if (name.includes('.')) throw pipelineError(`The field name '${name}' cannot contain '.'`)
    if (name.startsWith('$')) throw pipelineError(`The field name '${name}' cannot be an operator name`)
    const [operator = '', ...more] = isDoc(source) ? Object.keys(source) : []
    const fresh = Object.hasOwn(accumulators, operator) ? accumulators[operator] : undefined
    if (!isDoc(source)) throw pipelineError(`The field '${name}' must be an accumulator object`)
    if (more.length > 0) throw pipelineError(`The field '${name}' must specify one accumulator`)
    if (!fresh) throw pipelineError(`unknown group operator '${operator}'`)
    return { name, fresh, value: compileExpression(source[operator] ?? null) }
  })
}

interface Group {
  id: Value
  accumulators: Accumulator[]
}

function newGroup(id: Value, fields: Field[]): Group {
  return { id, accumulators: fields.map(({ fresh }) => fresh()) }
}

function feed(group: Group, fields: Field[], scope: Scope): void {
  for (const [at, { value }] of fields.entries()) group.accumulators[at]?.add(value(scope))
}

function finished(group: Group, fields: Field[]): Doc {
  const doc: Doc = { _id: group.id }
  for (const [at, { name }] of fields.entries()) doc[name] = group.accumulators[at]?.result() ?? null
  return doc
}

/** `$group`: groups stand in the order in which they first occur. */
export function group(spec: Value): Stage {
  if (!isDoc(spec) || !('_id' in spec)) throw pipelineError('a group specification must include an _id')
  const { _id: id, ...rest } = spec
  const idOf = compileExpression(id ?? null)
  const fields = fieldsOf(rest)
  return (docs, variables) => {
    const groups = new Map<string, Group>()
    for (const doc of docs) {
      const scope = { root: doc, variables }
      const value = idOf(scope) ?? null
      const key = componentKey(value, 1).toString('latin1')
      const found = groups.get(key) ?? newGroup(value, fields)
      groups.set(key, found)
      feed(found, fields, scope)
    }
    return [...groups.values()].map((found) => finished(found, fields))
  }
}

/** `$sortByCount` */
export function sortByCount(spec: Value): Stage {
  if (typeof spec === 'string' ? !spec.startsWith('$') : !isOperators(spec))
    throw pipelineError(
      'the sortByCount field must be specified as a $-prefixed path or as an expression inside an object',
    )
  const count = group({ _id: spec, count: { $sum: 1 } })
  return async (docs, variables) =>
    (await count(docs, variables)).sort((a, b) => Number(b['count']) - Number(a['count']))
}

function outputOf(stage: string, spec: Doc): Field[] {
  const output = spec['output'] ?? { count: { $sum: 1 } }
  if (!isDoc(output))
    throw pipelineError(`The ${stage} 'output' field must be an object, but found type: ${typeName(output)}.`)
  return fieldsOf(output)
}

function refuseOptions(stage: string, spec: Doc, known: string[]): void {
  const other = Object.keys(spec).find((name) => !known.includes(name))
  if (other !== undefined) throw pipelineError(`Unrecognized option to ${stage}: ${other}.`)
}

/** The bounds of the buckets. @throws PlatformError */
function boundariesOf(boundaries: Value): Value[] {
  if (!Array.isArray(boundaries))
    throw pipelineError(`The $bucket 'boundaries' field must be an array, but found type: ${typeName(boundaries)}.`)
  if (boundaries.length < 2)
    throw pipelineError(
      `The $bucket 'boundaries' field must have at least 2 values, but found ${boundaries.length} value(s).`,
    )
  for (const [at, high] of boundaries.entries()) {
    const low = boundaries[at - 1]
    if (low === undefined) continue
    if (typeRank(low) !== typeRank(high))
      throw pipelineError(
        `All values in the the 'boundaries' option to $bucket must have the same type. Found conflicting types ${typeName(low)} and ${typeName(high)}.`,
      )
    if (compareValues(low, high) >= 0)
      throw pipelineError(
        `The 'boundaries' option to $bucket must be sorted, but elements ${at - 1} and ${at} are not in ascending order (${describeValue(low)} is not less than ${describeValue(high)}).`,
      )
  }
  return boundaries
}

/** Compiles what documents are put into buckets by. @throws PlatformError for a constant */
function groupByOf(stage: string, spec: Value): Expression {
  if (typeof spec === 'string' ? !spec.startsWith('$') : !isDoc(spec))
    throw pipelineError(
      `The ${stage} 'groupBy' field must be defined as a $-prefixed path or an expression, but found: ${describeValue(spec)}.`,
    )
  return compileExpression(spec)
}

/** `$bucket`: a document belongs to the last boundary it reaches; the others go to `default`. */
export function bucket(spec: Value): Stage {
  if (!isDoc(spec) || spec['boundaries'] === undefined || spec['groupBy'] === undefined)
    throw pipelineError("$bucket requires 'groupBy' and 'boundaries' to be specified.")
  refuseOptions('$bucket', spec, ['groupBy', 'boundaries', 'default', 'output'])
  const groupBy = groupByOf('$bucket', spec['groupBy'])
  const boundaries = boundariesOf(spec['boundaries'])
  const otherwise = spec['default']
  if (
    otherwise !== undefined &&
    compareValues(otherwise, boundaries[0]) >= 0 &&
    compareValues(otherwise, boundaries.at(-1)) < 0
  )
    throw pipelineError(
      "The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.",
    )
  const fields = outputOf('$bucket', spec)
  return (docs, variables) => {
    const groups = boundaries.slice(0, -1).map((id) => newGroup(id, fields))
    const rest = newGroup(otherwise ?? null, fields)
    const used = new Set<Group>()
    for (const doc of docs) {
      const scope = { root: doc, variables }
      const value = groupBy(scope) ?? null
      const at = boundaries.findIndex(
        (low, i) =>
          compareValues(value, low) >= 0 && i + 1 < boundaries.length && compareValues(value, boundaries[i + 1]) < 0,
      )
      const found = groups[at] ?? rest
      if (found === rest && otherwise === undefined)
        throw pipelineError('$switch could not find a matching branch for an input, and no default was specified.')
      used.add(found)
      feed(found, fields, scope)
    }
    return [...groups, rest]
      .filter((found) => used.has(found))
      .sort((a, b) => compareValues(a.id, b.id))
      .map((found) => finished(found, fields))
  }
}

/** `$bucketAuto`: even buckets; equal values never part, and a granularity rounds the bounds outwards. */
export function bucketAuto(spec: Value): Stage {
  if (!isDoc(spec) || spec['groupBy'] === undefined || spec['buckets'] === undefined)
    throw pipelineError("$bucketAuto requires 'groupBy' and 'buckets' to be specified.")
  refuseOptions('$bucketAuto', spec, ['groupBy', 'buckets', 'output', 'granularity'])
  const buckets = spec['buckets']
  if (typeof buckets !== 'number')
    throw pipelineError(
      `The $bucketAuto 'buckets' field must be a numeric value, but found type: ${typeName(buckets)}.`,
    )
  if (!Number.isInteger(buckets))
    throw pipelineError(
      `The $bucketAuto 'buckets' field must be representable as a 32-bit integer, but found ${buckets}.`,
    )
  if (buckets < 1) throw pipelineError(`The $bucketAuto 'buckets' field must be greater than 0, but found: ${buckets}.`)
  const granularity = spec['granularity'] === undefined ? undefined : String(spec['granularity'])
  const groupBy = groupByOf('$bucketAuto', spec['groupBy'])
  const fields = outputOf('$bucketAuto', spec)
  return (docs, variables) => {
    const rows = docs
      .map((doc) => ({ doc, value: groupBy({ root: doc, variables }) ?? null }))
      .sort((a, b) => compareValues(a.value, b.value))
    return autoBuckets(rows, buckets, granularity).map(({ min, max, members }) => {
      const made = newGroup({ min, max }, fields)
      for (const { doc } of members) feed(made, fields, { root: doc, variables })
      return finished(made, fields)
    })
  }
}

interface Row {
  doc: Doc
  value: Value
}

function autoBuckets(
  rows: Row[],
  buckets: number,
  granularity: string | undefined,
): Array<{ min: Value; max: Value; members: Row[] }> {
  const size = Math.max(1, Math.round(rows.length / buckets))
  const made: Array<{ min: Value; max: Value; members: Row[] }> = []
  let at = 0
  while (at < rows.length && made.length < buckets) {
    let end = made.length === buckets - 1 ? rows.length : Math.min(rows.length, at + size)
    const highest = rows[end - 1]?.value ?? null
    while (end < rows.length && equalValues(rows[end]?.value, highest)) end++
    let max = rows[end]?.value ?? highest
    if (granularity !== undefined) {
      const bound = roundUp(granularity, highest)
      while (end < rows.length && compareValues(rows[end]?.value, bound) < 0) end++
      // Nothing lies below a bound of zero: the bucket then reaches to the one behind it.
      const next = rows[end]?.value
      max = bound === 0 && next !== undefined ? roundDown(granularity, next) : bound
    }
    const lowest = rows[at]?.value ?? null
    const min = granularity === undefined ? lowest : (made[made.length - 1]?.max ?? roundDown(granularity, lowest))
    made.push({ min, max, members: rows.slice(at, end) })
    at = end
  }
  return made
}

/** `$count` */
export function count(spec: Value): Stage {
  if (typeof spec !== 'string' || spec === '') throw pipelineError('the count field must be a non-empty string')
  if (spec.startsWith('$')) throw pipelineError('the count field cannot be a $-prefixed path')
  if (spec.includes('.')) throw pipelineError("the count field cannot contain '.'")
  return (docs, _variables: Variables) => (docs.length === 0 ? [] : [{ [spec]: docs.length }])
}
