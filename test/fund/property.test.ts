import { balances } from '@domain/fund/contract'
import {
  approve,
  cancel,
  check,
  correct,
  getDisbursement,
  hold,
  listEarmarks,
  pay,
  release,
  requestDisbursement,
  sendBack,
} from '@domain/fund/desk-contract'
import type { Contract } from '@domain/kernel/contract'
import fc from 'fast-check'
import { newRequestId, world, type Person, type World } from '../world/world'
import { handsOf, HERE, SHEDS, type Hands } from './books'

/** `FUND_RUNS`: how many sequences are tried; `FUND_STEPS`: the most moves of each. */
const RUNS = Number(process.env.FUND_RUNS ?? 6)
const STEPS = Number(process.env.FUND_STEPS ?? 14)

const id = () => ({ requestId: newRequestId() })

let county: World
let hands: Hands
let people: Person[]
beforeAll(async () => {
  county = await world()
  hands = handsOf(county)
  people = Object.values(hands)
}, 180_000)
afterAll(() => county.close())

const MOVES = ['request', 'approve', 'check', 'pay', 'hold', 'release', 'sendBack', 'cancel', 'correct'] as const

const step = fc.record({
  move: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...MOVES) },
    { weight: 4, arbitrary: fc.constant('onward' as const) },
  ),
  /** Mostly who is due; otherwise anybody. */
  who: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat({ max: 5 }) }),
  /** One of the requests made so far. */
  which: fc.nat({ max: 1 }),
  fen: fc.oneof(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 900_000, max: 3_000_000 })),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const CONTRACTS: Readonly<Record<(typeof MOVES)[number], Contract>> = {
  request: requestDisbursement,
  ...{ approve, check, pay, hold, release, sendBack, cancel, correct },
}

/** Who would usually make a move. */
function usual(move: Step['move']): Person {
  if (move === 'approve') return hands.secretary
  if (['check', 'hold', 'release'].includes(move)) return hands.supervisor
  if (move === 'pay') return hands.manager
  return move === 'correct' ? hands.county : hands.clerk
}

/** The next hand of a payment: where it stands decides which it is. */
async function onward(disbursementId: string) {
  const { status, needsTown } = await hands.secretary.does(getDisbursement, { disbursementId })
  const input = { disbursementId, ...id() }
  if (status === 'drafted') return hands.secretary.tries(approve, input)
  if (status === 'secretary_approved') return hands.supervisor.tries(check, input)
  if (status === 'supervision_checked' && needsTown) return hands.town.tries(approve, input)
  return hands.manager.tries(pay, input)
}

async function attempt({ move, who, which, fen }: Step, made: string[]) {
  const target = made.at(-1 - which) ?? made[0]
  if (move === 'onward' && target !== undefined) return onward(target)
  const person = (who === undefined ? undefined : people[who]) ?? usual(move)
  if (move === 'request' || move === 'onward' || target === undefined) {
    const asked = { earmarkId: SHEDS, fen, title: '试验', payeeKind: 'organisation', payee: '某单位', photos: [] }
    return person.tries(requestDisbursement, { ...asked, ...id() })
  }
  const disbursementId = target
  const reason = ['hold', 'release', 'sendBack', 'correct'].includes(move) ? { reason: '试验' } : {}
  return person.tries(CONTRACTS[move], { disbursementId, ...reason, ...id() })
}

/** What must hold whatever was tried: books balanced, nothing below zero, nothing asked for beyond what is left. */
async function holds(made: readonly string[], before: { received: number }): Promise<void> {
  const now = await county.guest().does(balances, HERE)
  expect(now).toMatchObject({ balanced: true, receivedFen: before.received })
  for (const { received, aside, paid, free, gone } of now.sources) {
    expect(Math.min(received, aside, paid, free, gone)).toBeGreaterThanOrEqual(0)
    expect(free + aside + paid + gone).toBe(received)
  }
  const { items } = await hands.clerk.does(listEarmarks, { limit: 100 })
  for (const { leftFen, requestedFen } of items) {
    expect(requestedFen).toBeGreaterThanOrEqual(0)
    expect(requestedFen).toBeLessThanOrEqual(leftFen)
  }
  for (const disbursementId of made) {
    const { hands: through } = await hands.secretary.does(getDisbursement, { disbursementId })
    const acting = through.filter(({ move }) => ['draft', 'approve', 'check', 'approveAtTown', 'pay'].includes(move))
    expect(new Set(acting.map(({ name }) => name)).size).toBe(acting.length)
  }
}

test('no sequence of moves makes money leak, an account negative or a person check his own work', async () => {
  const { receivedFen } = await county.guest().does(balances, HERE)
  let refusals = 0
  let payments = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: STEPS }), async (steps) => {
      const made: string[] = []
      for (const one of steps) {
        const before = await county.storeHash()
        const { envelope } = await attempt(one, made)
        if (!envelope.ok) {
          refusals += 1
          expect(await county.storeHash()).toBe(before)
        } else {
          payments += (envelope.value as { no?: number }).no === undefined ? 0 : 1
          const { disbursementId } = envelope.value as { disbursementId: string }
          if (!made.includes(disbursementId)) made.push(disbursementId)
        }
      }
      await holds(made, { received: receivedFen })
    }),
    { numRuns: RUNS, endOnFailure: true, seed: Number(process.env.FUND_SEED ?? 7) },
  )
  expect(refusals).toBeGreaterThan(0)
  expect(payments).toBeGreaterThan(0)
}, 570_000)
