import { proceed, type Decision } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { countedAs } from '@domain/projects/counted'
import { facetsOf } from '@domain/projects/facets'
import { decideMove } from '@domain/projects/rules'
import type { ProjectMove, ProjectStatus } from '@domain/projects/states'
import { WAITS_FOR } from '@domain/projects/waiting'
import type { Stored } from '../../kit/collection'
import type { JournalledTx } from '../../kit/transact'
import { countMoved } from './count-moved'
import { milestoneTold } from './milestone-told'
import { shownTo } from './new-idea'
import { projects, type ProjectRecord } from './store'
import { workWaits } from './work-waits'

/** Most steps a page tells of; the journal keeps all of them. */
const MOST_STEPS = 60

/** What is told of a move. */
export interface Said {
  /** Who did it, as everybody may see them: a unit, `镇里`, `居务监督委员`. */
  readonly by: string
  readonly note?: string | undefined
  readonly photos?: readonly string[] | undefined
  /** Another name for the step than that of its move. */
  readonly as?: string
}

/** What a move changes beside the status. `dueAt`: the term of the step that begins with it. */
export type Changes = Partial<Omit<ProjectRecord, 'status' | 'steps' | 'facets' | 'deskSeek'>>

/** Steps with one more, the oldest beyond the most forgotten. */
export function withStep(project: ProjectRecord, move: string, at: number, said: Said): ProjectRecord['steps'] {
  const { by, note, photos } = said
  const step = {
    ...{ move: said.as ?? move, at, by },
    ...(note === undefined ? {} : { note }),
    ...(photos === undefined || photos.length === 0 ? {} : { photos: [...photos] }),
  }
  return [...project.steps, step].slice(-MOST_STEPS)
}

/**
 * Moves a project by its table: status, steps, filters, counts and place in the desk's list
 * follow; who stands by it and whose turn it is are told.
 */
export async function moveProject(
  tx: JournalledTx,
  project: Stored<ProjectRecord>,
  move: ProjectMove,
  { said, changes = {} }: { said: Said; changes?: Changes },
): Promise<Decision<{ projectId: string; status: ProjectStatus }, 'NOT_POSSIBLE_NOW'>> {
  const decided = decideMove(project.status, move)
  if (!decided.ok) return decided
  const { to } = decided.plan
  const { _id: projectId, unitId } = project
  // A term ends with the step it was for, unless the move sets the next one.
  const dueAt = 'dueAt' in changes ? changes.dueAt : to === project.status ? project.dueAt : undefined
  const moved = { ...project, ...changes, status: to, dueAt }
  // A refused text of which the platform was not sure stays with the desk.
  const shown = project.facets.length > 0
  const found = shown ? { facets: facetsOf(moved) } : move === 'refuse' ? {} : shownTo(moved)
  await countMoved(tx, { projectId, unitId, from: countedAs(project), to: countedAs({ ...moved, ...found }) })
  await tx.patch(projects, projectId, {
    ...changes,
    ...{
      status: to,
      dueAt,
      steps: withStep(project, move, tx.now, said),
      deskSeek: seekKey(dueAt ?? tx.now, projectId),
    },
    ...found,
  })
  tx.subject({ collection: projects.name, id: projectId, from: project.status, to })
  tx.follow(milestoneTold, { projectId, move: said.as ?? move })
  if (to !== project.status && WAITS_FOR[to]) tx.follow(workWaits, { projectId, matter: to })
  return proceed({ projectId, status: to })
}
