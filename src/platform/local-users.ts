import type { Role } from '@domain/kernel/roles'

/** A sample person of the local build. */
export interface LocalUser {
  readonly signInName: string
  readonly displayName: string
  readonly unitName?: string
  readonly roles: readonly Role[]
  readonly posts: ReadonlyArray<{ readonly assignmentId: string; readonly role: Role; readonly orgName: string }>
}

/** Sample people, those of one role when named; an empty list when the door does not know them. */
export async function localUsers(role?: Role): Promise<LocalUser[]> {
  const answer = await fetch(`/local/users?limit=1000${role ? `&role=${role}` : ''}`)
  return answer.ok ? ((await answer.json()) as LocalUser[]) : []
}
