import { list } from '@domain/crowd/contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { needsOfAll } from './needs-of'
import { campaigns } from './store'
import { campaignRowOf, readerOf } from './views'

const SHOWN = { raising: ['raising'], ended: ['executing', 'completed', 'refunded', 'succeeded', 'failed'] }

export default defineAction(list, async ({ member, countyId }, { view = 'raising', unitId, after, limit = 20 }) => {
  const ahead = view === 'raising'
  const seek = after === undefined ? {} : { seek: ahead ? command.gt(after) : command.lt(after) }
  const place = unitId === undefined ? { countyId } : { unitId }
  const where = { ...place, status: command.in(SHOWN[view]), ...seek }
  const found = await query(campaigns, { where, orderBy: ['seek', ahead ? 'asc' : 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(found.map(openPublic), limit, (row) => row.seek)
  const needs = await needsOfAll(rows.map(({ _id }) => _id))
  const items = rows.map((campaign) => campaignRowOf(campaign, needs, readerOf(member)))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
