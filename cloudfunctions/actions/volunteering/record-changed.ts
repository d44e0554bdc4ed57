import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { records } from './store'

/** Tells the volunteer that hours count now, or what came of their dispute. */
export const recordChanged = defineEffect(
  'volunteering.recordChanged',
  z.object({ recordId: z.string() }),
  async (context, { recordId }) => {
    const record = openLinked(await get(records, recordId))
    if (!record) return
    const { ownerId: userId, title: what, minutes, dispute } = record
    const about = { userId, refKind: 'record', refId: recordId, at: context.at } as const
    const counts = `${minutes} 分钟`
    if (dispute?.answer !== undefined) {
      const reason = `${dispute.answer}，按 ${counts}算`
      return tell(context, { ...about, template: 'recordDecided', facts: { what, reason } })
    }
    await tell(context, { ...about, template: 'recordFinal', facts: { what, reason: counts } })
  },
)
