import { askPartner } from '@domain/crowd/partner-contract'
import { decidePartnerCard } from '@domain/crowd/partner-rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { decideText } from '@domain/kernel/public-text'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import { campaigns } from './store'

export default defineAction(askPartner, async ({ member, caller, transact }, { campaignId, partner }) => {
  const { userId, displayName: name } = member
  const text = `${partner.name}\n${partner.platform}`
  const fit = decideText(text, await checkText({ userId, openid: caller.openid }, text, 'forum'))
  if (!fit.ok) return fit
  return transact(async (tx) => {
    const campaign = member.open(await tx.get(campaigns, campaignId))
    if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
    const { status } = campaign
    const may = decidePartnerCard(status, partner)
    if (!may.ok) return may
    await tx.patch(campaigns, campaignId, { partnerAsked: { partner, by: userId, name, at: tx.now } })
    tx.subject({ collection: campaigns.name, id: campaignId, from: status, to: status })
    return proceed({ campaignId, status })
  })
})
