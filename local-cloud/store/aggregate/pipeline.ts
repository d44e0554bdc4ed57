import { unsupported } from '../../protocol/platform-error'
import { isDoc, type Doc, type Value } from '../value'
import { pipelineError } from './pipeline-error'
import type { CompilePipeline, MakeStage, Source, Stage } from './stage'
import { limit, match, matchQuery, sample, skip, sort, unwind } from './stages/flow-stages'
import { bucket, bucketAuto, count, group, sortByCount } from './stages/group-stages'
import { graphLookup } from './stages/graph-stage'
import { geoNear, lookup } from './stages/join-stages'
import { redact } from './stages/redact-stage'
import { refuseUndefinedVariables } from './undefined-variables'
import { addFields, project, replaceRoot, replaceWith, unset } from './stages/shape-stages'

const stages: Record<string, MakeStage> = {
  $addFields: addFields,
  $set: addFields,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
  $count: count,
  $facet: facet,
  $graphLookup: graphLookup,
  $group: group,
  $limit: limit,
  $lookup: lookup,
  $match: match,
  $project: project,
  $redact: redact,
  $replaceRoot: replaceRoot,
  $replaceWith: replaceWith,
  $sample: sample,
  $skip: skip,
  $sort: sort,
  $sortByCount: sortByCount,
  $unset: unset,
  $unwind: unwind,
}

/** Stages that the database has and this copy has not. */
const ELSEWHERE = ['$out', '$merge', '$collStats', '$indexStats', '$currentOp', '$listSessions', '$planCacheStats']

/** Compiles the stages after the source. @throws PlatformError for stages the platform has not */
const compilePipeline: CompilePipeline = (pipeline, source) => {
  if (!Array.isArray(pipeline)) throw pipelineError("'pipeline' option must be specified as an array")
  const compiled = pipeline.map((stage) => {
    const [name = '', ...more] = isDoc(stage) ? Object.keys(stage) : []
    if (!isDoc(stage) || more.length > 0)
      throw pipelineError('A pipeline stage specification object must contain exactly one field.')
    if (name === '$geoNear') throw pipelineError('$geoNear is only valid as the first stage in a pipeline.')
    const make = Object.hasOwn(stages, name) ? stages[name] : undefined
    if (!make && ELSEWHERE.includes(name)) throw unsupported(`stage ${name}`)
    if (!make) throw pipelineError(`Unrecognized pipeline stage name: '${name}'`)
    return make(stage[name] ?? null, source, compilePipeline)
  })
  return async (docs, variables) => {
    let current = docs
    for (const stage of compiled) current = await stage(current, variables)
    return current
  }
}

/** Runs a pipeline over a collection; what leads it (`$match`, `$geoNear`) chooses the documents. */
export async function runPipeline(collection: string, pipeline: Doc[], source: Source): Promise<Doc[]> {
  refuseUndefinedVariables(pipeline)
  const first = pipeline[0] ?? {}
  const variables = { NOW: new Date(source.now) }
  if ('$geoNear' in first) {
    const spec = first['$geoNear'] ?? null
    const nearest = geoNear(spec, (query) => source.documents(collection, query), source.geoFields(collection))
    return compilePipeline(pipeline.slice(1), source)(nearest, variables)
  }
  const query = isDoc(first['$match']) ? matchQuery(first['$match']) : undefined
  const rest = compilePipeline(query ? pipeline.slice(1) : pipeline, source)
  return rest(source.documents(collection, query ?? {}), variables)
}

/** `$facet`: several pipelines over the same documents. */
function facet(spec: Value, source: Source): Stage {
  if (!isDoc(spec) || Object.keys(spec).length === 0)
    throw pipelineError('the $facet specification must be a non-empty object')
  for (const pipeline of Object.values(spec))
    for (const stage of Array.isArray(pipeline) ? pipeline : [])
      if (isDoc(stage) && '$facet' in stage)
        throw pipelineError('$facet is not allowed to be used within a $facet stage')
  const parts = Object.entries(spec).map(([name, pipeline]) => [name, compilePipeline(pipeline, source)] as const)
  return async (docs, variables) => {
    const made: Doc = {}
    for (const [name, run] of parts) made[name] = await run(docs, variables)
    return [made]
  }
}
