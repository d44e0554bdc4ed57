import { provesDecision } from '@domain/notices/rules'
import { get, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { notices } from './store'

/** Whether a unit still has something posted. */
export async function postsNotices(unitId: string): Promise<boolean> {
  const live = { where: { unitId, status: 'live' }, orderBy: ['seek', 'desc'], limit: 1 } as const
  return (await query(notices, live)).length > 0
}

/** Whether an archived notice proves that the residents of a unit decided for something. */
export async function decidedByResidents(noticeId: string | undefined, unitId: string): Promise<boolean> {
  const notice = noticeId === undefined ? undefined : openLinked(await get(notices, noticeId))
  return notice !== undefined && provesDecision(notice, unitId)
}
