import { proceed, refuse } from '@domain/kernel/decision'
import { vote } from '@domain/projects/check-contract'
import { decideBallot } from '@domain/projects/council'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { randomId } from '../../kit/random-ids'
import { ownProject } from './own-project'
import { roundId, voteId } from './round-ids'
import { ballots, projects, rolls } from './store'
import { VOTE_END } from './vote-end'

/**
 * Two documents that nothing joins: the roll knows the member and neither choice nor time, the ballot the choice alone.
 * The count of those who voted is public at once, the split only when the vote is closed.
 */
export default defineAction(vote, ({ member, transact }, { projectId, choice }) => {
  const ballotId = randomId()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const { council } = project
    if (!council) return refuse('VOTE_CLOSED')
    const may = decideBallot(council, member.userId, tx.now)
    if (!may.ok) return may
    const { round, seats } = council
    const cast = council.cast + 1
    await tx.put(rolls, roundId(projectId, round, member.userId), { projectId, userId: member.userId })
    await tx.put(ballots, ballotId, { round: voteId(projectId, round), choice })
    await tx.patch(projects, projectId, { council: { ...council, cast } })
    if (cast === seats) tx.follow(startTerm, { kind: VOTE_END, ref: projectId, dueAt: tx.now })
    return proceed({ projectId, cast, seats })
  }, refuse('ALREADY_VOTED'))
})
