import '../kernel/jitless'
import * as z from 'zod/mini'

/** Local numbers of crowdfunding. That the public is never asked for money is law (charity law 22, 27), not a number. */
export const CrowdRules = z.object({
  /** Most days for which a campaign may raise. */
  maxCampaignDays: z.int(),
  /** Whether neighbours may pay for a common local matter, each time by a decision of the residents (charity law 122). */
  moneyInternal: z.boolean(),
  /** People who support an idea before the community has to answer it. */
  ideaSupportToReview: z.int(),
  /** Minutes within which a pledge of money is paid. */
  payWithinMinutes: z.int(),
  /** Days within which a thing is brought once its campaign succeeded. */
  bringWithinDays: z.int(),
  /** Days after which a suspended campaign that nobody decided is cancelled. */
  suspendedDays: z.int(),
})
export type CrowdRules = z.infer<typeof CrowdRules>
