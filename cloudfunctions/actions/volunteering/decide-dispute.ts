import { proceed, refuse } from '@domain/kernel/decision'
import { decideDispute } from '@domain/volunteering/record-contract'
import { decideRecordMove } from '@domain/volunteering/records'
import { defineAction } from '../../kit/action'
import { countRecord } from './count-record'
import { fitsShift, newVersion, ownRecord } from './own-record'
import { recordChanged } from './record-changed'

export default defineAction(decideDispute, async ({ member, rules, transact }, { recordId, minutes, reason }) => {
  const book = await rules()
  return transact(async (tx) => {
    const record = await ownRecord(tx, member, recordId)
    if (!record) return refuse('RECORD_NOT_FOUND')
    if (record.ownerId === member.userId) return refuse('SECOND_PERSON_NEEDED')
    const move = decideRecordMove(record.status, minutes === undefined ? 'dismiss' : 'correct')
    if (!move.ok || !record.dispute) return refuse('NOT_POSSIBLE_NOW', { status: record.status })
    const fits = minutes === undefined ? proceed({}) : await fitsShift(tx, recordId, minutes, book)
    if (!fits.ok) return fits
    const corrected = minutes === undefined ? {} : newVersion(record, { minutes, reason, at: tx.now })
    const dispute = { ...record.dispute, answer: reason }
    await countRecord(tx, record, { ...corrected, dispute, correction: undefined, correcting: false }, book)
    tx.follow(recordChanged, { recordId })
    const { version } = { ...record, ...corrected }
    return proceed({ recordId, status: move.plan.to, version, minutes: minutes ?? record.minutes })
  })
})
