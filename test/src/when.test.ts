import { instantOf } from '@domain/kernel/calendar'
import { countdown, dayWord, moment, span, spokenClock, stamp } from '../../src/ui/when'

const at = (date: string, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantOf(date, hour * 60 + minute)
}
/** A Thursday. */
const NOW = at('2026-08-20', '9:00')

test.each([
  ['2026-08-20', '今天'],
  ['2026-08-21', '明天'],
  ['2026-08-19', '昨天'],
  ['2026-08-23', '周日'],
  ['2026-08-26', '周三'],
  ['2026-08-27', '8月27日'],
  ['2026-08-10', '8月10日'],
  ['2027-08-20', '2027年8月20日'],
  ['2025-12-31', '2025年12月31日'],
])('%s is called %s', (date, words) => {
  expect(dayWord(at(date, '23:59'), NOW)).toBe(words)
})

test('a day is a day in Shanghai, wherever the machine stands', () => {
  expect(dayWord(Date.parse('2026-08-19T16:00:00Z'), NOW)).toBe('今天')
  expect(dayWord(Date.parse('2026-08-19T15:59:59Z'), NOW)).toBe('昨天')
})

test.each([
  ['0:05', '凌晨 0:05'],
  ['8:30', '早上 8:30'],
  ['9:00', '上午 9:00'],
  ['12:00', '中午 12:00'],
  ['13:30', '中午 1:30'],
  ['15:00', '下午 3:00'],
  ['18:30', '晚上 6:30'],
])('%s is said %s', (time, words) => {
  expect(spokenClock(at('2026-08-20', time))).toBe(words)
})

test('care mode speaks the time, the plain one writes it', () => {
  const three = at('2026-08-20', '15:00')
  expect(moment(three, NOW, false)).toBe('今天 15:00')
  expect(moment(three, NOW, true)).toBe('今天下午 3:00')
  expect(span(three, at('2026-08-20', '15:30'), NOW)).toBe('今天 15:00–15:30')
  expect(span(three, at('2026-08-20', '15:30'), NOW, true)).toBe('今天下午 3:00 到 3:30')
  expect(span(three, at('2026-08-20', '19:00'), NOW, true)).toBe('今天下午 3:00 到晚上 7:00')
  expect(span(at('2026-08-20', '22:00'), at('2026-08-21', '1:30'), NOW, true)).toBe('今天晚上 10:00 到次日凌晨 1:30')
  expect(stamp(at('2026-05-03', '9:06'))).toBe('5月3日 9:06')
  expect(stamp(at('2026-05-03', '9:06'), NOW)).toBe('5月3日 9:06')
  expect(stamp(at('2025-12-31', '9:06'), NOW)).toBe('2025年12月31日 9:06')
})

test('what goes on past midnight ends the day after, also at the end of a year', () => {
  expect(span(at('2026-08-20', '22:00'), at('2026-08-21', '1:30'), NOW)).toBe('今天 22:00–次日 1:30')
  const newYear = at('2026-12-31', '21:00')
  expect(span(newYear, at('2027-01-01', '0:00'), newYear)).toBe('今天 21:00–次日 0:00')
  expect(dayWord(at('2027-01-01', '9:00'), newYear)).toBe('明天')
})

test('one counts down only when it is near, and never backwards', () => {
  expect(countdown(at('2026-08-20', '9:48'), NOW)).toBe('48 分钟后')
  expect(countdown(NOW, NOW)).toBeUndefined()
  expect(countdown(at('2026-08-20', '8:00'), NOW)).toBeUndefined()
  expect(countdown(at('2026-08-20', '15:00'), NOW)).toBeUndefined()
})
