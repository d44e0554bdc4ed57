/** Where a seed writes: batches of whole documents, past the functions. */
export interface SeedStore {
  bulkLoad(collection: string, documents: Iterable<Record<string, unknown>>): Promise<void>
}
