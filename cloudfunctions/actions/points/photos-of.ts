import { command, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { rewards } from './store'

/** The photos of the rewards that redemptions are about, by reward; one request, none without redemptions. */
export async function photosOf(redeemed: ReadonlyArray<{ readonly rewardId: string }>) {
  const ids = [...new Set(redeemed.map(({ rewardId }) => rewardId))]
  if (ids.length === 0) return new Map<string, string | undefined>()
  const found = await query(rewards, { where: { _id: command.in(ids) }, limit: ids.length })
  return new Map(found.flatMap((one) => openLinked(one) ?? []).map(({ _id, photo }) => [_id, photo]))
}
