import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { inbox } from '@domain/messages/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { messages } from './store'

export default defineAction(inbox, async ({ member }, { unread, after, limit = 20 }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const where = {
    ownerId: member.userId,
    ...(unread === true ? { status: 'unread' } : {}),
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(messages, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const mine = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(mine, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, ...row }) => ({ messageId: _id, ...row }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
