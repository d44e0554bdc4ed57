import { settleCampaign } from '@domain/crowd/desk-contract'
import { isMet, outcomeOf } from '@domain/crowd/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { moveCampaign, needsIn } from './move-campaign'
import { needsOf } from './needs-of'
import { campaigns } from './store'
import { CAMPAIGN_END } from './terms'

/** Decided, and not yet settled. */
const PENDING: readonly string[] = ['succeeded', 'failed', 'cancelled']

export default defineAction(settleCampaign, async ({ member, transact }, { campaignId }) => {
  const needIds = (await needsOf(campaignId)).map(({ _id }) => _id)
  return transact(async (tx) => {
    const campaign = member.open(await tx.get(campaigns, campaignId))
    if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
    const { status } = campaign
    tx.follow(startTerm, { kind: CAMPAIGN_END, ref: campaignId, dueAt: tx.now })
    if (PENDING.includes(status)) return proceed({ campaignId, status })
    if (status !== 'raising') return refuse('NOT_POSSIBLE_NOW', { status })
    const needs = await needsIn(tx, needIds)
    const outcome = outcomeOf(campaign, needs, tx.now)
    if (outcome === 'wait' && !isMet(needs)) return refuse('NOT_MET_YET')
    return moveCampaign(tx, campaign, outcome === 'miss' ? 'miss' : 'succeed', needIds)
  })
})
