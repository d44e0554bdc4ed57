import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { myRequests } from '@domain/privacy/request-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { requestRow } from './request-row'
import { privacyRequests } from './store'

export default defineAction(myRequests, async ({ member }, { after, limit = 20 }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const where = { ownerId: member.userId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(privacyRequests, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => member.open(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  return proceed({ items: rows.map(requestRow), ...(next === undefined ? {} : { next }) })
})
