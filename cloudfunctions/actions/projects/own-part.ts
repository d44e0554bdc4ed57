import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import type { Member } from '../../kit/member'
import { ownId, roundId } from './round-ids'
import { bonds, confirmations, projectObjections, ratings, type ProjectRecord } from './store'

/** What one person did about a project: one request for the bond, one more in the steps where one may act. */
export async function ownPart(member: Member, project: Stored<ProjectRecord>) {
  const { userId } = member
  const { _id: projectId, status, publicity, acceptance } = project
  const bond = await get(bonds, ownId(projectId, userId))
  const shown = {
    ...{ proposed: project.ownerId === userId, supports: bond?.supports ?? false, follows: bond?.follows ?? false },
    ...{ confirmed: false, livesHere: member.homePath.includes(project.unitId) },
  }
  if (status === 'publicising' && publicity) {
    const said = member.open(await get(projectObjections, roundId(projectId, publicity.round, userId)))
    return said ? { ...shown, objected: said.status, answer: said.answer } : shown
  }
  if (status === 'acceptance' && acceptance) {
    const said = await get(confirmations, roundId(projectId, acceptance.round, userId))
    return { ...shown, confirmed: said !== undefined }
  }
  if (status === 'accepted' || status === 'settled') {
    const said = await get(ratings, ownId(projectId, userId))
    return said ? { ...shown, rated: said.stars } : shown
  }
  return shown
}
