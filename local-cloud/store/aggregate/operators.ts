import { Context, ProcessingMode } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import { Lazy, type Iterator } from 'mingo/lazy'
import type { AnyObject, Options } from 'mingo/types'
import { compileQuery } from '../match/compile'
import { sortComparator } from '../sort'
import type { Doc } from '../value'

/** `$match` with the store's own matcher, so that a pipeline filters exactly as a query does. */
function $match(documents: Iterator, query: unknown, _options: Options): Iterator {
  const matches = compileQuery(query as Doc)
  return documents.filter((doc: Doc) => matches(doc))
}

function $sort(documents: Iterator, spec: unknown, _options: Options): Iterator {
  const order = sortComparator(spec as Doc)
  return documents.transform((all) => Lazy((all as Doc[]).sort(order)))
}

/** Everything an expression or a pipeline may name. */
export const operators: Context = Context.init({
  accumulator: { ...accumulators },
  expression: { ...expressions },
  pipeline: { ...stages, $match, $sort },
  projection: { ...projections },
})

/** Options of one evaluation. `collection` resolves the collections that `$lookup` names. */
export function expressionOptions(collection?: (name: string) => AnyObject[]): Options {
  return {
    idKey: '_id',
    processingMode: ProcessingMode.CLONE_OFF,
    useStrictMode: true,
    scriptEnabled: false,
    failOnError: true,
    context: operators,
    ...(collection ? { collectionResolver: collection } : {}),
  }
}
