import { listComplaints } from '@domain/crowd/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, get, query } from '../../kit/database'
import { campaigns, complaints } from './store'

export default defineAction(listComplaints, async ({ member }, { campaignId, after, limit = 20 }) => {
  if (!member.open(await get(campaigns, campaignId))) return refuse('CAMPAIGN_NOT_FOUND')
  const where = { campaignId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(complaints, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found, limit, ({ seek }) => seek)
  const items = rows.map(({ _id: complaintId, text, at, answer }) => ({ complaintId, text, at, answer }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
