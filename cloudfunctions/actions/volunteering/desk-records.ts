import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { deskRecords } from '@domain/volunteering/record-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { records } from './store'
import { recordRowOf } from './views'

export default defineAction(deskRecords, async ({ member }, { status, correcting, after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    ...(correcting === true ? { correcting } : { status: status ?? 'in_dispute' }),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(records, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const items = rows.map((record) => ({ ...recordRowOf(record), name: record.name }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
