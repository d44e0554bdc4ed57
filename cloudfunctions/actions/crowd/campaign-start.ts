import { refuse } from '@domain/kernel/decision'
import { startTerm } from '../../kit/due'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { moveCampaign } from './move-campaign'
import { needsOf } from './needs-of'
import { campaigns } from './store'
import { CAMPAIGN_END, CAMPAIGN_START } from './terms'

export const campaignStart = defineJob(CAMPAIGN_START, async ({ transact }, campaignId) => {
  const needIds = (await needsOf(campaignId)).map(({ _id }) => _id)
  await transact('open', async (tx) => {
    const campaign = openLinked(await tx.get(campaigns, campaignId))
    if (campaign?.status !== 'scheduled') return refuse('NOT_POSSIBLE_NOW')
    tx.follow(startTerm, { kind: CAMPAIGN_END, ref: campaignId, dueAt: campaign.deadline })
    return moveCampaign(tx, campaign, 'open', needIds)
  })
  return {}
})
