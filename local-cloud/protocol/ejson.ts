import { withoutBlanks } from '../store/match/pattern'
import { ObjectId, Opaque, type Doc, type Value } from '../store/value'
import { requestFailed } from './platform-error'

/** What stands for "now" in a written document until the store replaces it; `offset` in milliseconds. */
const SERVER_DATE = '$tcb_server_date'
const OPAQUE_KEYS = new Set([
  '$binary',
  '$numberDecimal',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$uuid',
  '$symbol',
  '$code',
])
const INT32_MAX = 2147483647
const MAX_DEPTH = 200

/** Reads canonical or relaxed EJSON text. `now` is the epoch milliseconds that server dates become. */
export function decode(text: string, now: number): Value {
  return fromWire(JSON.parse(text), now)
}

/** Reads EJSON text that must be a document. @throws PlatformError when it is anything else. */
export function decodeDoc(text: string, now: number): Doc {
  const value = decode(text, now)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw requestFailed('document must be an object')
  return value as Doc
}

/** Turns parsed EJSON into values. @throws PlatformError beyond 200 levels of nesting */
export function fromWire(json: unknown, now: number, depth = 0): Value {
  if (json === null || typeof json !== 'object') return scalar(json)
  if (depth > MAX_DEPTH) throw requestFailed('[FailedOperation] BSONObj exceeds maximum nested object depth: 200')
  if (Array.isArray(json)) return json.map((item) => fromWire(item, now, depth + 1))
  const source = json as Record<string, unknown>
  const doc: Doc = {}
  for (const key in source) {
    if (key.charCodeAt(0) === 36) {
      const special = wrapped(key, source, now)
      if (special !== undefined) return special
    }
    if (key === '__proto__') throw requestFailed('field name __proto__ is not allowed')
    doc[key] = fromWire(source[key], now, depth + 1)
  }
  return doc
}

function scalar(json: unknown): Value {
  return json as Value
}

function wrapped(key: string, source: Record<string, unknown>, now: number): Value | undefined {
  const inner = source[key]
  switch (key) {
    case '$numberInt':
    case '$numberDouble':
      return Number(inner)
    case '$numberLong':
      return integer(String(inner))
    case '$date':
      return date(inner)
    case '$oid':
      return new ObjectId(String(inner).toLowerCase())
    case '$regularExpression':
      return regex(inner)
    case SERVER_DATE: {
      const offset = fromWire((inner as Record<string, unknown> | null)?.['offset'] ?? 0, now)
      return new Date(now + Number(offset))
    }
    default:
      return OPAQUE_KEYS.has(key) ? new Opaque(source) : undefined
  }
}

function integer(text: string): number | bigint {
  if (!/^[+-]?\d{1,20}$/.test(text)) throw requestFailed(`invalid 64-bit integer ${text}`)
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

function date(inner: unknown): Value {
  if (typeof inner === 'object' && inner !== null) {
    const wire = inner as Record<string, unknown>
    if ('$numberLong' in wire) return new Date(Number(wire['$numberLong']))
    if ('offset' in wire) throw requestFailed('unsupported: server date in this form')
  }
  const at = new Date(inner as string | number)
  if (Number.isNaN(at.getTime())) throw requestFailed('invalid date')
  return at
}

function regex(inner: unknown): RegExp {
  const { pattern, options } = (inner ?? {}) as { pattern?: unknown; options?: unknown }
  return compileRegex(String(pattern ?? ''), String(options ?? ''))
}

/** Compiles a PCRE-style pattern: leading inline flags are honoured. @throws PlatformError */
export function compileRegex(pattern: string, options: string): RegExp {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern)
  const flags = [...new Set(options + (inline?.[1] ?? ''))].filter((flag) => flag !== 'g')
  if (flags.some((flag) => !'imsuyx'.includes(flag)))
    throw requestFailed(`(BadValue) invalid flag in regex options: ${options}`)
  const bare = pattern.slice(inline?.[0].length ?? 0)
  const source = flags.includes('x') ? withoutBlanks(bare) : bare
  try {
    return new RegExp(source, flags.filter((flag) => flag !== 'x').join(''))
  } catch (error) {
    throw requestFailed(`(BadValue) Regular expression is invalid: ${faultOf(error, pattern)}`)
  }
}

/** What the database says of a pattern, by what the engine of this copy says. */
const FAULTS: Array<[engine: RegExp, database: string]> = [
  [/Unterminated group/, 'missing )'],
  [/Unmatched '\)'/, 'unmatched parentheses'],
  [/Nothing to repeat/, 'nothing to repeat'],
  [/Unterminated character class/, 'missing terminating ] for character class'],
  [/Range out of order/, 'range out of order in character class'],
  [/numbers out of order/, 'numbers out of order in {} quantifier'],
  [/\\ at end of pattern/, '\\ at end of pattern'],
  [/Invalid group/, 'unrecognized character after (? or (?-'],
]

function faultOf(error: unknown, pattern: string): string {
  const known = FAULTS.find(([engine]) => error instanceof Error && engine.test(error.message))
  return known?.[1] ?? pattern
}

/** Writes a value as canonical EJSON text, in the form the SDK itself writes. */
export function encode(value: Value): string {
  if (value === null || value === undefined) return 'null'
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'number':
      return encodeNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'bigint':
      return `{"$numberLong":"${value}"}`
    default:
      return encodeObject(value)
  }
}

function encodeNumber(value: number): string {
  if (Number.isInteger(value) && !Object.is(value, -0)) {
    if (value >= -INT32_MAX - 1 && value <= INT32_MAX) return `{"$numberInt":"${value}"}`
    if (Number.isSafeInteger(value)) return `{"$numberLong":"${value}"}`
  }
  return `{"$numberDouble":"${Object.is(value, -0) ? '-0.0' : value}"}`
}

function encodeObject(value: Exclude<Value, null | string | number | boolean | bigint>): string {
  if (Array.isArray(value)) {
    let items = ''
    for (let i = 0; i < value.length; i++) items += (i === 0 ? '' : ',') + encode(value[i] ?? null)
    return `[${items}]`
  }
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`
  if (value instanceof ObjectId) return `{"$oid":"${value.hex}"}`
  if (value instanceof RegExp) {
    return `{"$regularExpression":{"pattern":${JSON.stringify(value.source)},"options":"${value.flags}"}}`
  }
  if (value instanceof Opaque) return JSON.stringify(value.ejson)
  let members = ''
  for (const field in value) {
    const member = value[field]
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${JSON.stringify(field)}:${encode(member)}`
  }
  return `{${members}}`
}
