import type { Contract } from '@domain/kernel/contract'
import { statusAfter } from '@domain/kernel/lifecycle'
import {
  disputeOrder,
  rateOrder,
  reportNoShow,
  rescheduleOrder,
  resolveDispute,
  scheduleOrder,
} from '@domain/ordering/care-contract'
import {
  acceptOrder,
  cancelOrder,
  checkIn,
  confirmOrder,
  finishOrder,
  getOrder,
  rejectOrder,
} from '@domain/ordering/contract'
import { ORDER_LIFECYCLE, ORDER_STATUSES, type OrderMove, type OrderStatus } from '@domain/ordering/states'
import { newRequestId, world, type Person, type World } from '../world/world'
import { deskOf, orderIn, type Desk } from './desk'

let county: World
let desk: Desk
let people: Readonly<Record<'owner' | 'clerk' | 'secretary' | 'supervisor' | 'stranger', Person>>

beforeAll(async () => {
  county = await world()
  desk = deskOf(county)
  people = {
    owner: county.person('zhou-guizhen'),
    clerk: desk.clerk,
    secretary: county.person('gu-hongmei', 'gu-hongmei-community-secretary'),
    supervisor: county.person('lin-zhengyi', 'lin-zhengyi-supervisor'),
    stranger: county.person('he-wei'),
  }
})
afterAll(() => county.close())

type Who = keyof typeof people

const id = () => ({ requestId: newRequestId() })
/** What a person is, and the post named in the call. Party members among the staff are residents too. */
const ROLES: Record<Who, { personal: readonly string[]; post?: string }> = {
  owner: { personal: ['resident'] },
  clerk: { personal: [], post: 'community_staff' },
  secretary: { personal: ['party_member'], post: 'community_secretary' },
  supervisor: { personal: ['party_member'], post: 'supervisor' },
  stranger: { personal: ['resident'] },
}

interface Tried {
  readonly move: OrderMove
  readonly contract: Contract
  /** What to send for an order, with a free slot to move to. */
  input(orderId: string, order: { code?: string | undefined }, slotId: string): object
}

const MOVES: readonly Tried[] = [
  { move: 'accept', contract: acceptOrder, input: (orderId) => ({ orderId, ...id() }) },
  { move: 'reject', contract: rejectOrder, input: (orderId) => ({ orderId, reason: '不在范围', ...id() }) },
  { move: 'cancel', contract: cancelOrder, input: (orderId) => ({ orderId, ...id() }) },
  { move: 'schedule', contract: scheduleOrder, input: (orderId, _order, slotId) => ({ orderId, slotId, ...id() }) },
  { move: 'reschedule', contract: rescheduleOrder, input: (orderId, _order, slotId) => ({ orderId, slotId, ...id() }) },
  { move: 'checkIn', contract: checkIn, input: (_orderId, { code }) => ({ code: code ?? 'ZZZZZZZZZZ', ...id() }) },
  { move: 'finish', contract: finishOrder, input: (orderId) => ({ orderId, ...id() }) },
  { move: 'confirm', contract: confirmOrder, input: (orderId) => ({ orderId, ...id() }) },
  { move: 'dispute', contract: disputeOrder, input: (orderId) => ({ orderId, reason: '没办好', ...id() }) },
  {
    move: 'dismissDispute',
    contract: resolveDispute,
    input: (orderId) => ({ orderId, decision: 'dismiss', reason: '已查清', ...id() }),
  },
  {
    move: 'redoLater',
    contract: resolveDispute,
    input: (orderId) => ({ orderId, decision: 'redo', reason: '重做', ...id() }),
  },
  {
    move: 'redo',
    contract: resolveDispute,
    input: (orderId, _order, slotId) => ({ orderId, slotId, decision: 'redo', reason: '重做', ...id() }),
  },
  { move: 'rate', contract: rateOrder, input: (orderId) => ({ orderId, stars: 5, ...id() }) },
]

/** A slot of an hour that begins so many hours from now: far enough to be rescheduled. */
async function inHours(hours: number) {
  const startsAt = (await county.now()) + hours * 3_600_000
  return { startsAt, endsAt: startsAt + 3_600_000 }
}

/** An order in any status, brought there by the people whose moves lead there. */
async function orderAt(status: OrderStatus): Promise<string> {
  const { owner, clerk, secretary } = people
  if (status === 'submitted' || status === 'scheduled' || status === 'in_service' || status === 'served')
    return orderIn(status, desk, owner, await inHours(5))
  if (status === 'rejected' || status === 'cancelled') {
    const orderId = await orderIn('submitted', desk, owner, await inHours(5))
    if (status === 'rejected') await clerk.does(rejectOrder, { orderId, reason: '停办', ...id() })
    else await owner.does(cancelOrder, { orderId, ...id() })
    return orderId
  }
  if (status === 'no_show') {
    const orderId = await orderIn('scheduled', desk, owner)
    await county.advance(2 * 3_600_000 - 20 * 60_000)
    await clerk.does(reportNoShow, { orderId, ...id() })
    return orderId
  }
  const orderId = await orderIn('served', desk, owner, await inHours(5))
  if (status === 'completed' || status === 'rated') {
    await owner.does(confirmOrder, { orderId, ...id() })
    if (status === 'rated') await owner.does(rateOrder, { orderId, stars: 5, ...id() })
    return orderId
  }
  await owner.does(disputeOrder, { orderId, reason: '没办好', ...id() })
  if (status === 'accepted')
    await secretary.does(resolveDispute, { orderId, decision: 'redo', reason: '重做', ...id() })
  return orderId
}

/** The code an answer must have; undefined = it must succeed. */
function expected(who: Who, status: OrderStatus, { move, contract }: Tried, hasCode: boolean): string | undefined {
  const { personal, post } = ROLES[who]
  const byPost = contract.allow.some((role) => role === post)
  const asPerson = contract.allow.some((role) => personal.includes(role))
  if (!byPost && !asPerson) return 'FORBIDDEN'
  if (!byPost && who !== 'owner') return 'ORDER_NOT_FOUND'
  if (move === 'checkIn' && !hasCode) return 'ORDER_NOT_FOUND'
  return statusAfter(ORDER_LIFECYCLE, status, move) === undefined ? 'MOVE_NOT_ALLOWED' : undefined
}

interface Trial {
  readonly who: Who
  readonly tried: Tried
  readonly refusal: string | undefined
}

function trialsOf(status: OrderStatus, hasCode: boolean): Trial[] {
  const everybody = Object.keys(people) as Who[]
  return MOVES.flatMap((tried) =>
    everybody.map((who) => ({ who, tried, refusal: expected(who, status, tried, hasCode) })),
  )
}

async function told(orderId: string, { who, tried }: Trial, slotId: string): Promise<string | undefined> {
  const order = await people.owner.does(getOrder, { orderId })
  const { envelope } = await people[who].tries(tried.contract, tried.input(orderId, order, slotId))
  return envelope.ok ? undefined : envelope.code
}

test.each(ORDER_STATUSES)(
  'every move of an order that is %s, tried by everybody',
  async (status) => {
    const orderId = await orderAt(status)
    const { code } = await people.owner.does(getOrder, { orderId })
    const trials = trialsOf(status, code !== undefined)
    const slotId = await desk.open(await inHours(6))

    const before = await county.storeHash()
    for (const trial of trials.filter(({ refusal }) => refusal !== undefined)) {
      const { who, tried, refusal } = trial
      const answer = { who, move: tried.move, code: await told(orderId, trial, slotId) }
      expect(answer).toEqual({ who, move: tried.move, code: refusal })
    }
    expect(await county.storeHash()).toBe(before)

    for (const trial of trials.filter(({ refusal }) => refusal === undefined)) {
      const fresh = await orderAt(status)
      expect(await told(fresh, trial, await desk.open(await inHours(6)))).toBeUndefined()
      const { status: now } = await people.owner.does(getOrder, { orderId: fresh })
      expect(now).toBe(statusAfter(ORDER_LIFECYCLE, status, trial.tried.move))
    }
  },
  180_000,
)
