import type { Doc, Value } from '../value'

/** Whether a document fits a query. */
export type Matcher = (doc: Doc) => boolean
/** Variables that `$expr` may name, as inside a `$lookup`. */
export type Variables = Readonly<Record<string, Value | undefined>>
/** One operator of a field, e.g. `$gt`, given its operand and the other operators beside it. */
export type FieldTest = (path: string, operand: Value, siblings: Doc) => Matcher
