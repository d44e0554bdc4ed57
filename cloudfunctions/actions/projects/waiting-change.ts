import type { ProjectRecord } from './store'

/** The change that waits for the town, if one does: only the last one may. */
export function waitingChange({
  changes,
}: Pick<ProjectRecord, 'changes'>): ProjectRecord['changes'][number] | undefined {
  const last = changes.at(-1)
  return last?.needsTown === true && last.decision === undefined ? last : undefined
}
