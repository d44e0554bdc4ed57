import { feedbackDesk } from '@domain/help/contract'
import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { feedback } from './store'
import { feedbackRowOf } from './views'

export default defineAction(feedbackDesk, async ({ member }, { status = 'waiting', after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status,
    ...(after === undefined ? {} : { seek: command.gt(after) }),
  }
  const found = await query(feedback, { where, orderBy: ['seek', 'asc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  return proceed({ items: rows.map(feedbackRowOf), ...(next === undefined ? {} : { next }) })
})
