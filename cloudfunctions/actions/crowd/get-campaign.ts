import { getCampaign } from '@domain/crowd/contract'
import { kindOf } from '@domain/crowd/schemas'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { command, get, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { needsOf } from './needs-of'
import { pledgeIdOf } from './pledge-id'
import { campaigns, complaints, pledges } from './store'
import { campaignRowOf, pledgeRowOf, readerOf } from './views'

/** What is not open yet, or was sent back, is seen by the posts of its community alone. */
const HIDDEN: readonly string[] = ['review', 'returned']

async function found(campaignId: string | undefined, projectId: string | undefined) {
  if (campaignId !== undefined) return get(campaigns, campaignId)
  if (projectId === undefined) return undefined
  const latest = { where: { projectId }, orderBy: ['seek', 'desc'], limit: 1 } as const
  return (await query(campaigns, latest))[0]
}

export default defineAction(getCampaign, async ({ member }, { campaignId, projectId }) => {
  const sealed = await found(campaignId, projectId)
  if (!sealed) return refuse('CAMPAIGN_NOT_FOUND')
  const campaign = openPublic(sealed)
  const { _id, orgPath, unitId, status, partner, decisionNoticeId, report, reason, ownerId, proposerId } = campaign
  const post = member?.post
  const desk = post !== undefined && (orgPath.includes(post.unitId) || post.role === 'legal_adviser')
  if (HIDDEN.includes(status) && !desk) return refuse('CAMPAIGN_NOT_FOUND')
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
    ...{ partner, report, reason, complained },
    ...(row.needs.some(({ unit }) => kindOf(unit) === 'money') ? { decisionNoticeId } : {}),
    proposer: [ownerId, proposerId].includes(userId),
    mine: own.flatMap((one) => member?.open(one) ?? []).map(pledgeRowOf),
  })
})
