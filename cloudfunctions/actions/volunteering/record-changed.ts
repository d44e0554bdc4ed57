import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { command, get, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { keeperOf } from './final-records'
import { records, type ServiceRecord } from './store'
import { certificates } from './team-store'

/** Certificates issued before a record they count was corrected say the truth no more. */
async function outdate(record: Stored<ServiceRecord>, correctedAt: number): Promise<void> {
  const counted = { from: command.lte(record.from), to: command.gte(record.from) }
  const before = { status: 'valid', issuedAt: command.lte(correctedAt) }
  const where = { ownerId: record.ownerId, unitId: keeperOf(record), ...before, ...counted }
  await updateWhere(certificates, where, { status: 'outdated' })
}

/** Tells the volunteer that hours count now, or what came of their dispute. */
export const recordChanged = defineEffect(
  'volunteering.recordChanged',
  z.object({ recordId: z.string(), correction: z.optional(z.boolean()) }),
  async (context, { recordId, correction }) => {
    const record = openLinked(await get(records, recordId))
    if (!record) return
    const { ownerId: userId, title: what, minutes, dispute } = record
    const corrected = record.versions.at(-1)
    if (corrected) await outdate(record, corrected.at)
    const about = { userId, refKind: 'record', refId: recordId, at: context.at } as const
    const counts = `${minutes} 分钟`
    if (correction === true) {
      const template = record.status === 'final' ? 'recordCorrected' : 'recordAmended'
      return tell(context, { ...about, template, facts: { what, reason: counts } })
    }
    if (dispute?.answer !== undefined) {
      const reason = `${dispute.answer}，按 ${counts}算`
      return tell(context, { ...about, template: 'recordDecided', facts: { what, reason } })
    }
    await tell(context, { ...about, template: 'recordFinal', facts: { what, reason: counts } })
  },
)
