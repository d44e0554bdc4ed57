import { myApplications } from '@domain/fund/call-contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { applications } from './call-store'
import { applicationViewOf } from './call-views'

export default defineAction(myApplications, async ({ member }, { after, limit = 20 }) => {
  const where = { ownerId: member.userId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(applications, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const mine = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(mine, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(applicationViewOf), ...(next === undefined ? {} : { next }) })
})
