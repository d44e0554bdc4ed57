import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { object } from '@domain/projects/contract'
import { decideObjecting, decideResident } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { objectionTold } from './objection-told'
import { ownProject } from './own-project'
import { roundId } from './round-ids'
import { projectObjections, projects } from './store'
import { workWaits } from './work-waits'

export default defineAction(object, ({ member, transact }, { projectId, text }) =>
  transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    const { publicity, unitId, orgPath, title, status } = project
    const open = decideObjecting({ status, endsAt: publicity?.endsAt }, tx.now)
    if (!open.ok || !publicity) return refuse('OBJECTIONS_CLOSED')
    const lives = decideResident(member, unitId)
    if (!lives.ok) return lives
    const objectionId = roundId(projectId, publicity.round, member.userId)
    await tx.put(projectObjections, objectionId, {
      ...{ ownerId: member.userId, orgPath: [...orgPath], projectId, title, text, at: tx.now, status: 'open' },
      seek: seekKey(tx.now, objectionId),
    })
    const counts = { objections: publicity.objections + 1, openObjections: publicity.openObjections + 1 }
    await tx.patch(projects, projectId, { publicity: { ...publicity, ...counts } })
    tx.subject({ collection: projectObjections.name, id: objectionId, to: 'open' })
    tx.follow(objectionTold, { objectionId })
    // While one waits, more of them are the same work.
    if (publicity.openObjections === 0) tx.follow(workWaits, { projectId, matter: 'objection' })
    return proceed({ objectionId, status: 'open' as const })
  }, refuse('ALREADY_OBJECTED')),
)
