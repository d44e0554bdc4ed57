import type { Doc, Value } from '../value'

/** What an expression sees: the document as `$$ROOT`, and variables. A missing value is `undefined`. */
export interface Scope {
  root: Doc
  /** What plain paths start from, when `$let` has given `CURRENT` another value. */
  current?: { value: Value | undefined }
  variables: Readonly<Record<string, Value | undefined>>
}

/** A compiled expression. */
export type Expression = (scope: Scope) => Value | undefined
export type Compile = (expression: Value) => Expression
/** Compiles one operator from its operand. */
export type Operator = (operand: Value, compile: Compile) => Expression
