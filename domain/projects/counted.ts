import { STAGES, STAGE_OF, type ProjectStatus, type Stage } from './states'

/** What is counted of a community: its projects in each part of the list, and those that neighbours gather for now. */
export const COUNTED = [...STAGES, 'raising'] as const
export type Counted = (typeof COUNTED)[number]
export type Counts = Readonly<Record<Counted, number>>

export const NONE_COUNTED: Counts = { ideas: 0, ahead: 0, work: 0, done: 0, ended: 0, raising: 0 }

/** In which part of the list a project counts; nowhere while only the desk may see it. */
export function countedAs({ facets, status }: { facets: readonly string[]; status: ProjectStatus }): Stage | undefined {
  return facets.length === 0 ? undefined : STAGE_OF[status]
}

/** Counts after one left a part and stands in another. */
export function countsAfter(counts: Counts, from: Counted | undefined, to: Counted | undefined): Counts {
  const left = from === undefined ? counts : { ...counts, [from]: counts[from] - 1 }
  return to === undefined ? left : { ...left, [to]: left[to] + 1 }
}

/** All parts of a community's counts together. */
export function sumOfCounts(parts: readonly Counts[]): Counts {
  const sum = (counted: Counted) => parts.reduce((total, part) => total + part[counted], 0)
  return {
    ...{ ideas: sum('ideas'), ahead: sum('ahead'), work: sum('work') },
    ...{ done: sum('done'), ended: sum('ended'), raising: sum('raising') },
  }
}
