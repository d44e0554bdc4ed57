import type { Doc, Value } from '../value'

/** Changes a document in place at one path. */
export type UpdateOperator = (doc: Doc, path: string, operand: Value, context: UpdateContext) => void

export interface UpdateContext {
  /** Epoch milliseconds of the statement. */
  now: number
  /** True while a missing document is being made by an upsert. */
  inserting: boolean
  /** What found the document; `$` in a path stands for the element it found. */
  query?: Doc
}
