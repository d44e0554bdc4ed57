import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { OrderRow, RATING_TAGS, Text } from './schemas'
import { DESK, MOVED, MOVE_INPUT, OF_ORDER, RESIDENTS } from './shapes'

/** Another slot of the same item at the same unit. At most twice, until two hours before (rule set). */
export const rescheduleOrder = contract({
  name: 'ordering.rescheduleOrder',
  summary: '改到另一个时间',
  allow: [...RESIDENTS, ...DESK],
  scope: OF_ORDER,
  input: z.object({ ...MOVE_INPUT, slotId: Id }),
  output: MOVED,
  refusals: [
    'MOVE_NOT_ALLOWED',
    'SLOT_NOT_FOUND',
    'OTHER_SERVICE',
    'SLOT_FULL',
    'SLOT_CLOSED',
    'ALREADY_ORDERED',
    'RESCHEDULED_TOO_OFTEN',
    'TOO_LATE',
  ],
})

/** Gives an order that waits for a new time its slot. */
export const scheduleOrder = contract({
  name: 'ordering.scheduleOrder',
  summary: '排一个时间',
  allow: DESK,
  scope: OF_ORDER,
  input: z.object({ ...MOVE_INPUT, slotId: Id }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'SLOT_NOT_FOUND', 'OTHER_SERVICE', 'SLOT_FULL', 'SLOT_CLOSED', 'ALREADY_ORDERED'],
})

/** Only once the slot has ended; half an hour later the clock does it by itself. */
export const reportNoShow = contract({
  name: 'ordering.reportNoShow',
  summary: '记下没有到场',
  allow: DESK,
  scope: OF_ORDER,
  input: z.object(MOVE_INPUT),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'TOO_EARLY'],
})

export const disputeOrder = contract({
  name: 'ordering.disputeOrder',
  summary: '说哪里没有办好',
  allow: RESIDENTS,
  scope: OF_ORDER,
  input: z.object({ orderId: Id, requestId: RequestId, reason: Text(200) }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED'],
})

/** Orders at or below the acting post's unit with which somebody is not content, earliest slot first. */
export const listDisputes = contract({
  name: 'ordering.listDisputes',
  summary: '看居民说没有办好的事',
  allow: ['community_secretary', 'supervisor'],
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(
    z.object({
      ...OrderRow.shape,
      /** What the person says is wrong. */
      said: z.optional(z.string()),
    }),
  ),
  refusals: [],
})

/** By somebody who neither served nor ordered. `redo` with a slot schedules it again, without one it waits for a time. */
export const resolveDispute = contract({
  name: 'ordering.resolveDispute',
  summary: '处理没有办好的事',
  allow: ['community_secretary', 'supervisor'],
  scope: OF_ORDER,
  input: z.object({
    orderId: Id,
    requestId: RequestId,
    decision: z.enum(['dismiss', 'redo']),
    slotId: z.optional(Id),
    reason: Text(200),
  }),
  output: MOVED,
  refusals: [
    'MOVE_NOT_ALLOWED',
    'CONFLICT_OF_INTEREST',
    'SLOT_NOT_FOUND',
    'OTHER_SERVICE',
    'SLOT_FULL',
    'SLOT_CLOSED',
    'ALREADY_ORDERED',
  ],
})

/** One to five stars within 15 days of completion; an order nobody rated has no stars, not five. */
export const rateOrder = contract({
  name: 'ordering.rateOrder',
  summary: '评价这次服务',
  allow: RESIDENTS,
  scope: OF_ORDER,
  input: z.object({
    orderId: Id,
    requestId: RequestId,
    stars: z.int().check(z.minimum(1), z.maximum(5)),
    tags: z.optional(z.array(z.enum(RATING_TAGS)).check(z.maxLength(RATING_TAGS.length))),
    text: z.optional(Text(200)),
  }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'RATING_CLOSED'],
})

/** The desk's one answer to a rating. */
export const replyToRating = contract({
  name: 'ordering.replyToRating',
  summary: '回复评价',
  allow: DESK,
  scope: OF_ORDER,
  input: z.object({ orderId: Id, requestId: RequestId, text: Text(200) }),
  output: MOVED,
  refusals: ['NOT_RATED', 'ALREADY_REPLIED'],
})
