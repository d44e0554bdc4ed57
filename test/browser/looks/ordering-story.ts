import {
  acceptOrder,
  checkIn,
  confirmOrder,
  finishOrder,
  getOrder,
  listSlots,
  openSlot,
  placeOrder,
} from '@domain/ordering/contract'
import { disputeOrder } from '@domain/ordering/care-contract'
import { awaitSeat } from '@domain/ordering/line-contract'
import { CLERK, RESIDENT } from '../look'
import { saveDelegation } from '@domain/ordering/proxy-contract'
import { newRequestId, type Person, type World } from '../../world/world'

/** Ids of what the pages are shown with. */
export interface Story {
  serviceId: string
  freeSlot: { slotId: string; startsAt: number }
  /** Accepted and waiting for the person, the code on it. */
  waiting: string
  /** Done by the desk, the person's word missing. */
  served: string
  /** Confirmed, not yet rated. */
  completed: string
  /** Done by the desk; the person says it is not. */
  disputed: string
}

const HOUR = 3_600_000

interface LocalUsers {
  users?: Array<{ signInName: string; posts: Array<{ assignmentId: string }> }>
}

async function postOf(county: World, signInName: string): Promise<string> {
  const { text } = await county.send('GET', '/local/users?role=community_staff&limit=1000')
  const answer = JSON.parse(text) as LocalUsers | NonNullable<LocalUsers['users']>
  const users = Array.isArray(answer) ? answer : (answer.users ?? [])
  const assignmentId = users.find((user) => user.signInName === signInName)?.posts[0]?.assignmentId
  if (assignmentId === undefined) throw new Error(`${signInName} holds no post`)
  return assignmentId
}

/** The clerk under their post, as the desk's pages act. */
export const clerkOf = async (county: World) => county.person(CLERK, await postOf(county, CLERK))

async function order(resident: Person, serviceId: string, nth: number): Promise<string> {
  const { items } = await resident.does(listSlots, { serviceId })
  const slot = items[nth]
  if (!slot) throw new Error(`${serviceId} has no slot ${nth}`)
  const { orderId } = await resident.does(placeOrder, { slotId: slot.slotId, requestId: newRequestId() })
  return orderId
}

async function serve(resident: Person, clerk: Person, orderId: string): Promise<void> {
  const { spokenCode = '' } = await resident.does(getOrder, { orderId })
  await clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
  await clerk.does(checkIn, { code: spokenCode, requestId: newRequestId() })
  await clerk.does(finishOrder, { orderId, result: '材料收齐，7 个工作日后来拿证', requestId: newRequestId() })
}

/** An order the desk is just at. */
export interface Served {
  orderId: string
}

export async function beginServing(county: World): Promise<Served> {
  const resident = county.person(RESIDENT)
  const clerk = await clerkOf(county)
  const orderId = await order(resident, 'GOV002', 1)
  const { spokenCode = '' } = await resident.does(getOrder, { orderId })
  await clerk.does(acceptOrder, { orderId, requestId: newRequestId() })
  await clerk.does(checkIn, { code: spokenCode, requestId: newRequestId() })
  return { orderId }
}

/** A full time this afternoon, for which 周桂珍 waits behind one other. */
async function waitInLine(county: World, resident: Person, clerk: Person): Promise<void> {
  const startsAt = (await county.now()) + 6 * HOUR
  const times = { startsAt, endsAt: startsAt + HOUR / 2 }
  const asked = { serviceId: 'GOV001', capacity: 1, confirmOutsideHours: true, ...times, requestId: newRequestId() }
  const { slotId } = await clerk.does(openSlot, asked)
  await county.person('he-wei').does(placeOrder, { slotId, requestId: newRequestId() })
  await county.person('liu-yang').does(awaitSeat, { slotId, requestId: newRequestId() })
  await resident.does(awaitSeat, { slotId, requestId: newRequestId() })
}

/** Orders of 周桂珍 in several states, made through the door, so that every page has something to show. */
export async function tellStory(county: World): Promise<Story> {
  const resident = county.person(RESIDENT)
  const clerk = await clerkOf(county)
  const completed = await order(resident, 'GOV003', 0)
  await serve(resident, clerk, completed)
  await resident.does(confirmOrder, { orderId: completed, requestId: newRequestId() })
  const served = await order(resident, 'GOV002', 0)
  await serve(resident, clerk, served)
  const disputed = await order(resident, 'GOV004', 0)
  await serve(resident, clerk, disputed)
  const reason = '证上的名字写错了一个字'
  await resident.does(disputeOrder, { orderId: disputed, reason, requestId: newRequestId() })
  const waiting = await order(resident, 'GOV001', 1)
  await clerk.does(acceptOrder, { orderId: waiting, requestId: newRequestId() })
  const person = { name: '周建国', relation: 'parent', phone: '13900000008', consent: { way: 'in_person' } } as const
  await resident.does(saveDelegation, { ...person, until: '2027-02-18', requestId: newRequestId() })
  await waitInLine(county, resident, clerk)
  const { items } = await resident.does(listSlots, { serviceId: 'GOV001' })
  const free = items[2]
  if (!free) throw new Error('GOV001 has no free slot')
  return {
    serviceId: 'GOV001',
    freeSlot: { slotId: free.slotId, startsAt: free.startsAt },
    waiting,
    served,
    completed,
    disputed,
  }
}
