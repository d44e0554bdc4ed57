import type { JournalledTx } from '../../kit/transact'
import { countyAdmins, type AssignmentRecord } from './store'

/** How many administrators the county has now. */
export async function adminCount(tx: JournalledTx, countyId: string): Promise<number> {
  return (await tx.get(countyAdmins, countyId))?.count ?? 0
}

/** Counts an administrator in or out; every change of their number writes the one document of the county. */
export async function countAdmin(
  tx: JournalledTx,
  countyId: string,
  { role }: Pick<AssignmentRecord, 'role'>,
  by: 1 | -1,
): Promise<void> {
  if (role !== 'county_admin') return
  await tx.patch(countyAdmins, countyId, { count: (await adminCount(tx, countyId)) + by })
}
