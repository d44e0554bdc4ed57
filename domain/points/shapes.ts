import '../kernel/jitless'
import * as z from 'zod/mini'
import { Id, RequestId } from '../kernel/identifiers'
import { REDEMPTION_STATUSES } from './states'

export const RESIDENTS = ['resident', 'volunteer', 'party_member'] as const
/** Who hands rewards over. */
export const OUTLET = ['outlet_staff', 'community_staff'] as const
/** Who decides what the shop offers and who gets points by hand. */
export const EDITORS = ['community_staff', 'community_secretary', 'town_admin'] as const

export const OF_REDEMPTION = { of: 'redemptions', by: 'redemptionId' } as const
/** What every move of a redemption answers. */
export const MOVED = z.object({ redemptionId: Id, status: z.enum(REDEMPTION_STATUSES) })
export const MOVE_INPUT = { redemptionId: Id, requestId: RequestId }

/** What a person shows or says at an outlet: ten characters or six digits. */
export const CODE = z.string().check(z.minLength(6), z.maxLength(20))
/** Why a thing is not handed over. `ALREADY_FETCHED` and `REDEMPTION_CANCELLED` tell when, as `endedAt`. */
export const NOT_TO_HAND_OVER = [
  ...['ALREADY_FETCHED', 'REDEMPTION_CANCELLED', 'PICK_UP_OVER', 'OTHER_OUTLET'],
  ...['CODE_TWICE', 'CONFLICT_OF_INTEREST', 'CODE_LOCKED'],
] as const
