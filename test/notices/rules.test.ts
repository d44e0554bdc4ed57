import { endOfPosting } from '@domain/kernel/posting-days'
import { decideText } from '@domain/kernel/public-text'
import { decideEnd, decideJudge, decideObjecting, decidePublish } from '@domain/notices/rules'

const at = (text: string) => Date.parse(`${text}+08:00`)

test.each([
  ['2026-08-20T00:00:00', 1, '2026-08-22T00:00:00'],
  ['2026-08-20T23:59:59', 1, '2026-08-22T00:00:00'],
  ['2026-08-21T00:00:00', 5, '2026-08-27T00:00:00'],
  ['2026-12-30T12:00:00', 3, '2027-01-03T00:00:00'],
])('posted %s for %i days, open until %s', (posted, days, until) => {
  expect(endOfPosting(at(posted), days)).toBe(at(until))
})

test('objections are taken until the last instant, of a 公示 alone', () => {
  const notice = { status: 'live', kind: 'publicity', endsAt: 1_000 } as const
  expect(decideObjecting(notice, 999).ok).toBe(true)
  expect(decideObjecting(notice, 1_000).ok).toBe(false)
  expect(decideObjecting({ ...notice, kind: 'announcement' }, 1).ok).toBe(false)
  expect(decideObjecting({ ...notice, status: 'draft' }, 1).ok).toBe(false)
})

test('a notice ends when its days are over and nothing is open', () => {
  const notice = { status: 'live', endsAt: 1_000, openObjections: 0 } as const
  expect(decideEnd(notice, 1_000).ok).toBe(true)
  expect(decideEnd(notice, 999).ok).toBe(false)
  expect(decideEnd({ ...notice, openObjections: 1 }, 5_000).ok).toBe(false)
  expect(decideEnd({ ...notice, status: 'stopped' }, 5_000).ok).toBe(false)
})

test.each(['13800001234', '电话13800001234。', '32058219600101123X'])('%s may not be published', (text) => {
  expect(decideText(text, 'pass').ok).toBe(false)
})
test.each(['预算 138000012345 元', '0512-58680000', '编号 20260820'])('%s may be', (text) => {
  expect(decideText(text, 'review').ok).toBe(true)
})

test('a doubtful text needs a second person', () => {
  const notice = { status: 'draft', kind: 'announcement', verdict: 'review', ownerId: 'a', days: 1 } as const
  expect(decidePublish(notice, 'a', 0).ok).toBe(false)
  expect(decidePublish(notice, 'b', 0).ok).toBe(true)
  expect(decidePublish({ ...notice, verdict: 'pass' }, 'a', 0).ok).toBe(true)
})

test('nobody judges their own case', () => {
  const facts = { notice: { ownerId: 'a', publishedBy: 'b' }, objection: { ownerId: 'c' } }
  expect(['a', 'b', 'c', 'd'].map((userId) => decideJudge(facts, userId).ok)).toEqual([false, false, false, true])
})
