import { isJudged, MATTERS, stillWaits, WAITS_FOR, type Matter } from '@domain/projects/waiting'
import { MATTER_WORDS } from '@domain/projects/words'
import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { nearestHolders } from '../identity/port'
import { tell } from '../messages/port'
import { projects, type ProjectRecord } from './store'
import { waitingChange } from './waiting-change'

/** Everybody who had a hand in a project so far. */
function handsIn(project: ProjectRecord): ReadonlyArray<string | undefined> {
  const { ownerId, screen, budgetedBy, publicity, promise, acceptance, settledBy, changes } = project
  return [
    ...[ownerId, screen?.by, budgetedBy, publicity?.by, promise?.by, acceptance?.by, settledBy],
    ...changes.map(({ by }) => by),
  ]
}

/** userIds of those a matter waits for: the roll of a vote, otherwise whoever holds a post that may take it up. */
async function waitedFor(project: ProjectRecord, matter: Matter): Promise<string[]> {
  if (matter === 'voting') return project.council?.voterIds ?? []
  const holders: string[] = []
  for (const role of WAITS_FOR[matter] ?? []) holders.push(...(await nearestHolders(project.orgPath, role)))
  const hands = isJudged(matter) ? handsIn(project) : []
  return [...new Set(holders)].filter((userId) => !hands.includes(userId))
}

/** Tells everybody a matter waits for; the same matter of the same instant (epoch ms) is told once. */
export async function tellDesks(
  context: { readonly countyId: string; readonly now: number },
  { project, matter, at }: { readonly project: Stored<ProjectRecord>; readonly matter: Matter; readonly at: number },
): Promise<void> {
  const facts = { what: project.title, reason: MATTER_WORDS[matter] ?? '' }
  const about = { template: 'projectWaits', facts, refKind: 'projectWork', refId: project._id, at } as const
  for (const userId of await waitedFor(project, matter)) await tell(context, { ...about, userId })
}

/** Tells the desk whose turn it is; what was taken up meanwhile is told to nobody. */
export const workWaits = defineEffect(
  'projects.workWaits',
  z.object({ projectId: z.string(), matter: z.enum(MATTERS) }),
  async (context, { projectId, matter }) => {
    const project = openLinked(await get(projects, projectId))
    if (!project) return
    const { status, publicity } = project
    const changing = waitingChange(project) !== undefined
    const waits = stillWaits(matter, { status, changing, openObjections: publicity?.openObjections ?? 0 })
    if (waits) await tellDesks(context, { project, matter, at: context.at })
  },
)
