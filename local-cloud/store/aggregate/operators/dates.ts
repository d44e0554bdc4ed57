import { PlatformError } from '../../../protocol/platform-error'
import { describeValue, typeName } from '../../update/describe'
import { isDoc, ObjectId, type Doc, type Value } from '../../value'
import type { Compile, Expression, Operator } from '../operator'
import { formatDate } from '../format-date'
import { pipelineError } from '../pipeline-error'
import { readDate } from '../read-date'
import { dayOfYear, instantOf, isoDate, isoWeek, localDate, sundayWeek } from '../timezone'
import { isNothing, named, namedArguments, type Arguments, type Maybe } from './shapes'

const DEFAULT_FORMAT = '%Y-%m-%dT%H:%M:%S.%LZ'

function zoneOf(value: Maybe): string {
  if (typeof value !== 'string') throw pipelineError(`timezone must evaluate to a string, found ${typeName(value)}`)
  return value
}

/** The zone an operator is given, UTC when none is written down; null and missing make the whole answer null. */
function zoneIn(get: Arguments): string | null {
  if (!get.has('timezone')) return 'UTC'
  const zone = get('timezone')
  return isNothing(zone) ? null : zoneOf(zone)
}

function dateOf(value: Value): Date {
  if (value instanceof ObjectId) return new Date(1000 * parseInt(value.hex.slice(0, 8), 16))
  if (!(value instanceof Date)) throw pipelineError(`can't convert from BSON type ${typeName(value)} to Date`)
  return value
}

/** @throws PlatformError in the words that the operators on one part of a date have of their own */
function partArguments(name: string, operand: Doc, compile: Compile): Record<string, Expression> {
  const other = Object.keys(operand).find((argument) => argument !== 'date' && argument !== 'timezone')
  if (other !== undefined) throw pipelineError(`unrecognized option to ${name}: "${other}"`)
  if (!('date' in operand))
    throw pipelineError(`missing 'date' argument to ${name}, provided: ${describeValue(operand)}`)
  return namedArguments(name, operand, ['date'], compile)
}

/** `{ $hour: '$at' }` or `{ $hour: { date: '$at', timezone: 'Asia/Shanghai' } }` */
function part(name: string, read: (local: Date) => Value): Operator {
  return (operand, compile) => {
    const parts: Record<string, Expression> =
      isDoc(operand) && !Object.keys(operand)[0]?.startsWith('$')
        ? partArguments(name, operand, compile)
        : { date: compile(Array.isArray(operand) ? (operand[0] ?? null) : operand) }
    return (scope) => {
      const date = parts['date']?.(scope)
      const zone = parts['timezone'] ? parts['timezone'](scope) : 'UTC'
      if (isNothing(date) || isNothing(zone)) return null
      return read(localDate(dateOf(date), zoneOf(zone)))
    }
  }
}

const dateToString = named('$dateToString', ['date'], ['format', 'timezone', 'onNull'], (get) => {
  const [date, zone] = [get('date'), zoneIn(get)]
  const format = get.has('format') ? (get('format') ?? null) : DEFAULT_FORMAT
  if (zone === null || format === null) return null
  if (typeof format !== 'string')
    throw pipelineError(
      `$dateToString requires that 'format' be a string, found: ${typeName(format)} with value ${describeValue(format)}`,
    )
  return isNothing(date) ? (get('onNull') ?? null) : formatDate(dateOf(date), zone, format)
})

const dateFromString = named('$dateFromString', ['dateString'], ['format', 'timezone', 'onError', 'onNull'], (get) => {
  const [text, zone] = [get('dateString'), zoneIn(get)]
  if (isNothing(text)) return get('onNull') ?? null
  const format = get.has('format') ? (get('format') ?? null) : undefined
  if (zone === null || format === null) return null
  try {
    return dateIn(text, format, get.has('timezone') ? zone : undefined)
  } catch (error) {
    if (error instanceof PlatformError && get.has('onError')) return get('onError')
    throw error
  }
})

function dateIn(text: Value, format: Value | undefined, zone: string | undefined): Date {
  if (typeof text !== 'string')
    throw pipelineError(
      `$dateFromString requires that 'dateString' be a string, found: ${typeName(text)} with value ${describeValue(text)}`,
    )
  if (format !== undefined && typeof format !== 'string')
    throw pipelineError(
      `$dateFromString requires that 'format' be a string, found: ${typeName(format)} with value ${describeValue(format)}`,
    )
  return readDate(text, format, zone)
}

const ISO_PARTS = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek']
const DAY_PARTS = ['year', 'month', 'day']
const TIME_PARTS = ['hour', 'minute', 'second', 'millisecond', 'timezone']

/** Members beyond their range carry over into the next larger one; only years have bounds. */
const dateFromParts = named('$dateFromParts', [], [...DAY_PARTS, ...ISO_PARTS, ...TIME_PARTS], (get) => {
  let isNull = false
  const number = (name: string, otherwise: number) => {
    if (!get.has(name)) return otherwise
    const value = get(name)
    if (isNothing(value)) {
      isNull = true
      return otherwise
    }
    if (!Number.isInteger(value))
      throw pipelineError(
        `'${name}' must evaluate to an integer, found ${typeName(value)} with value ${describeValue(value)}`,
      )
    return Number(value)
  }
  const yearIn = (name: string) => {
    const year = number(name, 1)
    if (year < 1 || year > 9999)
      throw pipelineError(`'${name}' must evaluate to an integer in the range 1 to 9999, found ${year}`)
    return year
  }
  const iso = get.has('isoWeekYear')
  if (!iso && !get.has('year'))
    throw pipelineError("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  if ((iso ? DAY_PARTS : ISO_PARTS).some((name) => get.has(name)))
    throw pipelineError('$dateFromParts does not allow mixing natural dates with ISO dates')
  const day = iso
    ? isoDate(yearIn('isoWeekYear'), number('isoWeek', 1), number('isoDayOfWeek', 1))
    : new Date(0).setUTCFullYear(yearIn('year'), number('month', 1) - 1, number('day', 1))
  const local =
    day + ((number('hour', 0) * 60 + number('minute', 0)) * 60 + number('second', 0)) * 1000 + number('millisecond', 0)
  const zone = zoneIn(get)
  return isNull || zone === null ? null : instantOf(local, zone)
})

const dateToParts = named('$dateToParts', ['date'], ['timezone', 'iso8601'], (get) => {
  const [date, zone, iso] = [get('date'), zoneIn(get), get.has('iso8601') ? get('iso8601') : false]
  if (isNothing(date) || zone === null || isNothing(iso)) return null
  if (typeof iso !== 'boolean') throw pipelineError(`iso8601 must evaluate to a bool, found ${typeName(iso)}`)
  const local = localDate(dateOf(date), zone)
  const time = {
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
  }
  if (!iso) return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate(), ...time }
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
