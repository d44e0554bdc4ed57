import { STAGE_OF, type ProjectStatus, type Stage } from './states'
import type { ProjectKind } from './schemas'

const ANY = '*'

interface Asked {
  readonly unitId: string
  readonly stage?: Stage | undefined
  readonly kind?: ProjectKind | undefined
  readonly year?: number | undefined
}

/** The one key that answers a choice of filters; a list asks for it and for nothing else. */
export function facetOf({ unitId, stage, kind, year }: Asked): string {
  return [unitId, stage ?? ANY, kind ?? ANY, year ?? ANY].join('|')
}

/** The key of what a community promised for a year. */
export function promiseFacet(unitId: string, year: number): string {
  return `${unitId}|promised|${year}`
}

interface Faceted {
  readonly orgPath: readonly string[]
  readonly unitId: string
  readonly status: ProjectStatus
  readonly kind: ProjectKind
  readonly year: number
  readonly promiseYears: readonly number[]
}

/**
 * Every key a project is found by: its county, town and community, each with and without stage, kind and year. One
 * index over them serves every combination of filters with as many documents as it shows.
 */
export function facetsOf({ orgPath, unitId, status, kind, year, promiseYears }: Faceted): string[] {
  const promised = promiseYears.map((each) => promiseFacet(unitId, each))
  const keys = orgPath.flatMap((unit) =>
    [STAGE_OF[status], undefined].flatMap((stage) =>
      [kind, undefined].flatMap((one) =>
        [year, undefined].map((each) => facetOf({ unitId: unit, stage, kind: one, year: each })),
      ),
    ),
  )
  return [...keys, ...promised]
}
