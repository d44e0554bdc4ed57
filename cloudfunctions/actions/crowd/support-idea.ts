import { supportIdea } from '@domain/crowd/idea-contract'
import { decideIdeaMove } from '@domain/crowd/rules'
import type { IdeaStatus } from '@domain/crowd/states'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { rankOf } from './rank-of'
import { ideas, ideaSupports } from './store'

const OPEN: readonly IdeaStatus[] = ['public', 'supported']

/** The voice is a document of its own, so that it stands once; the idea counts them in the same write. */
export default defineAction(supportIdea, async ({ member, rules, transact }, { ideaId, support }) => {
  const { userId } = member
  const supportId = `${ideaId}_${userId}`
  const { version, rules: local } = await rules()
  return transact(async (tx) => {
    const idea = member.open(await tx.get(ideas, ideaId))
    if (!idea) return refuse('IDEA_NOT_FOUND')
    if (idea.ownerId === userId) return refuse('OWN_IDEA')
    if (!OPEN.includes(idea.status)) return refuse('NOT_POSSIBLE_NOW', { status: idea.status })
    const stands = (await tx.get(ideaSupports, supportId)) !== undefined
    if (stands && support) return refuse('ALREADY_SUPPORTED')
    if (!stands && !support) return refuse('NOT_POSSIBLE_NOW')
    if (support) await tx.put(ideaSupports, supportId, { ideaId, userId, at: tx.now })
    else await tx.remove(ideaSupports, supportId)
    const supports = idea.supports + (support ? 1 : -1)
    const enough = idea.status === 'public' && supports >= local.crowd.ideaSupportToReview
    const moved = enough ? decideIdeaMove(idea.status, 'support') : proceed({ to: idea.status })
    if (!moved.ok) return moved
    const status = moved.plan.to
    const waiting = idea.waiting || status === 'supported'
    await tx.patch(ideas, ideaId, { supports, status, waiting, rank: rankOf(supports, idea.at, ideaId) })
    tx.subject({ collection: ideas.name, id: ideaId, from: idea.status, to: status })
    tx.decidedUnder(version)
    return proceed({ ideaId, status, supports })
  }, refuse('ALREADY_SUPPORTED'))
})
