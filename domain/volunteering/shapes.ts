import '../kernel/jitless'
import * as z from 'zod/mini'
import { Id } from '../kernel/identifiers'
import { Answer, MOST_OPTIONS, MOST_QUESTIONS } from './schemas'
import { ACTIVITY_STATUSES, SIGN_UP_STATUSES } from './states'

export const RESIDENTS = ['resident', 'volunteer', 'party_member'] as const
/** Who calls people together: a team's organiser, or the community itself (volunteer regulation 41, 42). */
export const ORGANISERS = ['activity_organiser', 'community_staff', 'community_secretary'] as const
/** Who looks at an activity before it recruits. */
export const REVIEWERS = ['community_staff', 'community_secretary'] as const

export const OF_ACTIVITY = { of: 'activities', by: 'activityId' } as const
export const OF_SHIFT = { of: 'shifts', by: 'shiftId' } as const
export const OF_SIGN_UP = { of: 'signUps', by: 'signUpId' } as const

/** What every move of an activity answers. */
export const ACTIVITY_MOVED = z.object({ activityId: Id, status: z.enum(ACTIVITY_STATUSES), revision: z.int() })
/** What every move of a sign-up answers. */
export const SIGN_UP_MOVED = z.object({ signUpId: Id, status: z.enum(SIGN_UP_STATUSES) })

/** Answers to an activity's own questions. */
export const Answers = z.array(Answer).check(z.maxLength(MOST_QUESTIONS * MOST_OPTIONS))
