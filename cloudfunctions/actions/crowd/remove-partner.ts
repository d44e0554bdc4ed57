import { removePartner } from '@domain/crowd/partner-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { partnerDecided } from './partner-decided'
import { campaigns } from './store'

export default defineAction(removePartner, ({ member, transact }, { campaignId, reason }) =>
  transact(async (tx) => {
    const campaign = member.open(await tx.get(campaigns, campaignId))
    if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
    const { status, partner, partnerHands, partnerAsked } = campaign
    if (!partner && !partnerAsked) return refuse('NOT_POSSIBLE_NOW', { status })
    await tx.patch(campaigns, campaignId, { partner: undefined, partnerHands: undefined, partnerAsked: undefined })
    tx.subject({ collection: campaigns.name, id: campaignId, from: status, to: status })
    if (partnerAsked && partnerAsked.by !== member.userId)
      tx.follow(partnerDecided, { campaignId, userId: partnerAsked.by, reason })
    const shownBy = partnerHands?.askedBy
    if (partner && shownBy !== undefined && shownBy !== member.userId)
      tx.follow(partnerDecided, { campaignId, userId: shownBy, reason, taken: true })
    return proceed({ campaignId, status })
  }),
)
