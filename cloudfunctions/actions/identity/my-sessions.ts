import { mySessions } from '@domain/identity/session-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { sessions } from '../../kit/session'

export default defineAction(mySessions, async ({ member }, { after, limit = 20 }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const where = { ownerId: member.userId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(sessions, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const opened = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(opened, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, ...session }) => ({ sessionId: _id, ...session }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
