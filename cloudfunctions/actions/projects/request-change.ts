import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { requestChange } from '@domain/projects/desk-contract'
import { decideChange, decideMove, scopeSinceTown } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { earmarkIdsOf, fitMoney, fitsMoney } from '../fund/port'
import { asideIds } from './aside-ids'
import { moveProject, withStep } from './move-project'
import { ownProject } from './own-project'
import { projects } from './store'
import { waitingChange } from './waiting-change'
import { workWaits } from './work-waits'

/** Most changes of one project. */
const MOST = 20

export default defineAction(requestChange, async ({ member, rules, transact }, input) => {
  const { projectId, text, scopeBp, money } = input
  const { rules: numbers, version } = await rules()
  const known = money ? await earmarkIdsOf(projectId) : []
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(text)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const knows = decideMove(project.status, 'change')
    if (!knows.ok || project.changes.length >= MOST) return refuse('NOT_POSSIBLE_NOW', { status: project.status })
    if (waitingChange(project)) return refuse('CHANGE_WAITS')
    const { class: of = 'service', budgetFen = 0, sourceLines = [] } = project
    const next = money && { class: of, ...money }
    const old = { class: of, budgetFen, sourceLines }
    const inAll = scopeBp + (scopeBp > 0 ? scopeSinceTown(project.changes) : 0)
    const decided = decideChange({ old, next, scopeBp: inAll }, numbers.projects)
    if (!decided.ok) return decided
    const { needsTown } = decided.plan
    const change = { text, scopeBp, ...money, at: tx.now, needsTown, by: member.userId }
    const changes = [...project.changes, change]
    tx.decidedUnder(version)
    if (money) {
      const ids = asideIds(known, project)
      const fit = await (needsTown ? fitsMoney : fitMoney)(tx, ids, money.sourceLines)
      if (!fit.ok) return fit
    }
    if (!needsTown) {
      const moved = await moveProject(tx, project, 'change', {
        said: { by: project.unitName, note: text },
        changes: { changes, ...money },
      })
      return moved.ok ? proceed({ ...moved.plan, needsTown }) : moved
    }
    const steps = withStep(project, 'changeAsked', tx.now, { by: project.unitName, note: text })
    await tx.patch(projects, projectId, { changes, steps })
    tx.subject({ collection: projects.name, id: projectId, from: project.status, to: project.status })
    tx.follow(workWaits, { projectId, matter: 'changing' })
    return proceed({ projectId, status: project.status, needsTown })
  })
})
