import { contractOf, decideAward, decideInstalment } from '@domain/fund/call-rules'
import { fundIdOf } from '@domain/fund/book'
import { decideFit } from '@domain/fund/fit-budget'
import { decideOnward, decidePayment, decideHold, isHeld, needsTown } from '@domain/fund/rules'
import { fiscalSides, sharesOf, sumOfLines, takenFrom } from '@domain/fund/shares'
import { tagOf, tagsOf } from '@domain/fund/tags'
import { MONEY_SOURCES, type SourceLine } from '@domain/kernel/money-sources'
import { DEFAULT_RULES } from '@domain/rules/rule-set'
import fc from 'fast-check'

const RULES = DEFAULT_RULES.fund
const fen = fc.integer({ min: 0, max: 1_000_000_000 })

test('a split by largest remainder loses no fen, and takes from nobody more than there is', () => {
  fc.assert(
    fc.property(
      fc.array(fen, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (weights, part) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const whole = Math.floor(total * part)
        const shares = sharesOf(whole, weights)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : whole)
        shares.forEach((share, at) => expect(share).toBeLessThanOrEqual(weights[at] ?? 0))
        shares.forEach((share) => expect(share).toBeGreaterThanOrEqual(0))
      },
    ),
  )
})

test('a last payment empties every source at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 4 }),
      fen,
      (parts, some) => {
        const left = parts.map((part, at) => ({ source: MONEY_SOURCES[at] ?? 'own', fen: part }))
        const total = sumOfLines(left)
        const first = takenFrom(left, some % total)
        const rest = left.map(({ source, fen: had }) => ({
          source,
          fen: had - (first.find((line) => line.source === source)?.fen ?? 0),
        }))
        const last = takenFrom(rest, sumOfLines(rest))
        expect(sumOfLines(first) + sumOfLines(last)).toBe(total)
        expect(last).toEqual(rest.filter((line) => line.fen > 0))
      },
    ),
  )
})

test('three to seven: nine and twenty-one of thirty, and an odd fen is the town’s', () => {
  expect(fiscalSides(30_000_000, RULES.municipalBp)).toEqual({ municipal: 9_000_000, town: 21_000_000 })
  expect(fiscalSides(1, RULES.municipalBp)).toEqual({ municipal: 0, town: 1 })
  expect(fiscalSides(10_001, RULES.municipalBp)).toEqual({ municipal: 3_000, town: 7_001 })
})

test('instalments of a contract sum to the award, and each comes after the one before and its evaluation', () => {
  expect(contractOf(999_999, RULES).map((one) => one.fen)).toEqual([499_999, 300_000, 200_000])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (award) => {
      expect(contractOf(award, RULES).reduce((sum, one) => sum + one.fen, 0)).toBe(award)
    }),
  )
  const [first, second, third] = contractOf(1_000_000, RULES)
  if (!first || !second || !third) throw new Error('three instalments')
  const paidFirst = {
    status: 'contracted',
    instalments: [{ ...first, paid: true, disbursementId: 'd' }, second, third],
  } as const
  expect(decideInstalment({ ...paidFirst, evaluated: [] }, 2, 300_000)).toMatchObject({ refusal: 'INSTALMENT_NOT_DUE' })
  const passed = { ...paidFirst, evaluated: [{ stage: 'mid', pass: true }] } as const
  expect(decideInstalment(passed, 2, 300_000).ok).toBe(true)
  expect(decideInstalment(passed, 2, 300_001)).toMatchObject({ refusal: 'INSTALMENT_DIFFERS' })
  expect(decideInstalment(passed, 3, 200_000)).toMatchObject({ refusal: 'INSTALMENT_NOT_DUE' })
})

test('nothing is awarded out of a call that is closed: what was set aside for it is free again', () => {
  const scores = [1, 2, 3].map((nth) => ({ expertId: `E${nth}`, total: 80 }))
  const application = { status: 'formally_passed', applicantId: 'U1', fen: 100, scores } as const
  const call = { applyBy: 0, budgetFen: 100, mostFen: 100, awardedFen: 0, kinds: [] }
  const by = { judge: { userId: 'U2', units: [] }, fen: 100 }
  const awarded = (status: 'reviewing' | 'closed') => decideAward({ ...call, status }, application, by, RULES)
  expect(awarded('reviewing').ok).toBe(true)
  expect(awarded('closed')).toMatchObject({ ok: false, refusal: 'CALL_OVER' })
})

test('a hold ends by itself after its hours; the town is needed from one fen above the limit', () => {
  const drafted = { status: 'drafted', fen: 1_000_000, hands: ['maker'], concerned: [] } as const
  const held = decideHold(drafted, 'supervisor', RULES, 0)
  if (!held.ok) throw new Error(held.refusal)
  const hold = held.plan
  expect([isHeld(hold, hold.until - 1), isHeld(hold, hold.until)]).toEqual([true, false])
  expect(decideOnward({ ...drafted, hold }, 'secretary', 'approve', hold.until).ok).toBe(true)
  expect([needsTown(1_000_000, RULES), needsTown(1_000_001, RULES)]).toEqual([false, true])
  const checked = { status: 'supervision_checked', fen: 1_000_001, hands: ['a', 'b', 'c'], concerned: ['d'] } as const
  expect(decidePayment(checked, 'e', RULES, 0)).toMatchObject({ refusal: 'TOWN_NEEDED' })
  expect(decidePayment(checked, 'd', RULES, 0)).toMatchObject({ refusal: 'CONFLICT_OF_INTEREST' })
  expect(decidePayment(checked, 'b', RULES, 0)).toMatchObject({ refusal: 'SAME_PERSON' })
})

test('an entry carries the key of every combination it answers, and of no other', () => {
  const fundId = fundIdOf('JT0101', 2026)
  const tags = tagsOf(fundId, { direction: 'out', sources: ['fiscal', 'own'], projectId: 'XM004' })
  expect(new Set(tags).size).toBe(12)
  expect(tags).toContain(tagOf(fundId, { source: 'own', projectId: 'XM004' }))
  expect(tags).not.toContain(tagOf(fundId, { source: 'social' }))
})

const aside = fc
  .array(fc.record({ aside: fc.nat(900), paid: fc.nat(900), source: fc.constantFrom(...MONEY_SOURCES) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drawn) => [...new Map(drawn.map((one) => [one.source, one])).values()])
  .chain((parts) => {
    const lines = parts.map(({ source, aside: fen, paid }) => ({ source, fen: Math.max(fen, paid) }))
    const left = parts.map(({ source, aside: fen, paid }) => ({ source, fen: Math.max(fen, paid) - paid }))
    return fc.record({
      lines: fc.constant(lines),
      left: fc.constant(left),
      requestedFen: fc.integer({ min: 0, max: sumOfLines(left) }),
    })
  })
const smaller = fc.uniqueArray(fc.record({ source: fc.constantFrom(...MONEY_SOURCES), fen: fc.nat(1_500) }), {
  selector: ({ source }) => source,
})

test('a smaller budget takes back what is above it and nothing that is paid or asked for', () => {
  const of = (lines: readonly SourceLine[], source: string) => lines.find((line) => line.source === source)?.fen ?? 0
  fc.assert(
    fc.property(fc.array(aside, { minLength: 1, maxLength: 2 }), smaller, (asides, budget) => {
      const decided = decideFit(asides, budget)
      const sum = (source: string, what: 'lines' | 'left') =>
        asides.reduce((fen, one) => fen + of(one[what], source), 0)
      const paidAbove = MONEY_SOURCES.some(
        (source) => sum(source, 'lines') - sum(source, 'left') > of(budget, source) && sum(source, 'lines') > 0,
      )
      if (paidAbove) return expect(decided).toMatchObject({ refusal: 'LESS_THAN_PAID' })
      if (!decided.ok) return
      for (const [at, { left, requestedFen }] of asides.entries()) {
        const back = decided.plan.back[at] ?? []
        for (const { source, fen } of back) expect(fen).toBeLessThanOrEqual(of(left, source))
        expect(sumOfLines(left) - sumOfLines(back)).toBeGreaterThanOrEqual(requestedFen)
      }
      for (const source of MONEY_SOURCES) {
        const back = decided.plan.back.reduce((fen, lines) => fen + of(lines, source), 0)
        expect(sum(source, 'lines') - back).toBe(Math.min(sum(source, 'lines'), of(budget, source)))
      }
    }),
  )
})
