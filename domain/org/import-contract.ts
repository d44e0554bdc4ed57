import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Id, RequestId } from '../kernel/identifiers'
import { IMPORT_KINDS, MOST_ROWS } from './schemas'

const Cell = z.string().check(z.maxLength(1_000))

const RowReport = z.object({
  /** Line of the table, the heading being line 1. */
  row: z.int(),
  code: z.string(),
  outcome: z.enum(['new', 'changed', 'same', 'refused']),
  problems: z.array(z.string()),
  /** What one should know of a row that was taken. */
  note: z.optional(z.string()),
})

/**
 * Takes rows over by their code: new ones are made, known ones changed, equal ones left alone, so that the same table
 * can be sent again. A refused row stops none of the others. With `dryRun` nothing is stored and the report is the
 * same. The page reads CSV and XLSX itself and sends text.
 */
export const importRows = contract({
  name: 'org.import',
  summary: '导入单位、办事事项或工作人员的表格',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({
    kind: z.enum(IMPORT_KINDS),
    /** Made when the file is chosen; all parts of a file carry it, and it is undone by it. */
    importId: Id,
    dryRun: z.boolean(),
    header: z.array(Cell).check(z.maxLength(40)),
    /** Line of the first row. */
    firstRow: z.int().check(z.minimum(2)),
    rows: z.array(z.array(Cell).check(z.maxLength(40))).check(z.minLength(1), z.maxLength(MOST_ROWS)),
    /** For a dry run: parents that other parts of the same file bring. */
    alsoInFile: z.optional(z.array(Id).check(z.maxLength(100))),
    requestId: RequestId,
  }),
  output: z.object({ report: z.array(RowReport) }),
  refusals: ['COLUMNS_WRONG'],
})

/** Undoes the last part that is not undone yet; repeated while `left`. What was changed since stays and is named. */
export const undoImport = contract({
  name: 'org.undoImport',
  summary: '撤回一次导入',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({ importId: Id, requestId: RequestId }),
  output: z.object({ undone: z.int(), kept: z.array(z.string()), left: z.boolean() }),
  refusals: ['IMPORT_NOT_FOUND'],
})
