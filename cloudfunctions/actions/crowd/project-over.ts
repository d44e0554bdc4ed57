import type { CampaignMove, CampaignStatus } from '@domain/crowd/states'
import { proceed } from '@domain/kernel/decision'
import { startTerm } from '../../kit/due'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { campaignsOf } from './of-project'
import { moveCampaign } from './move-campaign'
import { needsOf } from './needs-of'
import { campaigns } from './store'
import { CAMPAIGN_END } from './terms'

/** Kind of the term at which the campaign of a project that was given up ends. */
export const PROJECT_OVER = 'crowd.projectOver'

const REASON = '项目终止了'

/** What leads each status towards its end; one that raises is stopped before it is called off. */
const TOWARDS_END: Partial<Record<CampaignStatus, CampaignMove>> = {
  ...{ review: 'return', scheduled: 'cancel', raising: 'suspend', suspended: 'cancel' },
}

/** Moves there are at most from any status to its end. */
const MOST_MOVES = 2

/** Ends what still gathers for a project that was given up; the end of the campaign gives everything back. */
export const projectOver = defineJob(PROJECT_OVER, async ({ transact }, projectId) => {
  const gathering = (await campaignsOf(projectId)).filter(({ status }) => TOWARDS_END[status])
  for (const { _id: campaignId } of gathering) {
    const needIds = (await needsOf(campaignId)).map(({ _id }) => _id)
    for (let nth = 0; nth < MOST_MOVES; nth++)
      await transact(`${campaignId}_${nth}`, async (tx) => {
        const campaign = openLinked(await tx.get(campaigns, campaignId))
        const move = campaign && TOWARDS_END[campaign.status]
        if (!campaign || !move) return proceed({})
        if (move === 'cancel') tx.follow(startTerm, { kind: CAMPAIGN_END, ref: campaignId, dueAt: tx.now })
        return moveCampaign(tx, campaign, move, needIds, { reason: REASON })
      })
  }
  return {}
})
