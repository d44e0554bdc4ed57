import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { statusAfter } from '@domain/kernel/lifecycle'
import { decideObjection } from '@domain/projects/check-contract'
import { decideOtherHand } from '@domain/projects/rules'
import { OBJECTION_LIFECYCLE, type ObjectionStatus } from '@domain/projects/states'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { moveProject } from './move-project'
import { objectionTold } from './objection-told'
import { poolIfOver } from './pool-if-over'
import { roundId } from './round-ids'
import { projectObjections, projects } from './store'

export default defineAction(decideObjection, async ({ member, rules, transact }, input) => {
  const { objectionId, decision, answer } = input
  const { rules: numbers } = await rules()
  return transact(async (tx) => {
    const objection = member.open(await tx.get(projectObjections, objectionId))
    const project = objection && openLinked(await tx.get(projects, objection.projectId))
    if (!objection || !project) return refuse('PROJECT_OBJECTION_NOT_FOUND')
    // The answer is read where the project is, by everybody.
    if (hasPersonalNumber(answer)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const hands = [project.ownerId, project.publicity?.by, project.budgetedBy, objection.ownerId]
    const other = decideOtherHand(hands, member.userId)
    if (!other.ok) return other
    const to = statusAfter<ObjectionStatus, typeof decision>(OBJECTION_LIFECYCLE, objection.status, decision)
    if (!to) return refuse('OBJECTION_ANSWERED')
    const decided = { status: to, answer, answeredAt: tx.now, decidedBy: member.userId }
    await tx.patch(projectObjections, objectionId, decided)
    tx.subject({ collection: projectObjections.name, id: objectionId, from: objection.status, to })
    tx.follow(objectionTold, { objectionId })
    const { publicity } = project
    // An objection to an earlier posting is answered and changes nothing in the present one.
    const stands =
      project.status === 'publicising' &&
      publicity !== undefined &&
      objectionId === roundId(project._id, publicity.round, objection.ownerId)
    if (!stands) return proceed({ objectionId, status: to })
    const left = { ...publicity, openObjections: publicity.openObjections - 1 }
    if (to === 'upheld') {
      const said = { by: project.unitName, note: answer }
      await moveProject(tx, project, 'uphold', { said, changes: { publicity: left, reason: answer } })
    } else {
      await tx.patch(projects, project._id, { publicity: left })
      await poolIfOver(tx, { ...project, publicity: left }, numbers.projects)
    }
    return proceed({ objectionId, status: to })
  })
})
