import { proceed, refuse } from '@domain/kernel/decision'
import { correctMinutes } from '@domain/volunteering/record-contract'
import { defineAction } from '../../kit/action'
import { fitsShift, ownRecord } from './own-record'
import { records } from './store'

export default defineAction(correctMinutes, async ({ member, rules, transact }, { recordId, minutes, reason }) => {
  const book = await rules()
  return transact(async (tx) => {
    const record = await ownRecord(tx, member, recordId)
    if (!record) return refuse('RECORD_NOT_FOUND')
    if (record.ownerId === member.userId) return refuse('SECOND_PERSON_NEEDED')
    if (record.status === 'in_dispute') return refuse('NOT_POSSIBLE_NOW', { status: record.status })
    if (record.correcting) return refuse('CORRECTION_OPEN')
    const fits = await fitsShift(tx, recordId, minutes, book)
    if (!fits.ok) return fits
    const correction = { minutes, reason, by: member.displayName, at: tx.now, proposer: member.userId }
    await tx.patch(records, recordId, { correction, correcting: true })
    tx.subject({ collection: records.name, id: recordId, from: record.status, to: record.status })
    return proceed({ recordId, status: record.status, version: record.version, minutes: record.minutes })
  })
})
