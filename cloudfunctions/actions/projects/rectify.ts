import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { rectify } from '@domain/projects/check-contract'
import { decideOtherHand } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { handsOfWork } from './hands-of-work'
import { moveProject } from './move-project'
import { ownProject } from './own-project'
import { workWaits } from './work-waits'

const LABEL = '居务监督委员会'

export default defineAction(rectify, ({ member, transact }, { projectId, reason }) =>
  transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(reason)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const other = decideOtherHand(handsOfWork(project), member.userId)
    if (!other.ok) return other
    const said = { by: LABEL, note: reason }
    const moved = await moveProject(tx, project, 'rectify', { said, changes: { reason, dueAt: project.dueAt } })
    if (moved.ok) tx.follow(workWaits, { projectId, matter: 'rectify' })
    return moved
  }),
)
