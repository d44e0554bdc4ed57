import '../kernel/jitless'
import * as z from 'zod/mini'
import { Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { APPROPRIATION_STATUSES, DISBURSEMENT_STATUSES } from './states'

/** Who writes down money that comes in, and who confirms it: never the same person. */
export const GIVERS = ['fund_manager', 'town_admin', 'county_admin'] as const
/** Who asks for a payment. */
export const ASKERS = ['community_staff', 'fund_manager'] as const
/** Everybody through whose hands a payment goes. */
export const HANDS = [
  'community_staff',
  'community_secretary',
  'supervisor',
  'town_admin',
  'county_admin',
  'fund_manager',
  'auditor',
] as const
/** Who runs venture calls. */
export const CALLERS = ['fund_manager', 'county_admin', 'town_admin'] as const
export const APPLICANTS = ['resident', 'volunteer', 'party_member', 'unit_liaison', 'community_staff'] as const

export const OF_DISBURSEMENT = { of: 'disbursements', by: 'disbursementId' } as const
export const OF_APPLICATION = { of: 'applications', by: 'applicationId' } as const

export const MOVE_INPUT = { disbursementId: Id, requestId: RequestId }
/** What every move of a payment answers. */
export const MOVED = z.object({ disbursementId: Id, status: z.enum(DISBURSEMENT_STATUSES) })
export const PROPOSED = z.object({ appropriationId: Id, status: z.enum(APPROPRIATION_STATUSES) })

/** Photos of contracts, lists and receipts, uploaded before for `project`. */
export const Photos = z.array(Id).check(z.maxLength(9))
export const Reason = Text(200)
