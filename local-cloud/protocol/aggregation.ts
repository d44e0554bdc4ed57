import { runPipeline } from '../store/aggregate/pipeline'
import { isDoc, type Doc, type Value } from '../store/value'
import type { ActionContext } from './action'
import { encode, fromWire } from './ejson'
import { AGGREGATE_DEFAULT_LIMIT } from './limits'
import { invalidParam } from './platform-error'
import { withOperators } from './spelled-commands'

/** Carries out a pipeline; without a `$limit` in it only the first 20 documents leave. @returns EJSON texts */
export async function runAggregation(
  name: string,
  wireStages: unknown,
  { store, now, meter }: ActionContext,
): Promise<string[]> {
  const stages = stagesOf(wireStages, now)
  const results = await runPipeline(name, stages, {
    documents: (collection, query) => store.documents(collection, query, meter),
    joined: (collection, query) =>
      store.collections().includes(collection) ? store.documents(collection, query, meter) : [],
    geoFields: (collection) => store.geoFields(collection),
    now,
  })
  const limited = stages.some((stage) => '$limit' in stage) ? results : results.slice(0, AGGREGATE_DEFAULT_LIMIT)
  return limited.map(encode)
}

function stagesOf(wireStages: unknown, now: number): Doc[] {
  if (!Array.isArray(wireStages)) throw invalidParam('stages must be a list')
  return wireStages.map((stage: { stageKey?: unknown; stageValue?: unknown } | null) => {
    const value = stageValue(stage?.stageValue, now)
    return { [String(stage?.stageKey)]: stage?.stageKey === '$match' && isDoc(value) ? withOperators(value) : value }
  })
}

function stageValue(text: unknown, now: number): Value {
  if (typeof text !== 'string') throw invalidParam('stageValue must be JSON text')
  try {
    return fromWire(JSON.parse(text), now)
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParam('stageValue is not valid JSON')
    throw error
  }
}
