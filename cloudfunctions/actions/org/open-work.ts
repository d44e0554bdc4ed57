import { OPEN_WORK, type OpenWork } from '@domain/org/states'
import { hasStaff } from '../identity/port'
import { postsNotices } from '../notices/port'
import { busyAt } from '../ordering/port'
import { keepsRewards } from '../points/port'

/** What at a unit is not over yet. New work comes only through times and posts, which stand in the list themselves. */
export async function openWorkAt(unitId: string, now: number): Promise<OpenWork[]> {
  const [{ orders, slots }, posts, notices, redemptions] = await Promise.all([
    busyAt(unitId, now),
    hasStaff(unitId),
    postsNotices(unitId),
    keepsRewards(unitId),
  ])
  const open: Record<OpenWork, boolean> = { orders, slots, redemptions, notices, posts }
  return OPEN_WORK.filter((kind) => open[kind])
}
