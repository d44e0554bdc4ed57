import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { deadLetters as listDeadLetters } from '@domain/messages/contract'
import { TEMPLATES } from '@domain/messages/templates'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { deadLetters } from './store'

export default defineAction(listDeadLetters, async ({ member }, { status = 'open', after, limit = 20 }) => {
  const where = {
    orgPath: postOf(member).unitId,
    status,
    ...(after === undefined ? {} : { seek: command.lt(after) }),
  }
  const found = await query(deadLetters, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const here = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(here, limit, ({ seek }) => seek)
  const items = rows.map(({ _id, ...row }) => ({ deadLetterId: _id, ...row, title: TEMPLATES[row.template].title }))
  return proceed({ items, ...(next === undefined ? {} : { next }) })
})
