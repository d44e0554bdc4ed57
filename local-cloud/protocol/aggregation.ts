import { Aggregator } from 'mingo/aggregator'
import { expressionOptions } from '../store/aggregate/operators'
import { isDoc, type Doc, type Value } from '../store/value'
import type { ActionContext } from './database-actions'
import { encode, fromWire } from './ejson'
import { AGGREGATE_DEFAULT_LIMIT } from './limits'
import { invalidParam, PlatformError, requestFailed } from './platform-error'

const FORBIDDEN = new Set(['$out', '$merge', '$documents'])

/** Carries out a pipeline. A leading `$match` goes through the store's indexes. @returns EJSON texts */
export function runAggregation(name: string, wireStages: unknown, { store, now, meter }: ActionContext): string[] {
  const stages = stagesOf(wireStages, now)
  const first = stages[0]?.['$match']
  const query = isDoc(first) ? first : {}
  const rest = isDoc(first) ? stages.slice(1) : stages
  const documents = store.documents(name, query, meter)
  const options = expressionOptions((other) => store.documents(other, {}, meter))
  const results = guarded(() => new Aggregator(rest, options).run<Doc>(documents))
  const limited = stages.some((stage) => '$limit' in stage) ? results : results.slice(0, AGGREGATE_DEFAULT_LIMIT)
  return limited.map(encode)
}

function stagesOf(wireStages: unknown, now: number): Doc[] {
  if (!Array.isArray(wireStages)) throw invalidParam('stages must be a list')
  return wireStages.map((stage: { stageKey?: unknown; stageValue?: unknown }) => {
    const key = String(stage.stageKey)
    if (FORBIDDEN.has(key)) throw requestFailed(`unsupported: stage ${key}`)
    return { [key]: stageValue(stage.stageValue, now) }
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

/** What the pipeline engine throws is the statement's fault, never a fault of the server. */
function guarded<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof PlatformError) throw error
    throw requestFailed(`[FailedOperation] ${error instanceof Error ? error.message : String(error)}`)
  }
}
