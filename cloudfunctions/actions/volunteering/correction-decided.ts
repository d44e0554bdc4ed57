import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { records } from './store'

/** Who asked for hours to be corrected hears what a colleague decided. */
export const correctionDecided = defineEffect(
  'volunteering.correctionDecided',
  z.object({ recordId: z.string(), userId: z.string(), who: z.string(), minutes: z.int(), approve: z.boolean() }),
  async (context, { recordId, userId, who, minutes, approve }) => {
    const record = openLinked(await get(records, recordId))
    if (!record) return
    const about = { userId, refKind: 'recordDesk', refId: recordId, at: context.at } as const
    const what = `${record.title}的时长改成 ${minutes} 分钟`
    await tell(context, {
      ...about,
      template: 'entryDecided',
      facts: { what, who, reason: approve ? '同意了' : '没有同意' },
    })
  },
)
