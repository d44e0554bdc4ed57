import '../kernel/jitless'
import * as z from 'zod/mini'
import { Id, RequestId } from '../kernel/identifiers'
import { CAMPAIGN_STATUSES, IDEA_STATUSES, PLEDGE_STATUSES, TASK_STATUSES } from './states'

export const RESIDENTS = ['resident', 'volunteer', 'party_member'] as const
/** Who opens and runs campaigns for a community. */
export const DESK = ['community_staff', 'community_secretary'] as const
/** Who may stop what does harm. */
export const AUTHORITIES = ['community_secretary', 'supervisor', 'town_admin', 'county_admin'] as const

export const OF_CAMPAIGN = { of: 'campaigns', by: 'campaignId' } as const
export const OF_PLEDGE = { of: 'pledges', by: 'pledgeId' } as const
export const OF_IDEA = { of: 'ideas', by: 'ideaId' } as const
export const OF_TASK = { of: 'tasks', by: 'taskId' } as const

export const CAMPAIGN_INPUT = { campaignId: Id, requestId: RequestId }
export const CAMPAIGN_MOVED = z.object({ campaignId: Id, status: z.enum(CAMPAIGN_STATUSES) })
export const PLEDGE_MOVED = z.object({ pledgeId: Id, status: z.enum(PLEDGE_STATUSES) })
export const IDEA_MOVED = z.object({ ideaId: Id, status: z.enum(IDEA_STATUSES), supports: z.int() })
export const TASK_MOVED = z.object({ taskId: Id, status: z.enum(TASK_STATUSES) })
