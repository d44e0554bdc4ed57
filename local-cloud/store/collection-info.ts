/** An index as it stands in the files. */
export interface IndexInfo {
  name: string
  number: number
  keys: Array<[field: string, direction: 1 | -1]>
  unique: boolean
  kind?: '2dsphere'
  /** The index on `_id`: its number is the collection's and its keys end without a position. */
  primary?: true
  /** Bit i is set once any document had an array in component i. */
  multikey: number
}

/** A collection as it stands in the files. */
export interface CollectionInfo {
  name: string
  number: number
  indexes: IndexInfo[]
  /** Position of the next inserted document. */
  nextSeq: number
  /** Its indexes are declared; one that was made while the cloud runs can have none. */
  declared?: true
  /** Documents, once somebody has counted them. */
  size?: number
}
