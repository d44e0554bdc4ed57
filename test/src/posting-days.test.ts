import { daysLeft, leftWords, postingDays } from '../../src/notices/parts/posting-days'

const at = (stamp: string) => Date.parse(`2026-08-${stamp}:00+08:00`)
const POSTED = at('18T09:00')
/** Three days: 19, 20 and 21. */
const ENDS = at('22T00:00')

test('the days of a posting begin the day after and know which of them is today', () => {
  const states = postingDays(POSTED, 3, at('20T23:59')).map(({ date, state }) => [date, state])
  expect(states).toEqual([
    ['2026-08-19', 'past'],
    ['2026-08-20', 'today'],
    ['2026-08-21', 'left'],
  ])
})

test.each([
  ['on the day of posting', at('18T10:00'), 3, '还有 3 天'],
  ['on the first day', at('19T00:00'), 3, '还有 3 天'],
  ['in its last minute', at('21T23:59'), 1, '今天最后一天'],
  ['when it is over', at('22T00:00'), 0, ''],
])('%s', (_name, now, left, words) => {
  expect(daysLeft(POSTED, ENDS, now)).toBe(left)
  expect(leftWords(POSTED, ENDS, now)).toBe(words)
})
