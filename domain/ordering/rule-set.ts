import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of ordering; towns and years differ, so they are data. */
export const OrderingRules = z.object({
  /** Office minutes within which the desk accepts a new order. */
  acceptWithinWorkMinutes: z.int(),
  /** Times an order may be moved to another slot. */
  maxReschedules: z.int(),
  /** Minutes before the slot until which it may be moved. */
  rescheduleBeforeMinutes: z.int(),
  /** Minutes after the end of the slot at which an absent person counts as no-show. */
  noShowAfterMinutes: z.int(),
  /** Minutes after which a served order counts as confirmed. */
  autoConfirmAfterMinutes: z.int(),
  /** Days after completion within which it may be rated. */
  rateWithinDays: z.int(),
})
export type OrderingRules = z.infer<typeof OrderingRules>
