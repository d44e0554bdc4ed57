import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { mismatches } from '@domain/payments/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { mismatches as stored } from './store'

export default defineAction(mismatches, async ({ member }, { status = 'open', after, limit = 20 }) => {
  const where = { orgPath: postOf(member).unitId, status, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(stored, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const all = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(all, limit, ({ seek }) => seek)
  const items = rows.map(({ _id: mismatchId, ...row }) => ({ mismatchId, ...row }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
