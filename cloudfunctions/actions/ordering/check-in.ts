import { refuse } from '@domain/kernel/decision'
import { normaliseCode } from '@domain/kernel/identifiers'
import { checkIn } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { postOf } from '../../kit/post-of'
import { moveOrder } from './move-order'
import { orders } from './store'

const SPOKEN = /^\d{6}$/

export default defineAction(checkIn, async ({ member, transact, countWrongCode }, { code: typed }) => {
  const code = normaliseCode(typed)
  // A spoken code may come back on another day; the open order nearest to its time is the one meant.
  const where = SPOKEN.test(code) ? { unitId: postOf(member).unitId, open: true, spokenCode: code } : { code }
  const [found] = (await query(orders, { where, orderBy: ['deskSeek', 'asc'], limit: 1 })).map((one) =>
    member.open(one),
  )
  if (!found) {
    await countWrongCode()
    return refuse('ORDER_NOT_FOUND')
  }
  return transact(async (tx) => {
    const order = member.open(await tx.get(orders, found._id))
    return order ? moveOrder(tx, order, 'checkIn') : refuse('ORDER_NOT_FOUND')
  })
})
