import { proceed, refuse } from '@domain/kernel/decision'
import { decideCorrection } from '@domain/volunteering/record-contract'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { correctionDecided } from './correction-decided'
import { countRecord } from './count-record'
import { recordChanged } from './record-changed'
import { newVersion, ownRecord } from './own-record'
import { records } from './store'

export default defineAction(decideCorrection, async ({ member, rules, transact }, { recordId, approve }) => {
  const book = await rules()
  return transact(async (tx) => {
    const record = await ownRecord(tx, member, recordId)
    if (!record) return refuse('RECORD_NOT_FOUND')
    const { status, correction } = record
    if (!correction) return refuse('NO_CORRECTION')
    if ([record.ownerId, correction.proposer].includes(member.userId)) return refuse('SECOND_PERSON_NEEDED')
    const settled = { correction: undefined, correcting: false }
    const corrected = approve ? newVersion(record, { ...correction, at: tx.now }) : {}
    const { version, minutes } = { ...record, ...corrected }
    const { proposer: userId, minutes: asked } = correction
    // `who` stands in the journal: a unit, never a name.
    tx.follow(correctionDecided, { recordId, userId, who: postOf(member).unitName, minutes: asked, approve })
    if (approve) tx.follow(recordChanged, { recordId, correction: true })
    if (approve && status === 'final') {
      await countRecord(tx, record, { ...corrected, ...settled }, book)
    } else {
      await tx.patch(records, recordId, { ...corrected, ...settled })
      tx.subject({ collection: records.name, id: recordId, from: status, to: status })
    }
    return proceed({ recordId, status, version, minutes })
  })
})
