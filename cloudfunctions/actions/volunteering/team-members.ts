import type { Stored } from '../../kit/collection'
import { countWhere } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import type { Tx } from '../../kit/transaction'
import { teamMembers, type TeamMemberRecord } from './team-store'

/** How many belong to a team. Counted, not kept: who joins writes nothing that others write. */
export function countMembers(teamId: string): Promise<number> {
  return countWhere(teamMembers, { teamId, status: 'member' })
}

/** A membership of a team that the caller was let into; of no other team. */
export async function memberOf(
  tx: Tx,
  teamId: string,
  membershipId: string,
): Promise<Stored<TeamMemberRecord> | undefined> {
  const found = openLinked(await tx.get(teamMembers, membershipId))
  return found?.teamId === teamId ? found : undefined
}
