import type { Lifecycle } from '../kernel/lifecycle'

export const ORDER_STATUSES = [
  'submitted',
  'accepted',
  'scheduled',
  'in_service',
  'served',
  'disputed',
  'completed',
  'rated',
  'rejected',
  'cancelled',
  'no_show',
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/**
 * `lapse`: nobody accepted before the slot ended. `redoLater`: a dispute is upheld before a new time is known,
 * so the order waits in `accepted` for `schedule`.
 */
export const ORDER_MOVES = [
  'accept',
  'reject',
  'cancel',
  'schedule',
  'reschedule',
  'checkIn',
  'noShow',
  'lapse',
  'finish',
  'confirm',
  'autoConfirm',
  'dispute',
  'dismissDispute',
  'redo',
  'redoLater',
  'rate',
] as const
export type OrderMove = (typeof ORDER_MOVES)[number]

/** Life of an order (domain notes 3). Every order is placed for a slot, so accepting it schedules it. */
export const ORDER_LIFECYCLE = {
  submitted: {
    accept: 'scheduled',
    reject: 'rejected',
    cancel: 'cancelled',
    reschedule: 'submitted',
    lapse: 'rejected',
  },
  accepted: { schedule: 'scheduled', cancel: 'cancelled', reject: 'rejected' },
  scheduled: { checkIn: 'in_service', reschedule: 'scheduled', cancel: 'cancelled', noShow: 'no_show' },
  in_service: { finish: 'served' },
  served: { confirm: 'completed', autoConfirm: 'completed', dispute: 'disputed' },
  disputed: { dismissDispute: 'completed', redo: 'scheduled', redoLater: 'accepted' },
  completed: { rate: 'rated' },
  rated: {},
  rejected: {},
  cancelled: {},
  no_show: {},
} as const satisfies Lifecycle<OrderStatus, OrderMove>

/** Statuses in which somebody still has something to do. */
export const OPEN_STATUSES: readonly OrderStatus[] = [
  'submitted',
  'accepted',
  'scheduled',
  'in_service',
  'served',
  'disputed',
]

/** Statuses in which the order holds a seat of its slot that a later change may free. */
export const SEATED_STATUSES: readonly OrderStatus[] = ['submitted', 'scheduled']

export const WAIT_STATUSES = ['waiting', 'told'] as const
export type WaitStatus = (typeof WAIT_STATUSES)[number]

type WaitMove = 'tell' | 'goOn'

/**
 * Waiting for a seat of a full slot. `goOn`: the seat went to somebody quicker, and the place in the line stays. A wait
 * that ended (seated, left, passed over, slot begun) is no more.
 */
export const WAIT_LIFECYCLE = {
  waiting: { tell: 'told' },
  told: { goOn: 'waiting' },
} as const satisfies Lifecycle<WaitStatus, WaitMove>

export const SLOT_STATUSES = ['open', 'closed', 'cancelled'] as const
export type SlotStatus = (typeof SLOT_STATUSES)[number]
