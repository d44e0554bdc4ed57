import { sha256 } from '../../kit/keys'

/**
 * Parts in which the counts of one community are kept. A project always counts in the same part, so two projects that
 * move at once seldom write the same document, and each part can be rebuilt from its projects alone.
 */
const PARTS = 8

/** The part of its community's counts that a project counts in. */
export function countId(unitId: string, projectId: string): string {
  return `${unitId}_${Number.parseInt(sha256(projectId).slice(0, 8), 16) % PARTS}`
}

/** All parts of a community's counts. */
export function countIds(unitId: string): string[] {
  return Array.from({ length: PARTS }, (_, part) => `${unitId}_${part}`)
}
