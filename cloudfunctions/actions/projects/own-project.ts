import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import type { Tx } from '../../kit/transaction'
import { projects, type ProjectRecord } from './store'

/** The project if the caller may open it. */
export async function ownProject(
  tx: Tx,
  member: Member,
  projectId: string,
): Promise<Stored<ProjectRecord> | undefined> {
  return member.open(await tx.get(projects, projectId))
}
