import { refuse } from '@domain/kernel/decision'
import { decideText } from '@domain/kernel/public-text'
import { screen } from '@domain/projects/desk-contract'
import { decideOtherHand, decideScreen } from '@domain/projects/rules'
import { REFUSAL_LIST_WORDS } from '@domain/projects/words'
import { defineAction } from '../../kit/action'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(screen, ({ member, transact }, { projectId, qualified, list, reason, suggestion }) =>
  transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const other = decideOtherHand([project.ownerId], member.userId)
    if (!other.ok) return other
    const decided = decideScreen({ qualified, list, reason })
    if (!decided.ok) return decided
    const fit = decideText(`${reason ?? ''}\n${suggestion ?? ''}`, 'pass')
    if (!fit.ok) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const { move } = decided.plan
    const refused = list === undefined ? '' : `${REFUSAL_LIST_WORDS[list]}：`
    const why = [`${move === 'refuse' ? refused : ''}${reason ?? ''}`, suggestion].filter(Boolean).join('。')
    return moveProject(tx, project, move, {
      said: { by: project.unitName, ...(why === '' ? {} : { note: why }) },
      changes: {
        screen: { by: member.userId, at: tx.now, ...(move === 'refuse' ? { list } : {}), reason, suggestion },
      },
    })
  }),
)
