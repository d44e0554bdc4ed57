import { isDoc, type Doc, type Value } from '../value'
import { pipelineError } from './pipeline-error'

const BUILT_IN = ['ROOT', 'CURRENT', 'REMOVE', 'NOW']
/** What `$redact` knows besides. */
const REDACTING = ['DESCEND', 'PRUNE', 'KEEP']

/** What an operator binds for one of its arguments. */
const BINDING: Record<string, (operand: Doc) => { argument: string; names: string[] }> = {
  $let: ({ vars }) => ({ argument: 'in', names: isDoc(vars) ? Object.keys(vars) : [] }),
  $map: ({ as }) => ({ argument: 'in', names: [typeof as === 'string' ? as : 'this'] }),
  $filter: ({ as }) => ({ argument: 'cond', names: [typeof as === 'string' ? as : 'this'] }),
  $reduce: () => ({ argument: 'in', names: ['this', 'value'] }),
  $lookup: ({ let: bound }) => ({ argument: 'pipeline', names: isDoc(bound) ? Object.keys(bound) : [] }),
}

/**
 * Looks through a pipeline before it runs, so that a variable nobody defined is found without documents too, and where no
 * document leads. @throws PlatformError
 */
export function refuseUndefinedVariables(pipeline: Doc[]): void {
  for (const stage of pipeline) check(stage, new Set(BUILT_IN))
}

function check(part: Value, known: ReadonlySet<string>): void {
  if (typeof part === 'string') checkText(part, known)
  else if (Array.isArray(part)) for (const item of part) check(item, known)
  else if (isDoc(part)) for (const name of Object.keys(part)) checkMember(name, part[name] ?? null, known)
}

function checkText(text: string, known: ReadonlySet<string>): void {
  const name = /^\$\$([^.]+)/.exec(text)?.[1]
  if (name !== undefined && !known.has(name)) throw pipelineError(`Use of undefined variable: ${name}`)
}

function checkMember(name: string, value: Value, known: ReadonlySet<string>): void {
  if (name === '$literal' || name === '$geoNear') return
  if (name === '$match') return checkQuery(value, known)
  if (name === '$redact') return check(value, new Set([...known, ...REDACTING]))
  const binding = isDoc(value) ? BINDING[name]?.(value) : undefined
  if (!binding || !isDoc(value)) return check(value, known)
  for (const argument of Object.keys(value)) {
    const names = argument === binding.argument ? binding.names : []
    if (argument !== 'as') check(value[argument] ?? null, names.length > 0 ? new Set([...known, ...names]) : known)
  }
}

/** In a query only `$expr` holds expressions; other texts are values. */
function checkQuery(query: Value, known: ReadonlySet<string>): void {
  if (Array.isArray(query)) for (const part of query) checkQuery(part, known)
  else if (isDoc(query))
    for (const name of Object.keys(query))
      if (name === '$expr') check(query[name] ?? null, known)
      else if (name === '$and' || name === '$or' || name === '$nor') checkQuery(query[name] ?? null, known)
}
