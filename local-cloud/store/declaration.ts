/** One index of a collection. A missing field counts as null, also in a unique index. */
export interface IndexDeclaration {
  name: string
  keys: Array<[field: string, direction: 1 | -1]>
  unique?: boolean
  kind?: '2dsphere'
}

/** The collections that exist and their indexes, as they are created on the platform. */
export interface DatabaseDeclaration {
  collections: Record<string, { indexes: IndexDeclaration[] }>
}
