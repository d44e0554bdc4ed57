import type { MoneySource } from '@domain/projects/schemas'
import type { ProjectStatus } from '@domain/projects/states'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { countMoved } from './count-moved'
import { newIdea, type Idea } from './new-idea'
import { projects, type ProjectRecord } from './store'

/** What other domains know of a project. */
interface ProjectSummary {
  readonly projectId: string
  readonly title: string
  readonly unitId: string
  readonly unitName: string
  readonly orgPath: readonly string[]
  /** The year it is promised for; before that, the year it was proposed in. */
  readonly year: number
  readonly status: ProjectStatus
  /** What of the five it is, the fund's purpose. */
  readonly kind: ProjectRecord['kind']
  /** The first photo its proposer added. */
  readonly photo: string | undefined
  /** 0 before there is a budget. */
  readonly budgetFen: number
  readonly sourceLines: ReadonlyArray<{ source: MoneySource; fen: number }>
  readonly proposerId: string
  /** userId of who answers for the promise; before that, of who proposed it. */
  readonly ownerId: string
  readonly money: NonNullable<ProjectRecord['money']>
}

function summaryOf(project: Stored<ProjectRecord> | undefined): ProjectSummary | undefined {
  if (!project) return undefined
  const { _id, title, unitId, unitName, orgPath, year, status, kind } = project
  const { budgetFen = 0, sourceLines = [], ownerId, money = { earmarkIds: [], times: 0 }, photos } = project
  return {
    ...{ projectId: _id, title, unitId, unitName, orgPath, year, status, kind, budgetFen, sourceLines },
    ...{ photo: photos?.[0], proposerId: ownerId, ownerId: project.promise?.by ?? ownerId, money },
  }
}

/** A project as it stands; one request. */
export async function projectOf(projectId: string): Promise<ProjectSummary | undefined> {
  return summaryOf(openLinked(await get(projects, projectId)))
}

/** The same inside the caller's transaction. */
export async function projectIn(tx: JournalledTx, projectId: string): Promise<ProjectSummary | undefined> {
  return summaryOf(openLinked(await tx.get(projects, projectId)))
}

/** Notes on a project that money was set aside for it: its end, and a cut of its budget, exclude this. One request. */
export async function noteMoney(
  tx: JournalledTx,
  { projectId, money: { earmarkIds, times } }: Pick<ProjectSummary, 'projectId' | 'money'>,
  earmarkId: string,
): Promise<void> {
  const money = { earmarkIds: [...new Set([...earmarkIds, earmarkId])], times: times + 1 }
  await tx.patch(projects, projectId, { money })
}

/** Proposes a project out of an idea of a crowd, inside the caller's transaction; answers its id. Two requests fewer than by hand: its text was checked. */
export async function proposeIn(tx: JournalledTx, idea: Idea): Promise<string> {
  return newIdea(tx, idea)
}

/** Counts a campaign among those of its community that raise, or no more, inside the caller's transaction. Two requests. */
export async function countRaising(
  tx: JournalledTx,
  { projectId, unitId }: { readonly projectId: string; readonly unitId: string },
  raises: boolean,
): Promise<void> {
  await countMoved(tx, { projectId, unitId, ...(raises ? { to: 'raising' } : { from: 'raising' }) })
}
