import { refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { accept } from '@domain/projects/check-contract'
import { decideAccept, decideOtherHand } from '@domain/projects/rules'
import { defineAction } from '../../kit/action'
import { EVERYBODY, useFiles } from '../files/port'
import { handsOfWork } from './hands-of-work'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

const LABEL = '居务监督委员会'

/** What residents said, the doubts among it: nobody reads that all agreed where some did not. */
function seenWords({ confirmed, doubted }: { readonly confirmed: number; readonly doubted: number }): string {
  const good = `${confirmed} 位居民看过，${doubted === 0 ? '都' : ''}说可以`
  return doubted === 0 ? good : `${good}，${doubted} 位说还有问题`
}

export default defineAction(accept, async ({ member, rules, transact }, { projectId, text, photos }) => {
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(text ?? '')) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const { acceptance } = project
    const other = decideOtherHand(handsOfWork(project), member.userId)
    if (!other.ok) return other
    if (project.status !== 'acceptance' || !acceptance) return refuse('NOT_POSSIBLE_NOW', { status: project.status })
    const enough = decideAccept(acceptance.confirmed, numbers.projects)
    if (!enough.ok) return enough
    const used = await useFiles(tx, member, photos, { kind: 'project', id: projectId, readers: [EVERYBODY] })
    if (!used.ok) return used
    tx.decidedUnder(version)
    const note = [seenWords(acceptance), text].filter(Boolean).join('。')
    return moveProject(tx, project, 'accept', {
      said: { by: LABEL, note, photos },
      changes: { acceptance: { ...acceptance, acceptedAt: tx.now }, dueAt: project.dueAt },
    })
  })
})
