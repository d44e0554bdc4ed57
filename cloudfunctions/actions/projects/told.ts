import { STEP_WORDS } from '@domain/projects/words'
import type { Stored } from '../../kit/collection'
import { tell } from '../messages/port'
import type { ProjectRecord } from './store'

/** Steps that are news to who stands by a project, by the name of their move. */
export const TOLD: Readonly<Record<string, true>> = {
  ...{ qualify: true, refuse: true, shortlist: true, emergency: true, fail: true, approve: true, publicise: true },
  ...{ uphold: true, pool: true, commit: true, start: true, report: true, change: true, finish: true, accept: true },
  ...{ rectify: true, settle: true, evaluate: true, brand: true, carryOver: true, terminate: true },
}

interface News {
  readonly userId: string
  readonly project: Stored<ProjectRecord>
  readonly move: string
  /** Epoch ms of the move. */
  readonly at: number
}

/** Tells one person of one step; the same step twice is told once. */
export async function tellOne(
  context: { countyId: string; now: number },
  { userId, project, move, at }: News,
): Promise<void> {
  const note = project.steps.find((step) => step.at === at)?.note
  const reason = `${STEP_WORDS[move] ?? move}${note === undefined ? '' : `。${note}`}`
  const about = { refKind: 'project', refId: project._id, at } as const
  await tell(context, { ...about, userId, template: 'projectMoved', facts: { what: project.title, reason } })
}
