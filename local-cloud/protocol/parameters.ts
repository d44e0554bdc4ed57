import { invalidParam } from '../protocol/platform-error'
import { isDoc, type Doc } from '../store/value'
import { decode, decodeDoc } from './ejson'
import { withOperators } from './spelled-commands'

/** The members of one request to `/admin`, not yet trusted. */
export type Parameters = Record<string, unknown>

/** @throws PlatformError INVALID_PARAM when the member is not a text */
export function textOf(parameters: Parameters, name: string): string {
  const value = parameters[name]
  if (typeof value !== 'string' || value === '') throw invalidParam(`${name} must be a non-empty string`)
  return value
}

export function optionalText(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A whole number between 0 and `most`; anything else becomes `otherwise`. */
export function countOf(parameters: Parameters, name: string, otherwise: number, most: number): number {
  const value = Number(parameters[name] ?? otherwise)
  return Number.isInteger(value) && value >= 0 ? Math.min(value, most) : otherwise
}

/** A document given as EJSON text; an absent one is empty. @throws PlatformError when it is not a document */
export function docOf(parameters: Parameters, name: string, now: number): Doc {
  const text = parameters[name]
  if (text === undefined || text === null || text === '') return {}
  if (typeof text !== 'string') throw invalidParam(`${name} must be an EJSON text`)
  return parsed(() => decodeDoc(text, now), name)
}

/** A query or projection given as EJSON text, with commands that the SDK spelled out as operators. */
export function queryOf(parameters: Parameters, name: string, now: number): Doc {
  const query = docOf(parameters, name, now)
  return String(parameters[name]).includes('"operands":') ? withOperators(query) : query
}

/** A list of documents given as EJSON texts. */
export function docsOf(parameters: Parameters, name: string, now: number): Doc[] {
  const texts = parameters[name]
  const list: unknown[] = Array.isArray(texts) ? texts : [texts]
  return list.map((text) => {
    if (typeof text !== 'string') throw invalidParam(`${name} must be a list of EJSON texts`)
    return parsed(() => decodeDoc(text, now), name)
  })
}

/** An order: `{ at: -1 }`, or the list of `{ field, direction }` that older clients send. */
export function orderOf(parameters: Parameters, now: number): Doc {
  const text = parameters['order']
  if (text === undefined || text === null || text === '') return {}
  const value = typeof text === 'string' ? parsed(() => decode(text, now), 'order') : text
  if (!Array.isArray(value)) return isDoc(value as Doc) ? (value as Doc) : {}
  const order: Doc = {}
  for (const part of value as Array<{ field?: unknown; direction?: unknown } | null>) {
    if (typeof part?.field !== 'string') throw invalidParam('order must be a list of fields and directions')
    order[part.field] = part.direction === 'desc' ? -1 : 1
  }
  return order
}

function parsed<T>(read: () => T, name: string): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParam(`${name} is not valid EJSON`)
    throw error
  }
}
