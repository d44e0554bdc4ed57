import { compileRegex } from '../../../protocol/ejson'
import { PlatformError } from '../../../protocol/platform-error'
import { compareStrings } from '../../compare'
import { searchPattern } from '../../match/pattern'
import { describeValue, typeName } from '../../update/describe'
import type { Value } from '../../value'
import type { Operator } from '../operator'
import { pipelineError } from '../pipeline-error'
import { isoText } from '../timezone'
import { boundsOf, fixed, isNothing, kindOf, named, unary, variadic, type Arguments, type Maybe } from './shapes'

/** A value where an operator wants text: null is empty, numbers and dates are written out. */
function textOf(name: string, value: Maybe): string {
  if (isNothing(value)) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (value instanceof Date) return isoText(value)
  throw pipelineError(`can't convert from BSON type ${typeName(value)} to String in ${name}`)
}

function strictText(name: string, value: Maybe): string {
  if (typeof value !== 'string') throw pipelineError(`${name} requires a string argument, found: ${kindOf(value)}`)
  return value
}

/** @throws PlatformError when where a cut begins, or how long it is, is no number */
function numeric(name: string, what: string, value: Maybe): number {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  throw pipelineError(`${name} ${what} must be a numeric type (is BSON type ${kindOf(value)})`)
}

/** The database knows the case of ASCII letters only. */
const upper = (text: string) => text.replace(/[a-z]+/g, (part) => part.toUpperCase())

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}

/** Cuts UTF-8 bytes. @throws PlatformError when a cut falls inside a character */
function cutBytes(text: string, start: number, length: number): string {
  const bytes = bytesOf(text)
  if (start < 0 || start >= bytes.length) return ''
  const end = length < 0 ? bytes.length : Math.min(bytes.length, start + length)
  const inside = (at: number) => at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80
  if (inside(start)) throw pipelineError('$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.')
  if (inside(end))
    throw pipelineError('$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.')
  return bytes.subarray(start, end).toString('utf8')
}

function cutCodePoints(text: string, start: number, length: number): string {
  for (const [what, value] of [
    ['starting index', start],
    ['length', length],
  ] as const)
    if (!Number.isInteger(value))
      throw pipelineError(`$substrCP: ${what} cannot be represented as a 32-bit integral value: ${value}`)
  if (!(start >= 0)) throw pipelineError('$substrCP: the starting index must be non-negative integer.')
  if (!(length >= 0)) throw pipelineError('$substrCP: length must be a nonnegative integer.')
  return [...text].slice(start, start + length).join('')
}

function argument(name: string, which: string, value: Maybe): string {
  if (typeof value === 'string') return value
  throw pipelineError(
    `${name} requires a string as the ${which} argument, found: ${value === undefined ? 'missing' : typeName(value)}`,
  )
}

function indexOf(name: string, split: (text: string) => Array<string | number>): Operator {
  return fixed(name, 2, 4, (text, wanted, start = 0, end = Infinity) => {
    if (isNothing(text)) return null
    const units = split(argument(name, 'first', text))
    const part = split(argument(name, 'second', wanted))
    const [first, last] = boundsOf(name, start, end)
    for (let at = first; at + part.length <= Math.min(units.length, last); at++) {
      if (part.every((unit, i) => units[at + i] === unit)) return at
    }
    return -1
  })
}

/** What is cut off when nothing else is said; the wide blank of Chinese text is not among it. */
const BLANK = /[\0\t-\r \u00a0\u1680\u2000-\u200a]/

function trimmed(name: string, what: string, value: Maybe): string {
  if (typeof value === 'string') return value
  throw pipelineError(
    `${name} requires ${what} to be a string, got ${describeValue(value)} (of type ${kindOf(value)}) instead.`,
  )
}

function trim(name: string, ends: 'both' | 'left' | 'right'): Operator {
  return named(name, ['input'], ['chars'], (get) => {
    const input = get('input')
    const chars = get('chars')
    if (isNothing(input) || (get.has('chars') && isNothing(chars))) return null
    const own = get.has('chars') ? trimmed(name, "'chars'", chars) : undefined
    const goes = (char: string) => (own === undefined ? BLANK.test(char) : own.includes(char))
    const units = [...trimmed(name, 'its input', input)]
    if (ends !== 'right') while (units.length > 0 && goes(units[0] ?? '')) units.shift()
    if (ends !== 'left') while (units.length > 0 && goes(units.at(-1) ?? '')) units.pop()
    return units.join('')
  })
}

/** Text and pattern of a search; `undefined` when one of them is null or missing. */
function searchOf(name: string, get: Arguments): { text: string; regex: RegExp } | undefined {
  const [text, regex, options] = [get('input'), get('regex'), get('options')]
  if (!isNothing(text) && typeof text !== 'string') throw pipelineError(`${name} needs 'input' to be of type string`)
  if (!isNothing(regex) && typeof regex !== 'string' && !(regex instanceof RegExp))
    throw pipelineError(`${name} needs 'regex' to be of type string or regex`)
  if (!isNothing(options) && typeof options !== 'string')
    throw pipelineError(`${name} needs 'options' to be of type string`)
  if (regex instanceof RegExp && regex.flags !== '' && !isNothing(options))
    throw pipelineError(`${name} found regex option(s) specified in both 'regex' and 'option' fields`)
  if (isNothing(text) || isNothing(regex)) return undefined
  const [source, flags] = regex instanceof RegExp ? [regex.source, options ?? regex.flags] : [regex, options ?? '']
  try {
    return { text, regex: searchPattern(compileRegex(source, flags)) }
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    throw pipelineError(error.message.replace(/^.*Regular expression is invalid/, `Invalid Regex in ${name}`))
  }
}

const found = (match: RegExpExecArray): Value => ({
  match: match[0],
  idx: [...match.input.slice(0, match.index)].length,
  captures: match.slice(1).map((part) => part ?? null),
})

/** Matches that do not overlap; an empty one at the very end counts only when nothing stands before it. */
function allMatches(text: string, regex: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  do {
    const match = regex.exec(text)
    if (!match) break
    matches.push(match)
    if (match[0] === '') regex.lastIndex += String.fromCodePoint(text.codePointAt(match.index) ?? 0).length
  } while (regex.lastIndex < text.length)
  return matches
}

function replace(name: string, replaced: (text: string, part: string, other: string) => string): Operator {
  const parts = ['input', 'find', 'replacement']
  return named(name, parts, [], (get) => {
    const values = parts.map(get)
    const wrong = values.findIndex((value) => !isNothing(value) && typeof value !== 'string')
    if (wrong >= 0)
      throw pipelineError(
        `${name} requires that '${parts[wrong]}' be a string, found: ${describeValue(values[wrong] ?? null)}`,
      )
    const [text, part, other] = values
    return isNothing(text) || isNothing(part) || isNothing(other)
      ? null
      : replaced(String(text), String(part), String(other))
  })
}

/** Operators on text. Positions count code points, or UTF-8 bytes where the name says so. */
export const strings: Record<string, Operator> = {
  $concat: variadic((values) => {
    if (values.some(isNothing)) return null
    return values
      .map((value) => {
        if (typeof value !== 'string') throw pipelineError(`$concat only supports strings, not ${typeName(value)}`)
        return value
      })
      .join('')
  }),
  $indexOfBytes: indexOf('$indexOfBytes', (text) => [...bytesOf(text)]),
  $indexOfCP: indexOf('$indexOfCP', (text) => [...text]),
  $split: fixed('$split', 2, 2, (text, separator) => {
    if (isNothing(text) || isNothing(separator)) return null
    if (separator === '') throw pipelineError('$split requires a non-empty separator')
    const part = (which: string, value: Value) => {
      if (typeof value === 'string') return value
      throw pipelineError(
        `$split requires an expression that evaluates to a string as a ${which} argument, found: ${typeName(value)}`,
      )
    }
    return part('first', text).split(part('second', separator))
  }),
  $strLenBytes: unary('$strLenBytes', (text) => bytesOf(strictText('$strLenBytes', text)).length),
  $strLenCP: unary('$strLenCP', (text) => [...strictText('$strLenCP', text)].length),
  $strcasecmp: fixed('$strcasecmp', 2, 2, (a, b) =>
    Math.sign(compareStrings(upper(textOf('$strcasecmp', a)), upper(textOf('$strcasecmp', b)))),
  ),
  $substr: fixed('$substr', 3, 3, (text, start, length) =>
    cutBytes(
      textOf('$substr', text),
      numeric('$substrBytes: ', 'starting index', start),
      numeric('$substrBytes: ', 'length', length),
    ),
  ),
  $substrBytes: fixed('$substrBytes', 3, 3, (text, start, length) =>
    cutBytes(
      textOf('$substrBytes', text),
      numeric('$substrBytes: ', 'starting index', start),
      numeric('$substrBytes: ', 'length', length),
    ),
  ),
  $substrCP: fixed('$substrCP', 3, 3, (text, start, length) =>
    cutCodePoints(
      textOf('$substrCP', text),
      numeric('$substrCP:', 'starting index', start),
      numeric('$substrCP:', 'length', length),
    ),
  ),
  $toLower: unary('$toLower', (text) => textOf('$toLower', text).replace(/[A-Z]+/g, (part) => part.toLowerCase())),
  $toUpper: unary('$toUpper', (text) => upper(textOf('$toUpper', text))),
  $trim: trim('$trim', 'both'),
  $ltrim: trim('$ltrim', 'left'),
  $rtrim: trim('$rtrim', 'right'),
  $replaceAll: replace('$replaceAll', (text, part, other) => text.replaceAll(part, () => other)),
  $replaceOne: replace('$replaceOne', (text, part, other) => text.replace(part, () => other)),
  $regexMatch: named('$regexMatch', ['input', 'regex'], ['options'], (get) => {
    const search = searchOf('$regexMatch', get)
    return search !== undefined && search.regex.test(search.text)
  }),
  $regexFind: named('$regexFind', ['input', 'regex'], ['options'], (get) => {
    const search = searchOf('$regexFind', get)
    const match = search?.regex.exec(search.text)
    return match ? found(match) : null
  }),
  $regexFindAll: named('$regexFindAll', ['input', 'regex'], ['options'], (get) => {
    const search = searchOf('$regexFindAll', get)
    if (!search) return []
    return allMatches(search.text, new RegExp(search.regex.source, `${search.regex.flags}g`)).map(found)
  }),
}
