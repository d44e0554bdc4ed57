import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { mySignUps } from '@domain/volunteering/contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { signUps } from './store'
import { signUpRowOf } from './views'

export default defineAction(mySignUps, async ({ member }, { ahead = true, after, limit = 20 }) => {
  const ownerId = member.userId
  const found = ahead
    ? await query(signUps, {
        where: { ownerId, ahead, ...(after === undefined ? {} : { startSeek: command.gt(after) }) },
        orderBy: ['startSeek', 'asc'],
        limit: limit + 1,
      })
    : await query(signUps, {
        where: { ownerId, ...(after === undefined ? {} : { seek: command.lt(after) }) },
        orderBy: ['seek', 'desc'],
        limit: limit + 1,
      })
  const mine = found.flatMap((one) => member.open(one) ?? [])
  const { rows, next } = cutPage(mine, limit, ({ seek, startSeek }) => (ahead ? startSeek : seek))
  return proceed({ items: rows.map(signUpRowOf), ...(next === undefined ? {} : { next }) })
})
