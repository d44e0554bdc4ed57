/** Where a seed writes: batches of whole documents, past the functions. */
export interface SeedStore {
  bulkLoad(collection: string, documents: Iterable<Record<string, unknown>>): Promise<void>
  /** Keeps bytes in file storage; answers the id by which storage knows them, undefined for a path unfit. */
  putFile(cloudPath: string, bytes: Buffer): Promise<string | undefined>
}
