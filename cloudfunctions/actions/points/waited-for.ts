import { command, query } from '../../kit/database'
import { stockWaits } from './store'

interface Row {
  readonly rewardId: string
  readonly left: number
}

/** Whether somebody signed in is told when a sold-out reward is back; one request for a page, none without such rows. */
export async function waitedFor(rows: readonly Row[], userId: string | undefined) {
  const soldOut = rows.filter(({ left }) => left === 0).map(({ rewardId }) => rewardId)
  if (userId === undefined || soldOut.length === 0) return (): undefined => undefined
  const ids = soldOut.map((rewardId) => `${rewardId}_${userId}`)
  const found = await query(stockWaits, { where: { _id: command.in(ids) }, limit: ids.length })
  const waited = new Set(found.map(({ rewardId }) => rewardId))
  return ({ rewardId, left }: Row) => (left === 0 ? waited.has(rewardId) : undefined)
}
