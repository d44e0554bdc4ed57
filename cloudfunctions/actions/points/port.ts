import { query } from '../../kit/database'
import { redemptions } from './store'

/** Points for hours; see there for what a caller has to know. */
export { earnForRecord, type FinalRecord } from './earn-for-record'

/** Whether anything waits to be fetched at a unit. */
export async function keepsRewards(unitId: string): Promise<boolean> {
  const open = { where: { unitId, open: true }, orderBy: ['deskSeek', 'asc'], limit: 1 } as const
  return (await query(redemptions, open)).length > 0
}

/** Points held for needs of campaigns, and points for tasks. */
export { giveFromNeed, holdForNeed, returnFromNeed, rewardTask } from './escrow'
