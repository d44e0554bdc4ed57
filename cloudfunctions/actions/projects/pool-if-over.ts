import { decidePooling } from '@domain/projects/rules'
import type { ProjectsRules } from '@domain/projects/rule-set'
import { nextPromising } from '@domain/projects/terms'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { moveProject } from './move-project'
import type { ProjectRecord } from './store'

/** Into the pool when the days are over and nothing is open; otherwise nothing happens. */
export async function poolIfOver(
  tx: JournalledTx,
  project: Stored<ProjectRecord>,
  rules: ProjectsRules,
): Promise<void> {
  const { publicity, status } = project
  if (!publicity || !decidePooling({ status, ...publicity }, tx.now).ok) return
  const { objections } = publicity
  const note = objections === 0 ? '没有人提意见' : `${objections} 条意见都答复了`
  const said = { by: project.unitName, note }
  await moveProject(tx, project, 'pool', { said, changes: { publicity, dueAt: nextPromising(tx.now, rules) } })
}
