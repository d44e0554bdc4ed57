import { pipelineError } from './pipeline-error'
import { instantOf, isoDate } from './timezone'
import { ZONE_PATTERN, zoneInText } from './zone-in-text'

const PATTERNS: Record<string, string> = {
  Y: '\\d{4}',
  G: '\\d{1,4}',
  m: '\\d{1,2}',
  d: '\\d{1,2}',
  H: '\\d{1,2}',
  M: '\\d{1,2}',
  S: '\\d{1,2}',
  L: '\\d{1,3}',
  V: '\\d{1,2}',
  u: '\\d',
  z: ` *(?:${ZONE_PATTERN})`,
  Z: '[+-]\\d{1,4}',
}

function unreadable(text: string, why: string) {
  return pipelineError(`Error parsing date string '${text}'; ${why}`)
}

/** Reads a text by `%`-specifiers, or freely. `zone` is what stands beside the text. @throws PlatformError when it is no date */
export function readDate(text: string, format: string | undefined, zone: string | undefined): Date {
  return format === undefined ? readFreely(text, zone) : readByFormat(text, format, zone)
}

function readByFormat(text: string, format: string, zone: string | undefined): Date {
  const letters: string[] = []
  const source = format.replaceAll(/%(.?)|[.*+?^${}()|[\]\\/]/g, (whole, letter: string | undefined) => {
    if (letter === undefined) return `\\${whole}`
    if (letter === '%') return '%'
    const pattern = PATTERNS[letter]
    if (pattern === undefined) throw pipelineError(`Invalid format character '%${letter}' in format string`)
    letters.push(letter)
    return `(${pattern})`
  })
  const match = new RegExp(`^${source}$`, 'i').exec(text)
  if (!match) throw unreadable(text, 'it does not fit the format')
  const part = (letter: string) => (letters.includes(letter) ? match[letters.indexOf(letter) + 1] : undefined)
  const number = (letter: string) => (letters.includes(letter) ? Number(part(letter)) : undefined)
  const own = ownZone(part('z')?.trim(), number('Z'), text)
  if (own !== undefined && zone !== undefined)
    throw pipelineError('you cannot pass in a date/time string with GMT offset together with a timezone argument')
  const time = timeOf(text, number('H') ?? 0, number('M') ?? 0, number('S') ?? 0, part('L') ?? '')
  return instantOf(dayBy(letters, number, text) + time, own ?? zone ?? 'UTC')
}

function ownZone(named: string | undefined, minutes: number | undefined, text: string): string | undefined {
  if (named !== undefined) {
    const zone = zoneInText(named)
    if (zone === undefined) throw unreadable(text, `the time zone '${named}' is unknown`)
    return zone
  }
  if (minutes === undefined) return undefined
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

function dayBy(letters: string[], number: (letter: string) => number | undefined, text: string): number {
  const iso = ['G', 'V', 'u'].some((letter) => letters.includes(letter))
  const natural = ['Y', 'm', 'd'].some((letter) => letters.includes(letter))
  if (iso && natural) throw unreadable(text, 'Mixing of ISO dates with natural dates is not allowed')
  if (!iso) return calendarDay(text, number('Y'), number('m'), number('d'))
  const year = number('G')
  if (year === undefined) throw unreadable(text, 'The parsed date was invalid')
  return isoDate(year, number('V') ?? 1, number('u') ?? 1)
}

/** Midnight of a day. @throws PlatformError when a part is missing or the month has no such day */
function calendarDay(text: string, year?: number, month?: number, day?: number): number {
  if (year === undefined || month === undefined || day === undefined)
    throw pipelineError(`an incomplete date/time string has been found, with elements missing: "${text}"`)
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    throw unreadable(text, 'The parsed date was invalid')
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

/** Milliseconds since midnight; digits of a second's fraction count from the point. */
function timeOf(text: string, hour: number, minute: number, second: number, fraction: string): number {
  if (hour > 24 || minute > 59 || second > 59) throw unreadable(text, 'Unexpected character')
  return ((hour * 60 + minute) * 60 + second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
}

const TIME = `(?:[T ] *(\\d{1,2}):(\\d{2})(?:[:.](\\d{2})(?:\\.(\\d{1,9}))?)?)?`
const SPELLINGS: Array<[pattern: RegExp, order: [year: number, month: number, day: number]]> = [
  [new RegExp(`^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?${TIME}$`), [1, 2, 3]],
  [new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}$`), [1, 2, 3]],
  [new RegExp(`^(\\d{4})/(\\d{1,2})/(\\d{1,2})${TIME}$`), [1, 2, 3]],
  [new RegExp(`^(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})${TIME}$`), [3, 2, 1]],
]
/** Dates with the name of a month, or with slashes in the American order. */
const IN_WORDS =
  /[a-z]{3,}\.? *\d{1,2},? +\d{4}\b|\b\d{1,2} +[a-z]{3,}\.?,? +\d{4}\b|^\d{4}-[a-z]{3}-\d{2}\b|^\d{1,2}\/\d{1,2}\/\d{2,4}\b/i

function readFreely(text: string, zone: string | undefined): Date {
  const behind = new RegExp(`^(.*\\d(?: *[ap]m)?) *(${ZONE_PATTERN})$`, 'i').exec(text.trim())
  const own = behind && /:|[ap]m/i.test(behind[1] ?? '') ? zoneInText(behind[2] ?? '') : undefined
  const bare = own === undefined ? text.trim() : (behind?.[1] ?? '')
  if (own !== undefined && zone !== undefined)
    throw pipelineError(
      `you cannot pass in a date/time string with time zone information ('${behind?.[2] ?? ''}') together with a timezone argument`,
    )
  return instantOf(wallClock(text, bare), own ?? zone ?? 'UTC')
}

/** What a clock on the wall shows, as UTC fields. */
function wallClock(text: string, bare: string): number {
  for (const [pattern, [year, month, day]] of SPELLINGS) {
    const match = pattern.exec(bare)
    if (!match) continue
    const [hour, minute, second, fraction] = [match[4], match[5], match[6], match[7]]
    return (
      calendarDay(text, Number(match[year]), Number(match[month]), Number(match[day] ?? 1)) +
      timeOf(text, Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0), fraction ?? '')
    )
  }
  const plain = bare
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replace(/ noon$/i, ' 12:00')
    .replace(/ (\d{1,2}) *([ap]m)$/i, ' $1:00 $2')
  const at = IN_WORDS.test(plain) ? Date.parse(`${plain} UTC`) : NaN
  if (!Number.isNaN(at)) return at
  if (/^[a-z]{3,} *\d{1,2}\w*$|^\d{1,2}:\d{2}(:\d{2})?$/i.test(bare)) return calendarDay(text)
  throw unreadable(text, 'Unexpected character')
}
