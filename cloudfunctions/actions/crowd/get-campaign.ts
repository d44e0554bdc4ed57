import { getCampaign } from '@domain/crowd/contract'
import { isHidden } from '@domain/crowd/rules'
import { leadsOn } from '@domain/crowd/partner-rules'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { command, get, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { needsOf } from './needs-of'
import { campaignsOf, oneRuns } from './of-project'
import { pledgeIdOf } from './pledge-id'
import { campaigns, complaints, pledges } from './store'
import { campaignRowOf, pledgeRowOf, readerOf } from './views'

/** Of a project the one that runs, else the latest that everybody may see. */
async function found(campaignId: string | undefined, projectId: string | undefined) {
  if (campaignId !== undefined) return openLinked(await get(campaigns, campaignId))
  if (projectId === undefined) return undefined
  const all = await campaignsOf(projectId)
  const seen = all.filter(({ status }) => !isHidden(status))
  return seen.find((one) => oneRuns([one])) ?? seen[0] ?? all[0]
}

export default defineAction(getCampaign, async ({ member }, { campaignId, projectId }) => {
  const campaign = await found(campaignId, projectId)
  if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
  const { _id, orgPath, unitId, status, partner, decisionNoticeId, report, reason, ownerId, proposerId } = campaign
  const post = member?.post
  const desk = post !== undefined && (orgPath.includes(post.unitId) || post.role === 'legal_adviser')
  if (isHidden(status) && !desk) return refuse('CAMPAIGN_NOT_FOUND')
  const row = campaignRowOf(
    campaign,
    await needsOf(_id),
    desk ? { verified: true, homePath: [unitId] } : readerOf(member),
  )
  const userId = member?.userId ?? ''
  const ids = row.needs.map(({ needId }) => pledgeIdOf(needId, userId))
  const where = { _id: command.in(ids) }
  const own = member && ids.length > 0 ? await query(pledges, { where, limit: ids.length }) : []
  const complained = member !== undefined && (await get(complaints, `${_id}_${userId}`)) !== undefined
  return proceed({
    ...row,
    ...{ partner: leadsOn(status) ? partner : undefined, report, reason, complained },
    ...(row.needs.some(({ unit }) => kindOf(unit) === 'money') ? { decisionNoticeId } : {}),
    proposer: [ownerId, proposerId].includes(userId),
    mine: own.flatMap((one) => member?.open(one) ?? []).map(pledgeRowOf),
  })
})
