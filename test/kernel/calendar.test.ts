import { addDays, addYears, clockTime, instantOf, minuteOfDay, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import {
  addWorkdays,
  addWorkMinutes,
  calendarMissing,
  isWorkday,
  type WorkCalendar,
} from '@domain/kernel/work-calendar'
import holidays from '../../seed/data/holidays.json'

const [year2026] = holidays.calendars
const calendar: WorkCalendar = {
  holidays: new Set(year2026?.holidays),
  makeupWorkdays: new Set(year2026?.makeupWorkdays),
  years: new Set([2026]),
}

test('the Shanghai day turns at 16:00 UTC', () => {
  expect(shanghaiDate(Date.parse('2018-12-31T15:59:59.999Z'))).toBe('2018-12-31')
  expect(shanghaiDate(Date.parse('2018-12-31T16:00:00Z'))).toBe('2019-01-01')
  expect(startOfDay('2019-01-01')).toBe(Date.parse('2018-12-31T16:00:00Z'))
})

test('dates shift by whole days and years', () => {
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01')
  expect(addYears('2020-02-29', 1)).toBe('2021-02-28')
  expect(addYears('2020-02-29', 4)).toBe('2024-02-29')
})

test('minutes of the day go there and back', () => {
  const at = instantOf('2026-08-20', 905)
  expect(minuteOfDay(at)).toBe(905)
  expect(clockTime(at)).toBe('15:05')
})

test.each(holidays.testVectors.items)('$workdays working days from $start end on $due', ({ start, workdays, due }) => {
  expect(addWorkdays(calendar, start, workdays)).toBe(due)
})

test('a weekend day can be worked, a weekday can be off', () => {
  expect(isWorkday(calendar, '2026-02-14')).toBe(true)
  expect(isWorkday(calendar, '2026-10-01')).toBe(false)
  expect(calendarMissing(calendar, '2027-01-04')).toBe(true)
})

test.each([
  ['2026-08-20T09:00', 120, '2026-08-20T11:00'],
  ['2026-08-20T11:30', 60, '2026-08-20T14:00'],
  ['2026-08-20T17:00', 120, '2026-08-21T10:00'],
  ['2026-08-21T17:00', 60, '2026-08-24T09:00'],
  ['2026-08-22T10:00', 30, '2026-08-24T09:00'],
])('office time from %s, %i minutes, ends %s', (from, minutes, to) => {
  const at = (local: string) => Date.parse(`${local}:00+08:00`)
  expect(addWorkMinutes(calendar, at(from), minutes)).toBe(at(to))
})
