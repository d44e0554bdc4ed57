import '../kernel/jitless'
import * as z from 'zod/mini'
import { Id, RequestId } from '../kernel/identifiers'
import { Text } from './schemas'
import { ORDER_STATUSES } from './states'

export const RESIDENTS = ['resident', 'volunteer', 'party_member'] as const
export const DESK = ['community_staff', 'community_secretary'] as const

/** Photos that may stand under one result. */
export const MOST_PHOTOS = 9

/** What every move of an order takes. */
export const MOVE_INPUT = { orderId: Id, requestId: RequestId, reason: z.optional(Text(200)) }
/** What every move answers. */
export const MOVED = z.object({ orderId: Id, status: z.enum(ORDER_STATUSES) })
/** What placing an order answers. */
export const PLACED = z.object({ orderId: Id, orderNo: z.string(), status: z.enum(ORDER_STATUSES) })
export const OF_ORDER = { of: 'orders', by: 'orderId' } as const
