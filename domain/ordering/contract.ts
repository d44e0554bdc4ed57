import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import {
  BeneficiaryInput,
  BeneficiaryView,
  CHANNELS,
  Instant,
  OrderRow,
  OrderStep,
  OrderTerms,
  Rating,
  SERVICE_CATEGORIES,
  ServiceGuide,
  ServiceRow,
  SlotRow,
  Text,
} from './schemas'
import { DESK, MOST_PHOTOS, MOVED, MOVE_INPUT, OF_ORDER, PLACED, RESIDENTS } from './shapes'

export const listServices = contract({
  name: 'ordering.listServices',
  summary: '看有哪些服务，可以按类别看，也可以搜',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    q: z.optional(z.string().check(z.maxLength(40))),
    category: z.optional(z.enum(SERVICE_CATEGORIES)),
    /** One way in which it can be had. */
    channel: z.optional(z.enum(CHANNELS)),
    ...PAGE_INPUT,
  }),
  output: pageOf(ServiceRow),
  refusals: [],
})

/** One guide; `withSlots` brings the next times along, so that a page needs to ask once. */
export const getService = contract({
  name: 'ordering.getService',
  summary: '看一项服务的办事指南',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ serviceId: Id, withSlots: z.optional(z.boolean()) }),
  output: z.object({
    ...ServiceGuide.shape,
    /** Times from now on, earliest first: the caller's own community's, or everybody's where it offers none. */
    slots: z.optional(z.array(SlotRow)),
  }),
  refusals: ['SERVICE_NOT_FOUND'],
})

/** Slots of one item, earliest first, full ones included; `from` and `to` bound `startsAt` (epoch ms, both inclusive). */
export const listSlots = contract({
  name: 'ordering.listSlots',
  summary: '看一项服务能约的时间',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    serviceId: Id,
    unitId: z.optional(Id),
    from: z.optional(Instant),
    to: z.optional(Instant),
    ...PAGE_INPUT,
  }),
  output: pageOf(SlotRow),
  refusals: [],
})

/**
 * Slots with a free seat at one unit (the caller's own unless told), earliest first, from now on. `distinct` keeps the
 * first slot of each item.
 */
export const listFreeSlots = contract({
  name: 'ordering.listFreeSlots',
  summary: '看一个社区最近有空的时间',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ unitId: z.optional(Id), distinct: z.optional(z.boolean()), ...PAGE_INPUT }),
  output: pageOf(SlotRow),
  refusals: ['UNIT_NEEDED'],
})

/** How many items the catalogue has, and how many of each category. */
export const countServices = contract({
  name: 'ordering.countServices',
  summary: '一共有多少项服务，每类多少项',
  allow: ['guest'],
  scope: 'public',
  input: z.object({}),
  output: z.object({
    total: z.int(),
    byCategory: z.array(z.object({ category: z.enum(SERVICE_CATEGORIES), count: z.int() })),
  }),
  refusals: [],
})

/** Opens a slot at the service point of the acting post's own unit. At most 200 seats, within one Shanghai day. */
export const openSlot = contract({
  name: 'ordering.openSlot',
  summary: '开放一段可以预约的时间',
  allow: ['community_staff'],
  scope: 'self',
  input: z.object({
    serviceId: Id,
    startsAt: Instant,
    endsAt: Instant,
    capacity: z.int().check(z.minimum(1), z.maximum(200)),
    place: z.optional(Text(40)),
    confirmOutsideHours: z.optional(z.boolean()),
    requestId: RequestId,
  }),
  output: z.object({ slotId: Id }),
  refusals: ['SERVICE_NOT_FOUND', 'SLOT_IN_PAST', 'SLOT_TIMES_WRONG', 'OUTSIDE_HOURS', 'CODES_EXHAUSTED'],
})

/** Orders a seat at once. `ALREADY_ORDERED`: this person already holds a seat of the slot. */
export const placeOrder = contract({
  name: 'ordering.placeOrder',
  summary: '下单，约一个时间',
  allow: RESIDENTS,
  scope: { of: 'slots', by: 'slotId' },
  purpose: 'ordering',
  input: z.object({
    slotId: Id,
    requestId: RequestId,
    note: z.optional(Text(200)),
    beneficiary: z.optional(BeneficiaryInput),
    /** Instead of `beneficiary`: somebody who let the caller act for them. */
    delegationId: z.optional(Id),
  }),
  output: PLACED,
  refusals: [
    'SLOT_FULL',
    'SLOT_CLOSED',
    'ALREADY_ORDERED',
    'CONSENT_REQUIRED',
    'DELEGATION_NOT_FOUND',
    'DELEGATION_ENDED',
  ],
})

export const cancelOrder = contract({
  name: 'ordering.cancelOrder',
  summary: '取消预约',
  allow: RESIDENTS,
  scope: OF_ORDER,
  input: z.object(MOVE_INPUT),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED'],
})

export const acceptOrder = contract({
  name: 'ordering.acceptOrder',
  summary: '接单',
  allow: DESK,
  scope: OF_ORDER,
  input: z.object(MOVE_INPUT),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED'],
})

export const rejectOrder = contract({
  name: 'ordering.rejectOrder',
  summary: '退回一单，写明原因',
  allow: DESK,
  scope: OF_ORDER,
  input: z.object(MOVE_INPUT),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED'],
})

/** By the 10-character code or the 6-digit spoken code. Ten wrong codes within 10 minutes lock the desk post out. */
export const checkIn = contract({
  name: 'ordering.checkIn',
  summary: '人到了，按码开始办',
  allow: DESK,
  scope: { of: 'orders', by: 'code' },
  guesses: true,
  input: z.object({ code: z.string().check(z.minLength(6), z.maxLength(20)), requestId: RequestId }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'CODE_LOCKED'],
})

export const finishOrder = contract({
  name: 'ordering.finishOrder',
  summary: '办好了，写结果',
  allow: DESK,
  scope: OF_ORDER,
  input: z.object({
    ...MOVE_INPUT,
    result: z.optional(Text(500)),
    photos: z.optional(z.array(Id).check(z.maxLength(MOST_PHOTOS))),
  }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'FILE_NOT_FOUND'],
})

export const confirmOrder = contract({
  name: 'ordering.confirmOrder',
  summary: '确认办好了',
  allow: RESIDENTS,
  scope: OF_ORDER,
  input: z.object(MOVE_INPUT),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED'],
})

export const myOrders = contract({
  name: 'ordering.myOrders',
  summary: '我的预约，新的在前',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ open: z.optional(z.boolean()), ...PAGE_INPUT }),
  output: pageOf(OrderRow),
  refusals: [],
})

/**
 * Orders at the acting post's unit. `open` (default): everything to do, earliest slot first; `today`: those of it
 * whose slot lies today; `closed`: what ended, latest slot first. `q` finds by name, number or item among all.
 */
export const deskQueue = contract({
  name: 'ordering.deskQueue',
  summary: '办事队列',
  allow: DESK,
  scope: 'self',
  input: z.object({
    view: z.optional(z.enum(['open', 'today', 'closed'])),
    q: z.optional(z.string().check(z.maxLength(40))),
    ...PAGE_INPUT,
  }),
  output: pageOf(z.object({ ...OrderRow.shape, note: z.optional(z.string()), acceptBy: z.optional(Instant) })),
  refusals: [],
})

/** One order with its timeline. `code` and `spokenCode` go to the orderer alone, until the order ended. */
export const getOrder = contract({
  name: 'ordering.getOrder',
  summary: '看一单办到哪一步了',
  allow: [...RESIDENTS, ...DESK, 'supervisor'],
  scope: OF_ORDER,
  input: z.object({ orderId: Id }),
  output: z.object({
    ...OrderRow.shape,
    serviceId: Id,
    unitId: Id,
    unitPhone: z.optional(z.string()),
    mine: z.boolean(),
    code: z.optional(z.string()),
    spokenCode: z.optional(z.string()),
    note: z.optional(z.string()),
    ordererName: z.string(),
    beneficiary: z.optional(BeneficiaryView),
    reschedules: z.int(),
    result: z.optional(z.string()),
    /** Photos of the result; their addresses come from `files.getUrl`. */
    photos: z.array(Id),
    finishedAt: z.optional(Instant),
    rating: z.optional(Rating),
    terms: OrderTerms,
    timeline: z.array(OrderStep),
  }),
  refusals: [],
})
