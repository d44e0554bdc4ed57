import { sha256 } from '../../kit/keys'

/** Id of a person's membership of a team: one for each, and no way back to the person in it. */
export function teamMemberIdOf(teamId: string, userId: string): string {
  return sha256(`teamMember|${teamId}|${userId}`).slice(0, 32)
}
