import { shanghaiDate } from '@domain/kernel/calendar'
import { transfer } from '@domain/kernel/ledger'
import { pointsIssuedBy, pointsOf } from '@domain/points/book'
import { pointsIn, takeBack, withMore } from '@domain/points/lots'
import { expiryOf, pointsFor, underCaps, yearAt } from '@domain/points/rules'
import type { EarningSource } from '@domain/points/schemas'
import type { RuleBook } from '../../kit/rule-book'
import type { JournalledTx } from '../../kit/transact'
import { openAccount, saveAccount } from './account'
import { settled } from './hold-points'
import { lotsEnd } from './lots-end'
import { earnings, pointYears, type EarningRecord } from './store'
import { yearId } from './year-id'

/** Hours that count: a record that became final, or a corrected version of it. */
export interface FinalRecord {
  readonly recordId: string
  /** Grows with every correction; each version is counted once. */
  readonly version: number
  readonly userId: string
  /** Whole minutes; 0 for a record that was struck out. */
  readonly minutes: number
  readonly source: EarningSource
  /** When the hours were served, epoch ms: the day and the year whose caps count. The same for every version. */
  readonly at: number
  /** What the statement calls it: the activity, never a person. */
  readonly title: string
}

/**
 * Gives a person the points of a record inside the caller's transaction: nine requests. The same version
 * again changes nothing; a later version posts the difference to what the record has earned, and where less is left
 * than that takes, the rest is noted as forgiven. Answers what was posted, below zero for points taken back.
 */
export async function earnForRecord(tx: JournalledTx, record: FinalRecord, book: RuleBook): Promise<number> {
  const { recordId, version, userId, minutes, source, at } = record
  const earningId = `${source}_${recordId}`
  const former = await tx.get(earnings, earningId)
  if (former && former.version >= version) return 0
  const points = await countUnderCaps(tx, record, former, book)
  const due = points - (former?.points ?? 0)
  const lasts = former !== undefined && former.expiresAt > tx.now
  const expiresAt = lasts ? former.expiresAt : expiryOf(tx.now, book.rules.points)
  const forgiven = former?.forgiven ?? 0
  const moved = due > 0 ? Math.max(0, due - forgiven) : due
  const posted = moved === 0 ? 0 : await postEarning(tx, record, { change: moved, expiresAt, again: !!former })
  const earning: EarningRecord = {
    ...{ userId, source, version, minutes, points, at, expiresAt },
    forgiven: due > 0 ? forgiven - (due - moved) : forgiven + (posted - due),
  }
  if (former) await tx.patch(earnings, earningId, earning)
  else await tx.put(earnings, earningId, earning)
  tx.subject({ collection: earnings.name, id: earningId, to: `v${version}` })
  tx.decidedUnder(book.version)
  if (moved > 0) tx.follow(lotsEnd, { expiresAt })
  return posted
}

/** What the record stands for under the caps of its day and year, which are written by everybody who earns there. */
async function countUnderCaps(
  tx: JournalledTx,
  { userId, minutes, source, at }: FinalRecord,
  former: EarningRecord | undefined,
  { rules }: RuleBook,
): Promise<number> {
  const date = shanghaiDate(at)
  const year = yearAt(at)
  const id = yearId(userId, year)
  const stored = await tx.get(pointYears, id)
  const own = former?.points ?? 0
  const day = (stored?.days[date] ?? 0) - own
  const earned = (stored?.earned ?? 0) - own
  const points = underCaps(pointsFor(minutes, source, rules.points), { day, year: earned }, rules.points)
  const next = { earned: earned + points, days: { ...stored?.days, [date]: day + points } }
  if (stored) await tx.patch(pointYears, id, next)
  else await tx.put(pointYears, id, { userId, year, ...next })
  return points
}

async function postEarning(
  tx: JournalledTx,
  { recordId, version, userId, source, title }: FinalRecord,
  { change, expiresAt, again }: { change: number; expiresAt: number; again: boolean },
): Promise<number> {
  const account = await openAccount(tx, userId)
  const { lots } = account.before
  const lot = { expiresAt, left: Math.abs(change) }
  const after = change > 0 ? { lots: withMore(lots, lot), taken: [] } : takeBack(lots, lot, tx.now)
  const back = pointsIn(after.taken)
  const posted = change > 0 ? change : -back
  if (posted === 0) return 0
  await saveAccount(tx, account, { lots: after.lots, flow: { got: posted } })
  const ref = { collection: 'records', id: `${recordId}.v${version}` }
  const [person, issued] = [pointsOf(userId), pointsIssuedBy(source)]
  const legs = posted > 0 ? transfer(issued, person, posted) : transfer(person, issued, back)
  await settled(tx, { reason: again ? 'correct' : 'earn', ref, title, legs })
  return posted
}
