import { adoptIdea } from '@domain/crowd/idea-contract'
import { decideIdeaMove } from '@domain/crowd/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { accountNow } from '../identity/port'
import { proposeIn } from '../projects/port'
import { ideaAnswered } from './idea-answered'
import { ideas } from './store'

export default defineAction(
  adoptIdea,
  async ({ member, rules, transact }, { ideaId, decision, kind = 'community_building', answer }) => {
    const book = await rules()
    return transact(async (tx) => {
      const idea = member.open(await tx.get(ideas, ideaId))
      if (!idea) return refuse('IDEA_NOT_FOUND')
      if (idea.ownerId === member.userId) return refuse('OWN_CASE')
      if (decision === 'decline' && answer === undefined) return refuse('REASON_MISSING')
      const decided = decideIdeaMove(idea.status, decision)
      if (!decided.ok) return decided
      const status = decided.plan.to
      const { ownerId, title, text, unitId, unitName, orgPath, supports } = idea
      const proposed = {
        ideaId,
        title,
        painPoint: text,
        kind,
        unitId,
        unitName,
        orgPath,
        verdict: 'pass',
        book,
      } as const
      const author = decision === 'adopt' ? await accountNow(ownerId) : undefined
      const by = { proposerKind: 'resident', proposerId: ownerId, proposerName: author?.displayName ?? '居民' } as const
      const projectId = decision === 'adopt' ? await proposeIn(tx, { ...proposed, ...by }) : undefined
      const shown = decision === 'publish' ? { doubted: undefined } : {}
      await tx.patch(ideas, ideaId, { ...shown, status, waiting: false, answer, projectId })
      tx.subject({ collection: ideas.name, id: ideaId, from: idea.status, to: status })
      tx.follow(ideaAnswered, { ideaId })
      return proceed({ ideaId, status, supports, projectId })
    })
  },
)
