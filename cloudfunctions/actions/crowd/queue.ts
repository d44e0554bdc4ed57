import { queue } from '@domain/crowd/desk-contract'
import { SHOWN_IN } from '@domain/crowd/queue-views'
import type { QueueView } from '@domain/crowd/schemas'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { openLinked } from '../../kit/scoped'
import { needsOfAll } from './needs-of'
import { campaigns } from './store'
import { campaignRowOf, readerOf } from './views'

function whereOf(view: QueueView) {
  if (view === 'complaints') return { openComplaints: command.gt(0) }
  return { status: command.in(SHOWN_IN[view]) }
}

export default defineAction(queue, async ({ member, countyId }, { view, after, limit = 20 }) => {
  const { role, unitId } = postOf(member)
  const adviser = role === 'legal_adviser'
  const whose = adviser ? { countyId, status: 'review', legalAsked: true } : { orgPath: unitId, ...whereOf(view) }
  const where = { ...whose, ...(after === undefined ? {} : { seek: command.gt(after) }) }
  const found = await query(campaigns, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const all = found.flatMap((one) => openLinked(one) ?? [])
  const { rows, next } = cutPage(all, limit, ({ seek }) => seek)
  const needs = await needsOfAll(rows.map(({ _id }) => _id))
  const items = rows.map((campaign) => {
    const { legalAsked, agreedBy, legalBy, openComplaints, ownerId, decisionNoticeId, reason } = campaign
    const { partner, partnerHands, partnerAsked } = campaign
    const asked = partnerAsked && { ...partnerAsked, own: partnerAsked.by === member.userId }
    const agreed = { community: agreedBy !== undefined, ...(legalAsked ? { legal: legalBy !== undefined } : {}) }
    const reader = adviser ? { verified: true, homePath: campaign.orgPath } : readerOf(member)
    const seen = { ...reader, homePath: [...reader.homePath, campaign.unitId] }
    return {
      ...campaignRowOf(campaign, needs, seen),
      ...{ openComplaints, agreed, own: ownerId === member.userId, decisionNoticeId, reason },
      ...{ partner, partnerHands, partnerAsked: asked },
    }
  })
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
