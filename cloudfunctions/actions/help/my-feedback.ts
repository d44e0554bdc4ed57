import { myFeedback } from '@domain/help/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { feedback } from './store'
import { feedbackRowOf } from './views'

export default defineAction(myFeedback, async ({ member }, { after, limit = 20 }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const where = { ownerId: member.userId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(feedback, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const mine = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(mine, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(feedbackRowOf), ...(next === undefined ? {} : { next }) })
})
