import { complain } from '@domain/crowd/contract'
import { isHidden } from '@domain/crowd/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { campaigns, complaints } from './store'

export default defineAction(complain, ({ member, transact }, { campaignId, text }) => {
  const { userId } = member
  const complaintId = `${campaignId}_${userId}`
  return transact(async (tx) => {
    const campaign = member.open(await tx.get(campaigns, campaignId))
    if (!campaign || isHidden(campaign.status)) return refuse('CAMPAIGN_NOT_FOUND')
    const { now: at } = tx
    await tx.put(complaints, complaintId, { campaignId, userId, text, at, seek: seekKey(at, userId) })
    await tx.patch(campaigns, campaignId, { openComplaints: campaign.openComplaints + 1 })
    tx.subject({ collection: complaints.name, id: complaintId, to: 'open' })
    return proceed({ complaintId })
  }, refuse('ALREADY_COMPLAINED'))
})
