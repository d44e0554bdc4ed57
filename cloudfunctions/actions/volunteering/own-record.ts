import { proceed, type Decision } from '@domain/kernel/decision'
import { decideCorrectedMinutes } from '@domain/volunteering/presence'
import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import type { RuleBook } from '../../kit/rule-book'
import { openLinked } from '../../kit/scoped'
import type { Tx } from '../../kit/transaction'
import { records, signUps, type ServiceRecord } from './store'

/** A record that the acting post keeps: of its unit or below it; not one's own in person. */
export async function ownRecord(tx: Tx, member: Member, recordId: string): Promise<Stored<ServiceRecord> | undefined> {
  const record = member.open(await tx.get(records, recordId))
  return record?.orgPath.includes(postOf(member).unitId) ? record : undefined
}

/** Whether its shift could have counted so many minutes; the sign-up, of the same id, knows when the shift was. */
export async function fitsShift(
  tx: Tx,
  recordId: string,
  minutes: number,
  { rules }: RuleBook,
): Promise<Decision<object, 'MINUTES_TOO_MANY'>> {
  const entry = openLinked(await tx.get(signUps, recordId))
  return entry ? decideCorrectedMinutes(minutes, entry, rules.volunteering) : proceed({})
}

/** What a record becomes with other minutes: a new version, with the former one kept. */
export function newVersion(
  { version, minutes: before, versions }: ServiceRecord,
  { minutes, reason, at }: { minutes: number; reason: string; at: number },
): Pick<ServiceRecord, 'version' | 'versions' | 'minutes'> {
  return { version: version + 1, minutes, versions: [...versions, { version, minutes: before, reason, at }] }
}
