import { dayRanges } from '@/staff/rules/calendar/parts/day-ranges'

test.each([
  [[], ''],
  [['2026-04-04'], '4月4日'],
  [['2026-01-01', '2026-01-02', '2026-01-03'], '1月1日–1月3日'],
  [['2026-02-28', '2026-03-01', '2026-05-01', '2026-05-03'], '2月28日–3月1日、5月1日、5月3日'],
])('%j is said as %j', (dates, said) => {
  expect(dayRanges(dates)).toBe(said)
})
