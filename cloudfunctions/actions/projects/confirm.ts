import { proceed, refuse } from '@domain/kernel/decision'
import { confirm } from '@domain/projects/contract'
import { decideResident } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { EVERYBODY, useFiles } from '../files/port'
import { ownProject } from './own-project'
import { roundId } from './round-ids'
import { confirmations, projects } from './store'
import { workWaits } from './work-waits'

/** The count on the project and the own document stand together: one person counts once a round. */
export default defineAction(confirm, async ({ member, rules, transact }, { projectId, good, text, photos }) => {
  const { rules: numbers } = await rules()
  return transact(async (tx) => {
    const { userId } = member
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const { acceptance, status } = project
    if (status !== 'acceptance' || !acceptance) return refuse('NOT_POSSIBLE_NOW', { status })
    const lives = decideResident(member, project.unitId)
    if (!lives.ok) return lives
    if (!good && text === undefined) return refuse('REASON_MISSING')
    const id = roundId(projectId, acceptance.round, userId)
    await tx.put(confirmations, id, { projectId, userId, good, text, photos, at: tx.now })
    const used = await useFiles(tx, member, photos, { kind: 'project', id: projectId, readers: [EVERYBODY] })
    if (!used.ok) return used
    const confirmed = acceptance.confirmed + (good ? 1 : 0)
    const doubted = acceptance.doubted + (good ? 0 : 1)
    await tx.patch(projects, projectId, { acceptance: { ...acceptance, confirmed, doubted } })
    const isLastNeeded = good && confirmed === numbers.projects.acceptanceResidents
    if (isLastNeeded) tx.follow(workWaits, { projectId, matter: 'seen' })
    return proceed({ projectId, confirmed })
  }, refuse('ALREADY_CONFIRMED'))
})
