import type { Cells, Column } from '@domain/kernel/table'
import type { Member } from './member'
import type { JournalledTx } from './transact'

/** What a row did: enough to undo it as long as nobody changed the document since. */
export interface Imported {
  /** Id of the document. */
  readonly code: string
  readonly outcome: 'new' | 'changed' | 'same'
  /** Version of the document afterwards. */
  readonly revision: number
  /** What whoever imports should know of it. */
  readonly note?: string
  /** Members as they were before a change. */
  readonly before?: Readonly<Record<string, unknown>> | undefined
}

/** Who imports, and what a rehearsal takes as there because another part of the table brings it. */
export interface ImportContext {
  readonly by: Member
  readonly countyId: string
  readonly alsoInFile: readonly string[]
}

/** A kind of document that tables are imported into, one row per document. */
export interface ImportTarget {
  readonly columns: readonly Column[]
  /** Carries one row out, or says what is wrong; writes nothing then. */
  take(
    tx: JournalledTx,
    cells: Cells,
    context: ImportContext,
  ): Promise<Imported | { readonly problems: readonly string[] }>
  /** False when the document was changed since, and stays. */
  undo(tx: JournalledTx, imported: Imported, context: Pick<ImportContext, 'countyId'>): Promise<boolean>
}
