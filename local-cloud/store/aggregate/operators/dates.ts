import { typeName } from '../../update/describe'
import { isDoc, type Value } from '../../value'
import type { Operator } from '../operator'
import { formatDate, parseByFormat, parseFreely } from '../date-text'
import { pipelineError } from '../pipeline-error'
import { dayOfYear, instantOf, isoDate, isoWeek, localDate, sundayWeek } from '../timezone'
import { isNothing, named, namedArguments, type Maybe } from './shapes'

const DEFAULT_FORMAT = '%Y-%m-%dT%H:%M:%S.%LZ'

function zoneOf(value: Maybe): string {
  if (value === undefined) return 'UTC'
  if (typeof value !== 'string') throw pipelineError(`timezone must evaluate to a string, found ${typeName(value)}`)
  return value
}

function dateOf(value: Value): Date {
  if (!(value instanceof Date)) throw pipelineError(`can't convert from BSON type ${typeName(value)} to Date`)
  return value
}

/** `{ $hour: '$at' }` or `{ $hour: { date: '$at', timezone: 'Asia/Shanghai' } }` */
function part(name: string, read: (local: Date) => Value): Operator {
  return (operand, compile) => {
    const parts =
      isDoc(operand) && 'date' in operand
        ? namedArguments(name, operand, ['date'], compile)
        : { date: compile(Array.isArray(operand) ? (operand[0] ?? null) : operand) }
    return (scope) => {
      const date = parts['date']?.(scope)
      const zone = parts['timezone'] ? parts['timezone'](scope) : 'UTC'
      if (isNothing(date) || isNothing(zone)) return null
      return read(localDate(dateOf(date), zoneOf(zone)))
    }
  }
}

const dateToString = named('$dateToString', ['date'], (get) => {
  const date = get('date')
  if (isNothing(date)) return get('onNull') ?? null
  const format = get('format')
  if (format === null) return null
  return formatDate(dateOf(date), zoneOf(get('timezone')), typeof format === 'string' ? format : DEFAULT_FORMAT)
})

const dateFromString = named('$dateFromString', ['dateString'], (get) => {
  const text = get('dateString')
  if (isNothing(text)) return get('onNull') ?? null
  const onError = get('onError')
  const zone = get('timezone')
  const format = get('format')
  const read =
    typeof text !== 'string'
      ? undefined
      : typeof format === 'string'
        ? parseByFormat(text, format, zoneOf(zone))
        : parseFreely(text, typeof zone === 'string' ? zone : undefined)
  if (read) return read
  if (onError !== undefined) return onError
  if (typeof text !== 'string')
    throw pipelineError(`$dateFromString requires that 'dateString' be a string, found: ${typeName(text)}`)
  throw pipelineError(`Error parsing date string '${text}'`)
})

/** Members beyond their range carry over into the next larger one. */
const dateFromParts = named('$dateFromParts', [], (get) => {
  const number = (name: string, otherwise: number) => {
    const value = get(name)
    if (value === undefined) return otherwise
    if (value === null) return NaN
    if (!Number.isInteger(value)) throw pipelineError(`'${name}' must evaluate to an integer, found ${typeName(value)}`)
    return Number(value)
  }
  const iso = get('isoWeekYear') !== undefined
  if (!iso && get('year') === undefined)
    throw pipelineError("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  const day = iso
    ? isoDate(number('isoWeekYear', 1970), number('isoWeek', 1), number('isoDayOfWeek', 1))
    : Date.UTC(number('year', 1970), number('month', 1) - 1, number('day', 1))
  const local =
    day + ((number('hour', 0) * 60 + number('minute', 0)) * 60 + number('second', 0)) * 1000 + number('millisecond', 0)
  return Number.isNaN(local) ? null : instantOf(local, zoneOf(get('timezone')))
})

const dateToParts = named('$dateToParts', ['date'], (get) => {
  const date = get('date')
  if (isNothing(date)) return null
  const local = localDate(dateOf(date), zoneOf(get('timezone')))
  const time = {
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
  }
  if (get('iso8601') !== true)
    return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate(), ...time }
  const { year, week, day } = isoWeek(local)
  return { isoWeekYear: year, isoWeek: week, isoDayOfWeek: day, ...time }
})

/** Operators on dates; all take a `timezone`, weeks are counted as MongoDB counts them. */
export const dates: Record<string, Operator> = {
  $year: part('$year', (local) => local.getUTCFullYear()),
  $month: part('$month', (local) => local.getUTCMonth() + 1),
  $dayOfMonth: part('$dayOfMonth', (local) => local.getUTCDate()),
  $dayOfWeek: part('$dayOfWeek', (local) => local.getUTCDay() + 1),
  $dayOfYear: part('$dayOfYear', dayOfYear),
  $hour: part('$hour', (local) => local.getUTCHours()),
  $minute: part('$minute', (local) => local.getUTCMinutes()),
  $second: part('$second', (local) => local.getUTCSeconds()),
  $millisecond: part('$millisecond', (local) => local.getUTCMilliseconds()),
  $week: part('$week', sundayWeek),
  $isoWeek: part('$isoWeek', (local) => isoWeek(local).week),
  $isoWeekYear: part('$isoWeekYear', (local) => isoWeek(local).year),
  $isoDayOfWeek: part('$isoDayOfWeek', (local) => isoWeek(local).day),
  $dateToString: dateToString,
  $dateFromString: dateFromString,
  $dateFromParts: dateFromParts,
  $dateToParts: dateToParts,
}
