import { STAGE_OF } from '@domain/projects/states'
import type { Stored } from '../../kit/collection'
import { clearFollowed, putFollowed } from '../home/port'
import type { ProjectRecord } from './store'

/** Puts a project on the home page of somebody who stands by it, until it has come to its end. */
export async function showFollowed(countyId: string, userId: string, project: Stored<ProjectRecord>): Promise<void> {
  const { _id: projectId, title, status, steps } = project
  if (STAGE_OF[status] === 'ended' || status === 'archived') return clearFollowed(userId, projectId)
  await putFollowed(countyId, { userId, projectId, title, status, at: steps.at(-1)?.at ?? 0 })
}
