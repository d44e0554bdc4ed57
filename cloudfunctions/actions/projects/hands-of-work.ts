import type { ProjectRecord } from './store'

/** Who proposed a project, planned it, promised it and says that it is built: others accept it. */
export function handsOfWork({ ownerId, budgetedBy, promise, acceptance }: ProjectRecord): Array<string | undefined> {
  return [ownerId, budgetedBy, promise?.by, acceptance?.by]
}
