import { proceed, refuse } from '@domain/kernel/decision'
import { disputeRecord } from '@domain/volunteering/record-contract'
import { decideRecordMove } from '@domain/volunteering/records'
import { defineAction } from '../../kit/action'
import { records } from './store'

export default defineAction(disputeRecord, ({ member, transact }, { recordId, reason }) =>
  transact(async (tx) => {
    const record = member.open(await tx.get(records, recordId))
    if (record?.ownerId !== member.userId) return refuse('RECORD_NOT_FOUND')
    const move = decideRecordMove(record.status, 'dispute')
    if (!move.ok) return move
    const { version, minutes } = record
    await tx.patch(records, recordId, { status: move.plan.to, dispute: { reason, at: tx.now } })
    tx.subject({ collection: records.name, id: recordId, from: record.status, to: move.plan.to })
    return proceed({ recordId, status: move.plan.to, version, minutes })
  }),
)
