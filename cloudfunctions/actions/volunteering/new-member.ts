import { seekKey } from '@domain/kernel/seek'
import type { Stored } from '../../kit/collection'
import type { TeamMemberRecord, TeamRecord } from './team-store'

/** A membership as it begins; the team's name is a snapshot. */
export function newMember(
  { _id: teamId, name: teamName, unitName, orgPath }: Pick<Stored<TeamRecord>, '_id' | 'name' | 'unitName' | 'orgPath'>,
  membershipId: string,
  { userId, displayName }: { readonly userId: string; readonly displayName: string },
  status: 'asked' | 'member',
  at: number,
): TeamMemberRecord {
  return {
    ...{ ownerId: userId, orgPath: [...orgPath], teamId, teamName, unitName, name: displayName, status, at },
    ...{ current: true, seek: seekKey(at, membershipId) },
  }
}
