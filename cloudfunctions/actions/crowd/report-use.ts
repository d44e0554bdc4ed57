import { reportUse } from '@domain/crowd/desk-contract'
import { decideReport } from '@domain/crowd/rules'
import { refuse } from '@domain/kernel/decision'
import { decideText } from '@domain/kernel/public-text'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import { startTerm } from '../../kit/due'
import { EVERYBODY, useFiles } from '../files/port'
import { moveCampaign, needsIn } from './move-campaign'
import { needsOf } from './needs-of'
import { campaigns } from './store'
import { tellRef } from './tell-givers'
import { TELL_GIVERS } from './terms'

export default defineAction(reportUse, async ({ member, caller, transact }, { campaignId, lines }) => {
  const text = lines.map((line) => line.text).join('\n')
  const fit = decideText(text, await checkText({ userId: member.userId, openid: caller.openid }, text, 'forum'))
  if (!fit.ok) return fit
  const needIds = (await needsOf(campaignId)).map(({ _id }) => _id)
  return transact(async (tx) => {
    const campaign = member.open(await tx.get(campaigns, campaignId))
    if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
    const needs = await needsIn(tx, needIds)
    const whole = decideReport(
      needs.map(({ _id: needId, pledged }) => ({ needId, pledged })),
      lines,
    )
    if (!whole.ok) return whole
    const photos = lines.flatMap((line) => line.photos ?? [])
    const used = await useFiles(tx, member, photos, { kind: 'campaign', id: campaignId, readers: [EVERYBODY] })
    if (!used.ok) return used
    tx.follow(startTerm, { kind: TELL_GIVERS, ref: tellRef(campaignId, 'report'), dueAt: tx.now })
    return moveCampaign(tx, campaign, 'report', [], { report: { at: tx.now, lines } })
  })
})
