import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import type { Tx } from '../../kit/transaction'
import { records, type ServiceRecord } from './store'

/** A record that the acting post keeps: of its unit or below it; not one's own in person. */
export async function ownRecord(tx: Tx, member: Member, recordId: string): Promise<Stored<ServiceRecord> | undefined> {
  const record = member.open(await tx.get(records, recordId))
  return record?.orgPath.includes(postOf(member).unitId) ? record : undefined
}

/** What a record becomes with other minutes: a new version, with the former one kept. */
export function newVersion(
  { version, minutes: before, versions }: ServiceRecord,
  { minutes, reason, at }: { minutes: number; reason: string; at: number },
): Pick<ServiceRecord, 'version' | 'versions' | 'minutes'> {
  return { version: version + 1, minutes, versions: [...versions, { version, minutes: before, reason, at }] }
}
