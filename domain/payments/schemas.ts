import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { MISMATCH_KINDS, MISMATCH_STATUSES, PAY_ORDER_STATUSES } from './states'

export const MismatchRow = z.object({
  mismatchId: Id,
  kind: z.enum(MISMATCH_KINDS),
  orderNo: z.string(),
  /** Fen by our books, and by what the platform said. */
  ours: z.optional(z.int()),
  theirs: z.optional(z.int()),
  /** Shanghai day of the bill, `YYYY-MM-DD`. */
  billDay: z.optional(z.string()),
  title: z.optional(z.string()),
  orderStatus: z.optional(z.enum(PAY_ORDER_STATUSES)),
  at: Instant,
  status: z.enum(MISMATCH_STATUSES),
  note: z.optional(z.string()),
  resolvedBy: z.optional(z.string()),
})
