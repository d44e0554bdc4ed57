import { proceed, type Decision } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import type { TeamMemberMove, TeamMemberStatus } from '@domain/volunteering/states'
import { decideMemberMove } from '@domain/volunteering/teams'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { memberChanged } from './member-changed'
import { teamMembers, type TeamMemberRecord } from './team-store'

/** Moves one membership by its table; the person is told what others decided. */
export async function moveMember(
  tx: JournalledTx,
  { _id: membershipId, status }: Stored<TeamMemberRecord>,
  move: TeamMemberMove,
  changes: Partial<TeamMemberRecord> = {},
): Promise<Decision<{ membershipId: string; status: TeamMemberStatus }, 'NOT_POSSIBLE_NOW'>> {
  const decided = decideMemberMove(status, move)
  if (!decided.ok) return decided
  const { to } = decided.plan
  const standing = { status: to, at: tx.now, current: to === 'asked' || to === 'member' }
  const written = { ...changes, ...standing, seek: seekKey(tx.now, membershipId) }
  await tx.patch(teamMembers, membershipId, written)
  tx.subject({ collection: teamMembers.name, id: membershipId, from: status, to })
  tx.follow(memberChanged, { membershipId, move })
  return proceed({ membershipId, status: to })
}
