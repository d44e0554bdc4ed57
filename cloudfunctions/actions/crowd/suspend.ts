import { suspend } from '@domain/crowd/desk-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { answerComplaints } from './answer-complaints'
import { moveCampaign } from './move-campaign'
import { needsOf } from './needs-of'
import { campaigns } from './store'
import { tellRef } from './tell-givers'
import { CAMPAIGN_END, TELL_GIVERS } from './terms'

export default defineAction(suspend, async ({ member, transact }, { campaignId, decision, reason }) => {
  const needIds = (await needsOf(campaignId)).map(({ _id }) => _id)
  return transact(async (tx) => {
    const campaign = member.open(await tx.get(campaigns, campaignId))
    if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
    if (hasPersonalNumber(reason)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    if (decision !== 'suspend' && campaign.ownerId === member.userId) return refuse('OWN_CASE')
    tx.follow(answerComplaints, { campaignId, answer: reason })
    const { status } = campaign
    if (decision === 'dismiss') {
      await tx.patch(campaigns, campaignId, { openComplaints: 0 })
      tx.subject({ collection: campaigns.name, id: campaignId, from: status, to: status })
      return proceed({ campaignId, status })
    }
    const ends = decision === 'cancel' ? tx.now : campaign.deadline
    tx.follow(startTerm, { kind: CAMPAIGN_END, ref: campaignId, dueAt: Math.max(tx.now, ends) })
    if (decision !== 'cancel') {
      tx.follow(startTerm, { kind: TELL_GIVERS, ref: tellRef(campaignId, decision), dueAt: tx.now })
    }
    return moveCampaign(tx, campaign, decision, needIds, { reason, openComplaints: 0 })
  })
})
