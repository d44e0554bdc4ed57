import { componentKey } from '../../key-codec'
import { lookUp } from '../../path'
import { describeValue, typeName } from '../../update/describe'
import { cloneDoc, isDoc, type Doc, type Value } from '../../value'
import { compileExpression } from '../expression'
import { pipelineError } from '../pipeline-error'
import { setNested } from '../set-nested'
import type { Source, Stage } from '../stage'

const TEXTS = ['from', 'as', 'connectFromField', 'connectToField', 'depthField']
const OPTIONS = [...TEXTS, 'startWith', 'maxDepth', 'restrictSearchWithMatch']

/** Where a walk goes, and how far. */
interface Walk {
  from: string
  as: string
  fromField: string
  toField: string
  depthField: string | undefined
  most: number
  query: Doc
}

/** @throws PlatformError */
function walkOf(spec: Doc): Walk {
  const unknown = Object.keys(spec).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) throw pipelineError(`unknown argument to $graphLookup: ${unknown}`)
  const text = (name: string) => {
    const value = spec[name]
    if (value !== undefined && typeof value !== 'string')
      throw pipelineError(
        `expected string as argument for ${name}, found: ${describeValue(value)} of type ${typeName(value)}`,
      )
    return value
  }
  const [from, as, fromField, toField, depthField] = TEXTS.map(text)
  const { maxDepth: most = Infinity, restrictSearchWithMatch: query = {} } = spec
  if (typeof most !== 'number') throw pipelineError(`maxDepth requires numeric argument, found type: ${typeName(most)}`)
  if (most < 0) throw pipelineError(`maxDepth requires a nonnegative argument, found: ${most}`)
  if (!isDoc(query)) throw pipelineError('restrictSearchWithMatch must be an object')
  if (!from || !as || !fromField || !toField || spec['startWith'] === undefined)
    throw pipelineError(
      "$graphLookup requires 'from', 'as', 'startWith', 'connectFromField', and 'connectToField' to be specified.",
    )
  return { from, as, fromField, toField, depthField, most, query }
}

const spread = (values: Value[]) => values.flatMap((value) => (Array.isArray(value) ? value : [value]))

/** All documents that are reached from some values, each once, nearest first. */
function reached(source: Source, { from, fromField, toField, depthField, most, query }: Walk, start: Value[]): Doc[] {
  const seen = new Set<string>()
  const all: Doc[] = []
  let frontier = start
  for (let depth = 0; depth <= most && frontier.length > 0; depth += 1) {
    const found = source.joined(from, { $and: [{ [toField]: { $in: frontier } }, query] }).filter((doc) => {
      const key = componentKey(doc['_id'] ?? null, 1).toString('latin1')
      return !seen.has(key) && seen.add(key)
    })
    for (const doc of found) {
      const copy = cloneDoc(doc)
      if (depthField !== undefined) setNested(copy, depthField, depth)
      all.push(copy)
    }
    frontier = found.flatMap((doc) => spread(lookUp(doc, fromField).values))
  }
  return all
}

/** `$graphLookup`: what is reached from each document, step by step through one collection. */
export function graphLookup(spec: Value, source: Source): Stage {
  if (!isDoc(spec)) throw pipelineError('the $graphLookup stage specification must be an object')
  const walk = walkOf(spec)
  const startWith = compileExpression(spec['startWith'] ?? null)
  return (docs, variables) =>
    docs.map((doc) => {
      const start = startWith({ root: doc, variables })
      const copy = cloneDoc(doc)
      setNested(copy, walk.as, reached(source, walk, start === undefined ? [] : spread([start])))
      return copy
    })
}
