import { proceed, refuse } from '@domain/kernel/decision'
import { decideRecordMove } from '@domain/volunteering/records'
import { query } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { countRecord } from './count-record'
import { recordChanged } from './record-changed'
import { records } from './store'

/** Kind of the term at which the records of a shift become final, unless somebody disputes one. */
export const FINALISE = 'volunteering.finalise'

const BATCH = 100

export const finaliseRecords = defineJob(FINALISE, async (context, shiftId) => {
  const book = await context.rules()
  for (;;) {
    const where = { shiftId, status: 'publicised' }
    const found = await query(records, { where, orderBy: ['seek', 'asc'], limit: BATCH })
    for (const { _id } of found.flatMap((one) => openLinked(one) ?? [])) {
      await context.transact(_id, async (tx) => {
        const record = openLinked(await tx.get(records, _id))
        if (!record || !decideRecordMove(record.status, 'finalise').ok) return refuse('NOT_POSSIBLE_NOW')
        await countRecord(tx, record, {}, book)
        tx.follow(recordChanged, { recordId: _id })
        return proceed({})
      })
    }
    if (found.length < BATCH) return {}
  }
})
