import { isFull } from '@domain/crowd/rules'
import * as z from 'zod/mini'
import { get, put } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { needsOf } from './needs-of'
import { campaigns } from './store'
import { CAMPAIGN_END } from './terms'

/** Where nothing is left to give, the campaign is decided at once instead of at its deadline. */
export const campaignFull = defineEffect(
  'crowd.campaignFull',
  z.object({ campaignId: z.string() }),
  async ({ countyId, now }, { campaignId }) => {
    const campaign = openLinked(await get(campaigns, campaignId))
    if (campaign?.status !== 'raising' || !isFull(await needsOf(campaignId))) return
    await put(due, countyId, dueId(CAMPAIGN_END, campaignId), newDue(CAMPAIGN_END, campaignId, now))
  },
)
