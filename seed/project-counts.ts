import { countId } from '../cloudfunctions/actions/projects/count-ids'
import type { CountRecord } from '../cloudfunctions/actions/projects/store'
import { countedAs, countsAfter, NONE_COUNTED, type Counted } from '../domain/projects/counted'
import type { ProjectStatus } from '../domain/projects/states'

interface CountedProject {
  readonly _id: string
  readonly unitId: string
  readonly status: ProjectStatus
  readonly facets: readonly string[]
}

interface CountedCampaign {
  readonly projectId: string
  readonly unitId: string
  readonly status: string
}

/** The counts of every community, from its projects and campaigns alone. */
export function projectCounts(
  projects: readonly CountedProject[],
  campaigns: readonly CountedCampaign[],
): Array<CountRecord & { _id: string }> {
  const parts = new Map<string, CountRecord & { _id: string }>()
  const add = (projectId: string, unitId: string, to: Counted) => {
    const _id = countId(unitId, projectId)
    parts.set(_id, { ...countsAfter(parts.get(_id) ?? NONE_COUNTED, undefined, to), _id, unitId })
  }
  for (const project of projects) {
    const stage = countedAs(project)
    if (stage) add(project._id, project.unitId, stage)
  }
  for (const { projectId, unitId, status } of campaigns) if (status === 'raising') add(projectId, unitId, 'raising')
  return [...parts.values()]
}
