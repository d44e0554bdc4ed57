import type { ProjectRecord } from './store'

/** Earmarks of a project: those found before the transaction, and those it came to know of since. */
export function asideIds(found: readonly string[], { money }: Pick<ProjectRecord, 'money'>): string[] {
  return [...found, ...(money?.earmarkIds ?? [])]
}
