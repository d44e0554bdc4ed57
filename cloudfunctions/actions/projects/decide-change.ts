import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { decideChange } from '@domain/projects/check-contract'
import { decideMove, decideOtherHand } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { earmarkIdsOf, fitMoney } from '../fund/port'
import { asideIds } from './aside-ids'
import { changeDecided } from './change-decided'
import { moveProject, withStep } from './move-project'
import { ownProject } from './own-project'
import { projects } from './store'
import { waitingChange } from './waiting-change'
import { workWaits } from './work-waits'

export default defineAction(decideChange, async ({ member, transact }, { projectId, approve, reason }) => {
  const known = await earmarkIdsOf(projectId)
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(reason ?? '')) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const waiting = waitingChange(project)
    // Asked for and never decided, a change waits no more once its project is given up.
    if (!waiting || !decideMove(project.status, 'change').ok) return refuse('NO_CHANGE_WAITS')
    const other = decideOtherHand([project.ownerId, waiting.by], member.userId)
    if (!other.ok) return other
    if (!approve && reason === undefined) return refuse('REASON_MISSING')
    const decision = approve ? ('approved' as const) : ('refused' as const)
    const changes = [...project.changes.slice(0, -1), { ...waiting, decision, reason }]
    const by = postOf(member).unitName
    if (!approve) {
      const steps = withStep(project, 'changeRefused', tx.now, { by, note: reason })
      await tx.patch(projects, projectId, { changes, steps })
      tx.subject({ collection: projects.name, id: projectId, from: project.status, to: project.status })
      tx.follow(workWaits, { projectId, matter: 'changeRefused' })
      return proceed({ projectId, status: project.status })
    }
    const { budgetFen, sourceLines } = waiting
    if (sourceLines) {
      const fit = await fitMoney(tx, asideIds(known, project), sourceLines)
      if (!fit.ok) return fit
    }
    const money = budgetFen === undefined ? {} : { budgetFen, sourceLines }
    const said = { by, note: waiting.text }
    const moved = await moveProject(tx, project, 'change', { said, changes: { changes, ...money } })
    if (!moved.ok) return refuse('NO_CHANGE_WAITS')
    tx.follow(changeDecided, { projectId, userId: waiting.by, by })
    return moved
  })
})
