import * as z from 'zod/mini'
import { query } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openPublic } from '../../kit/scoped'
import { putBoard, type BoardNotice } from '../home/port'
import { notices } from './store'

const SHOWN = 3

/** What hangs on the board of a unit: the latest live notices. */
async function latestAt(unitId: string): Promise<BoardNotice[]> {
  const live = await query(notices, { where: { unitId, status: 'live' }, orderBy: ['seek', 'desc'], limit: SHOWN })
  return live.map(openPublic).map(({ _id, kind, title, postedAt = 0, endsAt = 0 }) => ({
    ...{ noticeId: _id, kind, title, postedAt, endsAt },
  }))
}

const ids = (shown: readonly BoardNotice[]) => shown.map(({ noticeId }) => noticeId).join()

/** Two that cross end in the newer state: whoever wrote last reads once more and sees what the other committed. */
export const boardChanged = defineEffect(
  'notices.boardChanged',
  z.object({ unitId: z.string() }),
  async ({ countyId }, { unitId }) => {
    for (let hung, latest = await latestAt(unitId); ids(latest) !== hung; latest = await latestAt(unitId)) {
      await putBoard(countyId, unitId, latest)
      hung = ids(latest)
    }
  },
)
