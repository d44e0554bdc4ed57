import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { campaigns } from './store'

/** Who wrote a partner's card hears that it is shown, why it is not, or why it was taken off. */
export const partnerDecided = defineEffect(
  'crowd.partnerDecided',
  z.object({
    ...{ campaignId: z.string(), userId: z.string(), reason: z.optional(z.string()) },
    /** It was shown before. */
    taken: z.optional(z.boolean()),
  }),
  async (context, { campaignId, userId, reason, taken }) => {
    const campaign = openLinked(await get(campaigns, campaignId))
    if (!campaign) return
    const about = { userId, refKind: 'campaignDesk', refId: campaignId, at: context.at } as const
    const { title: what } = campaign
    if (reason === undefined) await tell(context, { ...about, template: 'partnerShown', facts: { what } })
    else
      await tell(context, { ...about, template: taken ? 'partnerTaken' : 'partnerReturned', facts: { what, reason } })
  },
)
