import { proceed } from '@domain/kernel/decision'
import { outcomeOf } from '@domain/projects/council'
import { get, query } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { moveProject } from './move-project'
import { voteId } from './round-ids'
import { ballots, projects } from './store'
import { workWaits } from './work-waits'

/** Kind of the term at which a vote of the council closes. */
export const VOTE_END = 'projects.voteEnd'

/** More ballots than any council has seats. */
const MOST_BALLOTS = 200

const LABEL = '议事会'

/**
 * Closes a vote, then counts: a ballot writes the project, so none can slip in between. Who came too late is refused,
 * who was in time is counted.
 */
export const voteEnd = defineJob(VOTE_END, async ({ now, rules, transact }, projectId) => {
  const vote = openLinked(await get(projects, projectId))?.council
  const isOver = vote !== undefined && (now >= vote.closesAt || vote.cast === vote.seats)
  if (!isOver) return vote !== undefined && !vote.closed ? { again: vote.closesAt } : {}
  await transact(`close_${vote.round}`, async (tx) => {
    const project = openLinked(await tx.get(projects, projectId))
    if (project?.council && !project.council.closed)
      await tx.patch(projects, projectId, { council: { ...project.council, closed: true } })
    return proceed({})
  })
  const cast = await query(ballots, { where: { round: voteId(projectId, vote.round) }, limit: MOST_BALLOTS })
  const book = await rules()
  await transact(`count_${vote.round}`, async (tx) => {
    const project = openLinked(await tx.get(projects, projectId))
    const council = project?.council
    if (!project || !council || project.status !== 'voting') return proceed({})
    const choices = cast.map(({ choice }) => choice)
    const outcome = outcomeOf(choices, council, book.rules.projects)
    const passed = outcome.move === 'shortlist'
    const split = 'split' in outcome ? { split: outcome.split, passed } : {}
    const note =
      'split' in outcome
        ? `${council.cast} 人投票，同意 ${outcome.split.yes} 人，不同意 ${outcome.split.no} 人，弃权 ${outcome.split.abstain} 人`
        : `${council.cast} 人投票，不到 ${council.quorum} 人，可以再投一次`
    if (outcome.move === 'lapse') tx.follow(workWaits, { projectId, matter: 'lapsed' })
    return moveProject(tx, project, outcome.move, {
      said: { by: LABEL, note },
      // The roll of names served the vote; the numbers stay.
      changes: { council: { ...council, closed: true, voterIds: [], ...split } },
    })
  })
  return {}
})
