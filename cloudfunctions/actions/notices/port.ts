import { query } from '../../kit/database'
import { notices } from './store'

/** Whether a unit still has something posted. */
export async function postsNotices(unitId: string): Promise<boolean> {
  const live = { where: { unitId, status: 'live' }, orderBy: ['seek', 'desc'], limit: 1 } as const
  return (await query(notices, live)).length > 0
}
