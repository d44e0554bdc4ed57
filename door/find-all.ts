import type { LocalCloud } from '../local-cloud/main'

/** Documents of a collection, as the door's own pages need them. */
export async function findAll(
  cloud: LocalCloud,
  collection: string,
  where: Record<string, unknown>,
  { orderBy, limit }: { orderBy: string; limit: number },
): Promise<unknown[]> {
  return cloud.store.find(collection, where, { orderBy: [[orderBy, 1]], limit })
}
