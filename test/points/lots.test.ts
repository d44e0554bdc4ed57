import { available, decideSpend, expire, giveBack, takeBack, withMore, type Lot } from '@domain/points/lots'
import { lastMonths, withFlow } from '@domain/points/flow'
import { expiryOf, pickUpUntil, pointsFor, underCaps } from '@domain/points/rules'
import { DEFAULT_RULES } from '@domain/rules/rule-set'
import fc from 'fast-check'

const RULES = DEFAULT_RULES.points
const sum = (lots: readonly Lot[]) => lots.reduce((total, { left }) => total + left, 0)

const step = fc.oneof(
  fc.record({ kind: fc.constant('earn' as const), points: fc.integer({ min: 1, max: 50 }), end: fc.nat(5) }),
  fc.record({ kind: fc.constant('hold' as const), points: fc.integer({ min: 1, max: 80 }) }),
  fc.record({ kind: fc.constant('release' as const), which: fc.nat(9) }),
  fc.record({ kind: fc.constant('settle' as const), which: fc.nat(9) }),
  fc.record({ kind: fc.constant('takeBack' as const), points: fc.integer({ min: 1, max: 50 }), end: fc.nat(5) }),
  fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 3 }) }),
)

test('points are somewhere: any sequence keeps given = free + frozen + spent + expired + taken back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let lots: Lot[] = []
      let held: Lot[][] = []
      let now = 0
      const to = { given: 0, spent: 0, expired: 0, back: 0 }
      for (const one of steps) {
        if (one.kind === 'earn') {
          lots = withMore(lots, { expiresAt: now + one.end * 10, left: one.points })
          to.given += one.points
        } else if (one.kind === 'hold') {
          const spent = decideSpend(lots, one.points, now)
          expect(spent.ok).toBe(available(lots, now) >= one.points)
          if (!spent.ok) continue
          expect(sum(spent.plan.taken)).toBe(one.points)
          // What is taken ends no later than any living lot that is left of a later end.
          const last = Math.max(...spent.plan.taken.map(({ expiresAt }) => expiresAt))
          expect(spent.plan.lots.every((lot) => lot.expiresAt >= last || lot.expiresAt < now)).toBe(true)
          lots = spent.plan.lots
          held.push(spent.plan.taken)
        } else if (one.kind === 'release' || one.kind === 'settle') {
          const taken = held[one.which % Math.max(1, held.length)]
          if (!taken) continue
          held = held.filter((other) => other !== taken)
          if (one.kind === 'settle') to.spent += sum(taken)
          else {
            const given = giveBack(lots, taken, now)
            expect(given.back + given.expired).toBe(sum(taken))
            lots = given.lots
            to.expired += given.expired
          }
        } else if (one.kind === 'takeBack') {
          const { lots: after, taken } = takeBack(lots, { expiresAt: now + one.end * 10, left: one.points }, now)
          expect(sum(taken)).toBe(Math.min(one.points, available(lots, now)))
          lots = after
          to.back += sum(taken)
        } else {
          now += one.days * 5
          const ended = expire(lots, now)
          lots = ended.lots
          to.expired += sum(ended.expired)
        }
        expect(lots.every(({ left }) => left > 0)).toBe(true)
        expect(new Set(lots.map(({ expiresAt }) => expiresAt)).size).toBe(lots.length)
        expect(lots).toEqual([...lots].sort((a, b) => a.expiresAt - b.expiresAt))
        const frozen = held.reduce((total, taken) => total + sum(taken), 0)
        expect(sum(lots) + frozen + to.spent + to.expired + to.back).toBe(to.given)
      }
    }),
    { numRuns: 500 },
  )
})

test('an hour is ten points, parts are dropped, honour hours earn by rule', () => {
  expect([60, 90, 95, 5, 0].map((minutes) => pointsFor(minutes, 'service', RULES))).toEqual([10, 15, 15, 0, 0])
  expect(pointsFor(600, 'honour', RULES)).toBe(0)
  expect(pointsFor(600, 'honour', { ...RULES, honourHoursPercent: 50 })).toBe(50)
  expect(pointsFor(120, 'party_duty', { ...RULES, partyDutyPercent: 100 })).toBe(20)
})

test('caps of the day and of the year hold together', () => {
  expect(underCaps(80, { day: 0, year: 0 }, RULES)).toBe(60)
  expect(underCaps(30, { day: 50, year: 100 }, RULES)).toBe(10)
  expect(underCaps(30, { day: 0, year: 1_195 }, RULES)).toBe(5)
  expect(underCaps(30, { day: 60, year: 0 }, RULES)).toBe(0)
})

test('points last to the end of the following year in Shanghai; a reward waits to the end of its last day', () => {
  const last = (at: string) => new Date(expiryOf(Date.parse(at), RULES)).toISOString()
  expect(last('2026-01-01T00:00:00.000+08:00')).toBe('2027-12-31T15:59:59.999Z')
  expect(last('2026-12-31T23:59:59.999+08:00')).toBe('2027-12-31T15:59:59.999Z')
  expect(last('2027-01-01T00:00:00.000+08:00')).toBe('2028-12-31T15:59:59.999Z')
  const until = pickUpUntil(Date.parse('2026-08-20T09:00:00+08:00'), RULES)
  expect(new Date(until).toISOString()).toBe('2026-09-03T15:59:59.999Z')
})

test('the months of a chart are the last six, empty ones too, and old ones are dropped', () => {
  const at = Date.parse('2027-02-10T09:00:00+08:00')
  let flows = withFlow({}, Date.parse('2026-12-05T09:00:00+08:00'), { got: 20 })
  flows = withFlow(flows, at, { used: 5 })
  flows = withFlow(flows, at, { used: -9 })
  expect(lastMonths(flows, at, 6).map(({ month, got, used }) => [month, got, used])).toEqual([
    ['2026-09', 0, 0],
    ['2026-10', 0, 0],
    ['2026-11', 0, 0],
    ['2026-12', 20, 0],
    ['2027-01', 0, 0],
    ['2027-02', 0, 0],
  ])
  for (let month = 0; month < 30; month++) flows = withFlow(flows, at + month * 31 * 86_400_000, { got: 1 })
  expect(Object.keys(flows)).toHaveLength(12)
})
