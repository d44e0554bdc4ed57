import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { MismatchRow } from './schemas'
import { MISMATCH_STATUSES } from './states'

const KEEPERS = ['community_secretary', 'fund_manager', 'town_admin', 'county_admin'] as const

/** What does not fit between our books and the platform's, in the care of the acting post's unit, latest first. */
export const mismatches = contract({
  name: 'payments.mismatches',
  summary: '对不上的账',
  allow: [...KEEPERS, 'auditor'],
  scope: 'self',
  input: z.object({ status: z.optional(z.enum(MISMATCH_STATUSES)), ...PAGE_INPUT }),
  output: pageOf(MismatchRow),
  refusals: [],
})

/** `refund`: what was paid and differs goes back whole; `noted`: looked into, nothing moves. */
export const resolveMismatch = contract({
  name: 'payments.resolveMismatch',
  summary: '处理一笔对不上的账',
  allow: KEEPERS,
  scope: { of: 'mismatches', by: 'mismatchId' },
  input: z.object({
    mismatchId: Id,
    decision: z.enum(['refund', 'noted']),
    note: Text(200),
    requestId: RequestId,
  }),
  output: z.object({ mismatchId: Id, status: z.enum(MISMATCH_STATUSES) }),
  refusals: ['MISMATCH_RESOLVED', 'NOTHING_TO_REFUND', 'OWN_CASE'],
})
