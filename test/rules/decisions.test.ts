import { decideApproval, decideCalendar, decideDraft, decideEffect } from '@domain/rules/rules'
import { completed, DEFAULT_RULES } from '@domain/rules/rule-set'
import { differencesOf } from '@domain/rules/differences'
import { RULE_SET_STATUSES } from '@domain/rules/states'
import { RULE_SET_WORDS, RULE_WORDS } from '@domain/rules/words'
import holidays from '../../seed/data/holidays.json'

const NOW = Date.parse('2026-08-20T09:00:00+08:00')
const MINUTE = 60_000
const faster = { ordering: { ...DEFAULT_RULES.ordering, acceptWithinWorkMinutes: 90 } }

test('a draft is the set in force with the given sections, or nothing when nothing changes', () => {
  expect(decideDraft(DEFAULT_RULES, faster)).toEqual({ ok: true, plan: { ...DEFAULT_RULES, ...faster } })
  expect(decideDraft(DEFAULT_RULES, {})).toMatchObject({ refusal: 'NOTHING_CHANGED' })
  expect(decideDraft(DEFAULT_RULES, { ordering: DEFAULT_RULES.ordering })).toMatchObject({ refusal: 'NOTHING_CHANGED' })
})

test('a number below zero is refused by its path', () => {
  const below = { ordering: { ...DEFAULT_RULES.ordering, maxReschedules: -1 } }
  expect(decideDraft(DEFAULT_RULES, below)).toMatchObject({
    refusal: 'RULE_OUT_OF_RANGE',
    details: { paths: ['ordering.maxReschedules'] },
  })
})

test('differences are sentences; minutes of the day are clock times', () => {
  const after = { ...DEFAULT_RULES, ...faster, messages: { ...DEFAULT_RULES.messages, quietFromMinute: 22 * 60 + 5 } }
  expect(differencesOf(DEFAULT_RULES, after).map(({ sentence }) => sentence)).toEqual([
    '晚上几点以后不发提醒：从 21:00 改为 22:05',
    '社区接单的时限（工作时间）：从 120 分钟 改为 90 分钟',
  ])
})

test('every local number has a name in words', () => {
  for (const [section, members] of Object.entries<object>(DEFAULT_RULES)) {
    expect(Object.keys(RULE_WORDS[section as keyof typeof RULE_WORDS])).toEqual(
      expect.arrayContaining(Object.keys(members)),
    )
  }
})

test('every status has a word', () => {
  expect(RULE_SET_STATUSES.map((status) => RULE_SET_WORDS[status])).not.toContain(undefined)
})

test('a stored set without a newer section or member takes the usual value', () => {
  const { identity: _, ...older } = DEFAULT_RULES
  expect(completed({ ...older, ordering: { maxReschedules: 5 } })).toEqual({
    ...DEFAULT_RULES,
    ordering: { ...DEFAULT_RULES.ordering, maxReschedules: 5 },
  })
})

test('effect is ten minutes ahead at least', () => {
  expect(decideEffect(NOW + 10 * MINUTE, NOW).ok).toBe(true)
  expect(decideEffect(NOW + 10 * MINUTE - 1, NOW)).toMatchObject({ details: { earliest: NOW + 10 * MINUTE } })
})

const set = { status: 'draft', drafter: 'a', revision: 3, effectiveFrom: NOW + 60 * MINUTE } as const

test.each([
  ['another person, same revision', set, { userId: 'b', revision: 3 }, undefined],
  ['the drafter', set, { userId: 'a', revision: 3 }, 'OWN_DRAFT'],
  ['an older look', set, { userId: 'b', revision: 2 }, 'DRAFT_CHANGED'],
  ['an approved set', { ...set, status: 'active' as const }, { userId: 'b', revision: 3 }, 'NOT_A_DRAFT'],
  ['too late', { ...set, effectiveFrom: NOW }, { userId: 'b', revision: 3 }, 'EFFECTIVE_TOO_SOON'],
])('approval by %s', (_who, drafted, by, refusal) => {
  const decided = decideApproval(drafted, by, NOW)
  expect(decided.ok ? undefined : decided.refusal).toBe(refusal)
})

test('the real calendar of 2026 is accepted; days of another year, twice or off the weekend are named', () => {
  const { year, holidays: off, makeupWorkdays } = holidays.calendars[0]!
  expect(decideCalendar({ year, holidays: off, makeupWorkdays }).ok).toBe(true)
  const wrong = { year, holidays: ['2025-10-01', '2026-10-01'], makeupWorkdays: ['2026-10-01'] }
  expect(decideCalendar(wrong)).toMatchObject({ details: { dates: ['2026-10-01', '2025-10-01'] } })
  expect(decideCalendar({ year, holidays: [], makeupWorkdays: [] }).ok).toBe(false)
})
