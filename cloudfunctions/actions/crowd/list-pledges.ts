import { listPledges } from '@domain/crowd/contract'
import { seesNeed } from '@domain/crowd/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, get, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { campaigns, pledges } from './store'
import { readerOf } from './views'

export default defineAction(listPledges, async ({ member }, { campaignId, needId, after, limit = 20 }) => {
  const campaign = member.open(await get(campaigns, campaignId))
  if (!campaign) return refuse('CAMPAIGN_NOT_FOUND')
  const where = {
    ...(needId === undefined ? { campaignId } : { needId, campaignId }),
    status: command.in(['pledged', 'captured']),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(pledges, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const all = found.flatMap((one) => openLinked(one) ?? [])
  const { rows, next } = cutPage(all, limit, ({ seek }) => seek)
  const seen = rows.filter(({ unit }) => seesNeed(unit, campaign.unitId, readerOf(member)))
  const items = seen.map(({ _id, receipt, ...rest }) => {
    const { needId: of, giverName, amount, status, at } = rest
    return { pledgeId: _id, needId: of, giverName, amount, status, at, received: receipt !== undefined }
  })
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
