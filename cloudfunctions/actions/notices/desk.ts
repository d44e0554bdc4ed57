import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { desk } from '@domain/notices/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { notices } from './store'

export default defineAction(desk, async ({ member }, { status, toConfirm, after, limit = 20 }) => {
  const where = {
    unitId: postOf(member).unitId,
    status,
    ...(toConfirm === true ? { kind: 'decision', toConfirm } : {}),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(notices, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const opened = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(opened, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, confirmedBy, decision, hands = [], ...row }) => ({
    ...{ noticeId: _id, ...row, hands, own: row.ownerId === member.userId },
    decision: decision && { ...decision, confirmed: confirmedBy !== undefined },
  }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
