import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { Instant, SERVICE_CATEGORIES } from './schemas'
import { RESIDENTS } from './shapes'
import { WAIT_STATUSES } from './states'

const WaitRow = z.object({
  waitId: Id,
  slotId: Id,
  serviceId: Id,
  title: z.string(),
  category: z.enum(SERVICE_CATEGORIES),
  startsAt: Instant,
  place: z.string(),
  unitName: z.string(),
  status: z.enum(WAIT_STATUSES),
  /** Until when a seat that was told of is offered to nobody else; absent while waiting. */
  toldUntil: z.optional(Instant),
})

/** Waits for a seat of a full slot until it starts. Whoever waits longest is told first; told is not seated. */
export const awaitSeat = contract({
  name: 'ordering.awaitSeat',
  summary: '约满了，有人退就告诉我',
  allow: RESIDENTS,
  scope: { of: 'slots', by: 'slotId' },
  purpose: 'ordering',
  input: z.object({ slotId: Id, requestId: RequestId }),
  output: z.object({ waitId: Id, status: z.enum(WAIT_STATUSES) }),
  refusals: ['SLOT_CLOSED', 'SEATS_LEFT', 'ALREADY_WAITING'],
})

export const leaveLine = contract({
  name: 'ordering.leaveLine',
  summary: '不等了',
  allow: RESIDENTS,
  scope: { of: 'waits', by: 'waitId' },
  input: z.object({ waitId: Id, requestId: RequestId }),
  output: z.object({ waitId: Id }),
  refusals: [],
})

/** How many stand before the caller in the line of a slot; `wait` is absent for who does not wait there. */
export const placeInLine = contract({
  name: 'ordering.placeInLine',
  summary: '前面还有几个人在等',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ slotId: Id }),
  output: z.object({ wait: z.optional(WaitRow), ahead: z.int() }),
  refusals: [],
})

export const myWaits = contract({
  name: 'ordering.myWaits',
  summary: '我在等的名额，先开始的在前',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(WaitRow),
  refusals: [],
})
