import fc from 'fast-check'
import type { Lifecycle } from '@domain/kernel/lifecycle'
import { CHOICES, outcomeOf, quorumOf, type Choice } from '@domain/projects/council'
import { facetOf, facetsOf } from '@domain/projects/facets'
import {
  decideBudget,
  decideResident,
  decideCarryOver,
  decideChange,
  decideCommit,
  decideMove,
  decideSettling,
  type Budget,
} from '@domain/projects/rules'
import { MONEY_SOURCES, PROJECT_CLASSES, PROJECT_KINDS } from '@domain/projects/schemas'
import { gradeOf, moneyPercent, scoreOf } from '@domain/projects/score'
import { mostAlike } from '@domain/projects/similar'
import {
  PROJECT_LIFECYCLE,
  PROJECT_MOVES,
  PROJECT_STATUSES,
  STAGE_OF,
  STAGES,
  type ProjectMove,
  type ProjectStatus,
} from '@domain/projects/states'
import { endOfWorkdays, isLate } from '@domain/projects/terms'
import { MATTERS, stillWaits, WAITS_FOR } from '@domain/projects/waiting'
import { MATTER_WORDS } from '@domain/projects/words'
import { NO_CALENDAR } from '@domain/kernel/work-calendar'
import { DEFAULT_RULES } from '@domain/rules/rule-set'

const rules = DEFAULT_RULES.projects
const at = (text: string) => Date.parse(`${text}+08:00`)

test('every status with every move: what the table knows leads where it says, everything else is refused', () => {
  const table: Lifecycle<ProjectStatus, ProjectMove> = PROJECT_LIFECYCLE
  for (const status of PROJECT_STATUSES)
    for (const move of PROJECT_MOVES) {
      const to = table[status][move]
      const decided = decideMove(status, move)
      expect([status, move, decided.ok]).toEqual([status, move, to !== undefined])
      if (to !== undefined) expect(decided).toMatchObject({ plan: { to } })
    }
})

test('from every status there is a way on but from the four ends, and none leads to promises past the council', () => {
  const last = PROJECT_STATUSES.filter((status) => Object.keys(PROJECT_LIFECYCLE[status]).length === 0)
  expect(last).toEqual(['refused', 'not_shortlisted', 'archived', 'terminated'])
  const table: Lifecycle<ProjectStatus, ProjectMove> = PROJECT_LIFECYCLE
  const into = (wanted: ProjectStatus) => PROJECT_STATUSES.filter((from) => Object.values(table[from]).includes(wanted))
  expect(into('shortlisted')).toEqual(['qualified', 'voting'])
  expect(into('pooled')).toEqual(['publicising'])
  expect(into('accepted')).toEqual(['acceptance'])
})

test.each([
  [9, 6],
  [7, 5],
  [8, 6],
  [11, 8],
  [21, 14],
])('of %i seats %i make two thirds', (seats, quorum) => expect(quorumOf(seats, rules)).toBe(quorum))

const choices = fc.array(fc.constantFrom(...CHOICES), { maxLength: 21 })

test('a vote passes by more than half of those present or of all seats, and tells no split below the quorum', () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 3, max: 21 }), fc.constantFrom(0, 1), (cast, extra, passOfAllSeats) => {
      const seats = Math.max(cast.length, extra)
      const quorum = quorumOf(seats, rules)
      const outcome = outcomeOf(cast, { seats, quorum }, { passOfAllSeats })
      const count = (choice: Choice) => cast.filter((one) => one === choice).length
      if (cast.length < quorum) return expect(outcome).toEqual({ move: 'lapse' })
      const wanted = count('yes') * 2 > (passOfAllSeats === 1 ? seats : cast.length)
      expect(outcome).toEqual({
        move: wanted ? 'shortlist' : 'fail',
        split: { yes: count('yes'), no: count('no'), abstain: count('abstain') },
      })
    }),
  )
})

const lines = fc.uniqueArray(
  fc.record({ source: fc.constantFrom(...MONEY_SOURCES), fen: fc.integer({ min: 0, max: 60_000_000 }) }),
  { selector: ({ source }) => source, minLength: 1 },
)
const budgets: fc.Arbitrary<Budget> = fc
  .tuple(lines, fc.constantFrom(...PROJECT_CLASSES), fc.integer({ min: -2, max: 2 }))
  .map(([sourceLines, of, off]) => ({
    ...{ class: of, sourceLines },
    budgetFen: sourceLines.reduce((sum, { fen }) => sum + fen, 0) + off,
  }))

test('a budget is the sum of its sources and below its cap; more of any source goes to the town', () => {
  fc.assert(
    fc.property(budgets, budgets, fc.integer({ min: 0, max: 10_000 }), (old, next, scopeBp) => {
      const sum = next.sourceLines.reduce((total, { fen }) => total + fen, 0)
      const cap = next.class === 'engineering' ? 50_000_000 : 20_000_000
      const sound = sum === next.budgetFen && sum > 0 && sum <= cap
      expect(decideBudget(next, rules).ok).toBe(sound)
      const change = decideChange({ old, next, scopeBp }, rules)
      expect(change.ok).toBe(sound)
      if (!change.ok) return
      const before = new Map(old.sourceLines.map(({ source, fen }) => [source, fen]))
      const more = next.sourceLines.some(({ source, fen }) => fen > (before.get(source) ?? 0))
      expect(change.plan.needsTown).toBe(more || scopeBp > 1_000)
    }),
  )
  const twice = [
    { source: 'fiscal' as const, fen: 1 },
    { source: 'fiscal' as const, fen: 1 },
  ]
  expect(decideBudget({ class: 'goods', budgetFen: 2, sourceLines: twice }, rules)).toMatchObject({
    refusal: 'SOURCE_TWICE',
  })
})

test('the final sum lies between what was paid and the budget', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000),
      fc.nat(1_000),
      fc.nat(600),
      fc.nat(400),
      (finalFen, budgetFen, paidFen, requestedFen) => {
        const fits = finalFen <= budgetFen && finalFen >= paidFen + requestedFen
        expect(decideSettling(finalFen, { budgetFen, paidFen, requestedFen }).ok).toBe(fits)
      },
    ),
  )
})

test('a score is never above 100 nor below 0, and its grade follows it', () => {
  const percent = fc.integer({ min: 0, max: 100 })
  const all = fc.record({
    progress: percent,
    quality: percent,
    money: percent,
    satisfaction: percent,
    publicity: percent,
  })
  fc.assert(
    fc.property(all, (percents) => {
      const { total, ...parts } = scoreOf(percents, rules)
      expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(total)
      expect(total).toBeGreaterThanOrEqual(0)
      expect(total).toBeLessThanOrEqual(100)
    }),
  )
  expect([100, 90, 89, 80, 79, 60, 59].map((total) => gradeOf(total, rules))).toEqual([
    ...['excellent', 'excellent', 'good', 'good', 'pass', 'pass', 'fail'],
  ])
  const money = { budgetFen: 1_000_000, finalFen: 960_000, settledAt: at('2026-12-31T23:59:59'), year: 2026 }
  expect(moneyPercent(money, rules)).toBe(100)
  expect(moneyPercent({ ...money, settledAt: at('2027-01-01T00:00:00') }, rules)).toBe(80)
  expect(moneyPercent({ ...money, finalFen: 800_000 }, rules)).toBe(80)
})

test('dates of the year hold to the last minute', () => {
  expect(decideCommit(2027, at('2027-03-31T23:59:59'), rules).ok).toBe(true)
  expect(decideCommit(2027, at('2027-04-01T00:00:00'), rules)).toMatchObject({ refusal: 'PROMISE_TOO_LATE' })
  expect(decideCommit(2027, at('2026-09-01T00:00:00'), rules).ok).toBe(true)
  expect(decideCommit(2028, at('2026-09-01T00:00:00'), rules).ok).toBe(false)
  const once = { year: 2026, carriedOver: 0 }
  expect(decideCarryOver(once, at('2026-11-30T23:59:59'), rules)).toMatchObject({ refusal: 'CARRY_OVER_TOO_EARLY' })
  expect(decideCarryOver(once, at('2026-12-01T00:00:00'), rules)).toMatchObject({ plan: { year: 2027 } })
  expect(decideCarryOver({ ...once, carriedOver: 1 }, at('2026-12-30T00:00:00'), rules).ok).toBe(false)
  expect(endOfWorkdays(at('2026-08-20T09:00:00'), 10, NO_CALENDAR)).toBe(at('2026-09-04T00:00:00'))
  const plan = [{ due: '2026-08-19' }]
  expect(isLate({ status: 'implementing', plan }, at('2026-08-20T09:00:00'))).toBe(true)
  expect(isLate({ status: 'acceptance', plan }, at('2026-08-20T09:00:00'))).toBe(false)
})

test('whatever one filters by, the one key of the question is among those of the project', () => {
  const some = <Value>(value: Value) => fc.constantFrom(value, undefined)
  fc.assert(
    fc.property(
      fc.constantFrom(...PROJECT_STATUSES),
      fc.constantFrom(...PROJECT_KINDS),
      fc.constantFrom('JT', 'JT01', 'JT0101'),
      (status, kind, unitId) => {
        const project = {
          orgPath: ['JT', 'JT01', 'JT0101'],
          unitId: 'JT0101',
          status,
          kind,
          year: 2026,
          promiseYears: [],
        }
        const facets = facetsOf(project)
        fc.assert(
          fc.property(some(STAGE_OF[status]), some(kind), some(2026), (stage, one, year) => {
            expect(facets).toContain(facetOf({ unitId, stage, kind: one, year }))
          }),
        )
        for (const stage of STAGES.filter((each) => each !== STAGE_OF[status]))
          expect(facets).not.toContain(facetOf({ unitId, stage }))
      },
    ),
    { numRuns: 20 },
  )
})

test('ideas that share words come first, those that share nothing do not come', () => {
  const known = [
    { title: '路灯补亮', painPoint: '桥边晚上看不见' },
    { title: '楼道装扶手', painPoint: '老人爬楼没处扶' },
  ]
  expect(mostAlike('三号楼楼道没有扶手', known, 5)).toEqual([known[1]])
})

test('residents speak for their own community, and nobody who has a desk in it', () => {
  const neighbour = { homePath: ['JT', 'JT01', 'JT0101'], verification: 'resident_verified', posts: [] }
  const holding = (role: 'council_member' | 'community_staff', unitId: string) => ({
    ...neighbour,
    posts: [{ role, unitId }],
  })
  const answer = (who: Parameters<typeof decideResident>[0]) => {
    const decided = decideResident(who, 'JT0101')
    return decided.ok ? 'ok' : decided.refusal
  }
  expect(answer(neighbour)).toBe('ok')
  expect(answer(holding('council_member', 'JT0101'))).toBe('ok')
  expect(answer(holding('community_staff', 'JT0102'))).toBe('ok')
  expect(answer(holding('community_staff', 'JT0101'))).toBe('POST_HERE')
  expect(answer({ ...neighbour, homePath: ['JT', 'JT01', 'JT0102'] })).toBe('LIVES_ELSEWHERE')
  expect(answer({ ...neighbour, verification: 'phone_bound' })).toBe('RESIDENCE_NOT_VERIFIED')
})

test('whatever waits for somebody has its words, and stops waiting once the project moved on', () => {
  for (const matter of MATTERS) {
    expect([matter, MATTER_WORDS[matter] === undefined]).toEqual([matter, WAITS_FOR[matter] === undefined])
    const gone = { status: 'archived', changing: false, openObjections: 0 } as const
    expect(stillWaits(matter, gone)).toBe(matter === 'archived')
  }
  const here = { status: 'implementing', changing: true, openObjections: 0 } as const
  expect([stillWaits('changing', here), stillWaits('reportLate', here), stillWaits('objection', here)]).toEqual([
    ...[true, true, false],
  ])
})
