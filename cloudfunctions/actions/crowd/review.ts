import { review } from '@domain/crowd/desk-contract'
import { decideReview, decideTerm } from '@domain/crowd/rules'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import { openLinked, type Scoped } from '../../kit/scoped'
import type { Stored } from '../../kit/collection'
import { campaignTold } from './campaign-told'
import { moveCampaign } from './move-campaign'
import { needsOf } from './needs-of'
import { campaigns, type CampaignRecord } from './store'
import { CAMPAIGN_END, CAMPAIGN_START } from './terms'

/** A legal adviser sits in a law firm, not above the community: what waits for one is open to all of them. */
function opened(member: Member, sealed: Scoped<CampaignRecord> | undefined): Stored<CampaignRecord> | undefined {
  if (postOf(member).role !== 'legal_adviser') return member.open(sealed)
  const campaign = openLinked(sealed)
  return campaign?.status === 'review' && campaign.legalAsked ? campaign : undefined
}

export default defineAction(review, async ({ member, rules, transact }, { campaignId, approve, reason }) => {
  const { version, rules: local } = await rules()
  const written = await needsOf(campaignId)
  const needIds = written.map(({ _id }) => _id)
  const side = postOf(member).role === 'legal_adviser' ? 'legal' : 'community'
  return transact(async (tx) => {
    const campaign = opened(member, await tx.get(campaigns, campaignId))
    if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
    const { status, ownerId, proposerId, legalAsked, agreedBy: community, legalBy: legal, opensAt, deadline } = campaign
    const facts = { status, ownerId, proposerId, legalAsked, community, legal }
    const decided = decideReview(facts, { userId: member.userId, side }, { approve, reason })
    if (!decided.ok) return decided
    if (!approve) return moveCampaign(tx, campaign, 'return', needIds, { reason })
    const term = decideTerm({ opensAt: Math.min(opensAt, tx.now), deadline }, local.crowd, tx.now)
    if (!term.ok) return term
    const money = written.some(({ unit }) => kindOf(unit) === 'money')
    if (money && !local.crowd.moneyInternal) return refuse('MONEY_OFF')
    const agreed = side === 'legal' ? { legalBy: member.userId } : { agreedBy: member.userId }
    tx.decidedUnder(version)
    if (!decided.plan.agreed) {
      await tx.patch(campaigns, campaignId, agreed)
      tx.subject({ collection: campaigns.name, id: campaignId, from: status, to: status })
      return proceed({ campaignId, status })
    }
    const scheduled = await moveCampaign(tx, campaign, 'approve', needIds, agreed)
    if (!scheduled.ok || opensAt > tx.now) {
      tx.follow(startTerm, { kind: CAMPAIGN_START, ref: campaignId, dueAt: opensAt })
      tx.follow(campaignTold, { campaignId, move: 'approve' })
      return scheduled
    }
    tx.follow(startTerm, { kind: CAMPAIGN_END, ref: campaignId, dueAt: deadline })
    return moveCampaign(tx, { ...campaign, status: 'scheduled' }, 'open', needIds)
  })
})
