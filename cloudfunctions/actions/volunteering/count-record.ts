import { shanghaiDate } from '@domain/kernel/calendar'
import type { Stored } from '../../kit/collection'
import { startTerm } from '../../kit/due'
import type { RuleBook } from '../../kit/rule-book'
import type { JournalledTx } from '../../kit/transact'
import { earnForRecord } from '../points/port'
import { COUNT_FOR_TEAM } from './count-for-team'
import { records, type ServiceRecord } from './store'
import { openVolunteer, saveVolunteer } from './volunteer'

const MOST_MONTHS = 12

/**
 * Makes the minutes of a record final inside the caller's transaction: the person's sum, the month, and the points. A
 * later version counts the difference.
 */
export async function countRecord(
  tx: JournalledTx,
  record: Stored<ServiceRecord>,
  changes: Partial<ServiceRecord>,
  book: RuleBook,
): Promise<void> {
  const { minutes, version } = { ...record, ...changes }
  const { _id: recordId, ownerId: userId, counted, from: at, title } = record
  const volunteer = await openVolunteer(tx, userId)
  const { finalMinutes = 0, months = {} } = volunteer.before
  const month = shanghaiDate(at).slice(0, 7)
  const next = { ...months, [month]: (months[month] ?? 0) + minutes - counted }
  const last = Object.entries(next)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MOST_MONTHS)
  await saveVolunteer(tx, volunteer, {
    finalMinutes: finalMinutes + minutes - counted,
    months: Object.fromEntries(last),
  })
  await tx.patch(records, recordId, { ...changes, status: 'final', counted: minutes })
  tx.subject({ collection: records.name, id: recordId, from: record.status, to: 'final' })
  if (record.teamId !== undefined) tx.follow(startTerm, { kind: COUNT_FOR_TEAM, ref: recordId, dueAt: tx.now })
  await earnForRecord(tx, { recordId, version, userId, minutes, source: 'service', at, title }, book)
}
