import { postIdea } from '@domain/crowd/idea-contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { decideText } from '@domain/kernel/public-text'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { checkText } from '../../kit/check-text'
import { randomId } from '../../kit/random-ids'
import { rankOf } from './rank-of'
import { ideas } from './store'

export default defineAction(postIdea, async ({ member, caller, transact }, { title, text }) => {
  const { userId, displayName, unitId, unitName, homePath } = member
  if (unitId === undefined || unitName === undefined) return refuse('HOME_MISSING')
  const verdict = await checkText({ userId, openid: caller.openid }, `${title}\n${text}`, 'forum')
  const fit = decideText(`${title}\n${text}`, verdict)
  if (!fit.ok) return fit
  const ideaId = randomId()
  const status = verdict === 'pass' ? ('public' as const) : ('submitted' as const)
  return transact(async (tx) => {
    const { now: at } = tx
    await tx.put(ideas, ideaId, {
      ...{ ownerId: userId, orgPath: [...homePath], audience: [unitId], unitId, unitName, title, text, at },
      ...{ authorName: maskedName(displayName), supports: 0, status, waiting: status === 'submitted' },
      ...(status === 'submitted' ? { doubted: true } : {}),
      ...{ rank: rankOf(0, at, ideaId), seek: seekKey(at, ideaId) },
    })
    tx.subject({ collection: ideas.name, id: ideaId, to: status })
    return proceed({ ideaId, status, supports: 0 })
  })
})
