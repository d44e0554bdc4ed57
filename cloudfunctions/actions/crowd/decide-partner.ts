import { decidePartner } from '@domain/crowd/partner-contract'
import { decidePartnerCheck } from '@domain/crowd/partner-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { partnerDecided } from './partner-decided'
import { campaigns } from './store'

export default defineAction(decidePartner, ({ member, transact }, { campaignId, ...verdict }) =>
  transact(async (tx) => {
    const campaign = member.open(await tx.get(campaigns, campaignId))
    if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
    const { status, partnerAsked } = campaign
    const decided = decidePartnerCheck({ status, asked: partnerAsked }, member.userId, verdict)
    if (!decided.ok) return decided
    if (!partnerAsked) return refuse('NOT_POSSIBLE_NOW')
    const { approve, reason } = verdict
    const { by: askedBy, name: askedName } = partnerAsked
    const hands = { askedBy, askedName, agreedBy: member.userId, agreedName: member.displayName, at: tx.now }
    const shown = approve ? { partner: partnerAsked.partner, partnerHands: hands } : {}
    await tx.patch(campaigns, campaignId, { ...shown, partnerAsked: undefined })
    tx.subject({ collection: campaigns.name, id: campaignId, from: status, to: status })
    tx.follow(partnerDecided, { campaignId, userId: partnerAsked.by, ...(approve ? {} : { reason }) })
    return proceed({ campaignId, status })
  }),
)
