import type { Doc, Value } from '../value'

export type Variables = Readonly<Record<string, Value | undefined>>
/** Turns documents into documents. */
export type Stage = (docs: Doc[], variables: Variables) => Doc[] | Promise<Doc[]>

/** Where a pipeline finds documents. */
export interface Source {
  /** Documents of a collection that fit a query, through its indexes. */
  documents(collection: string, query: Doc): Doc[]
  /** The same for a collection joined to the first one, which has no documents when it was never created. */
  joined(collection: string, query: Doc): Doc[]
  /** The fields of a collection with a geographic index. */
  geoFields(collection: string): string[]
  /** What `$$NOW` says, epoch ms. */
  now: number
}

/** Compiles a whole pipeline, for stages that contain one. */
export type CompilePipeline = (pipeline: Value, source: Source) => (docs: Doc[], variables: Variables) => Promise<Doc[]>
/** Compiles one stage from what stands behind its name. */
export type MakeStage = (spec: Value, source: Source, compilePipeline: CompilePipeline) => Stage
