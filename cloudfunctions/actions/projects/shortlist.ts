import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { decideVote } from '@domain/projects/council'
import { shortlist } from '@domain/projects/desk-contract'
import { decideOtherHand } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { startTerm } from '../../kit/due'
import { postOf } from '../../kit/post-of'
import { holdersOf } from '../identity/port'
import { moveProject } from './move-project'
import { ownProject } from './own-project'
import { projects } from './store'
import { VOTE_END } from './vote-end'

const DAY_MS = 86_400_000

export default defineAction(shortlist, async ({ member, rules, transact }, { projectId, emergency }) => {
  const { role, unitId } = postOf(member)
  if (!member.open(await get(projects, projectId))) return refuse('PROJECT_NOT_FOUND')
  if (emergency !== undefined && role !== 'community_secretary') return refuse('SECRETARY_ONLY')
  const members = emergency === undefined ? await holdersOf(unitId, 'council_member') : []
  const book = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(emergency ?? '')) return refuse('PERSONAL_NUMBER_IN_TEXT')
    tx.decidedUnder(book.version)
    if (emergency !== undefined) {
      const other = decideOtherHand([project.ownerId], member.userId)
      if (!other.ok) return other
      const said = { by: project.unitName, note: emergency, as: 'emergency' }
      return moveProject(tx, project, 'shortlist', { said, changes: { emergency } })
    }
    // Whoever proposed it does not vote on it and counts for no quorum.
    const voterIds = members.filter((userId) => userId !== project.ownerId)
    const decided = decideVote(voterIds.length, book.rules.projects)
    if (!decided.ok) return decided
    const { quorum } = decided.plan
    const closesAt = tx.now + book.rules.projects.voteDays * DAY_MS
    const round = (project.council?.round ?? 0) + 1
    const council = {
      round,
      openedAt: tx.now,
      closesAt,
      closed: false,
      seats: voterIds.length,
      quorum,
      cast: 0,
      voterIds,
    }
    const note = `${voterIds.length} 人可以投，到 ${quorum} 人才算数`
    const said = { by: project.unitName, note }
    const moved = await moveProject(tx, project, 'openVote', { said, changes: { council, dueAt: closesAt } })
    if (!moved.ok) return moved
    tx.follow(startTerm, { kind: VOTE_END, ref: projectId, dueAt: closesAt })
    return proceed({ ...moved.plan, closesAt })
  })
})
