import type { Cells, Column } from '@domain/kernel/table'
import type { Tx } from './transaction'

/** What a row did: enough to undo it as long as nobody changed the document since. */
export interface Imported {
  readonly outcome: 'new' | 'changed' | 'same'
  /** Version of the document afterwards. */
  readonly revision: number
  /** Members as they were before a change. */
  readonly before?: Readonly<Record<string, unknown>>
}

/** A kind of document that tables are imported into, one row per document, found by its code. */
export interface ImportTarget {
  readonly columns: readonly Column[]
  /** Carries one row out, or says what is wrong; writes nothing then. `alsoInFile`: codes a rehearsal takes as there. */
  take(
    tx: Tx,
    cells: Cells,
    alsoInFile: readonly string[],
  ): Promise<Imported | { readonly problems: readonly string[] }>
  /** False when the document was changed since, and stays. */
  undo(tx: Tx, code: string, imported: Imported): Promise<boolean>
}
