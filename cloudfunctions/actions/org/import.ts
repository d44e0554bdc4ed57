import { proceed, refuse } from '@domain/kernel/decision'
import { cellsOf, keysOfHeader } from '@domain/kernel/table'
import { importRows } from '@domain/org/import-contract'
import { defineAction } from '../../kit/action'
import type { ImportContext, ImportTarget } from '../../kit/import-target'
import { randomId } from '../../kit/random-ids'
import { rehearsal, remembering } from '../../kit/rehearsal'
import type { JournalledTx } from '../../kit/transact'
import { IMPORT_TARGETS } from './import-targets'
import { imports, type ImportRecord } from './import-store'

interface Part {
  readonly keys: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly firstRow: number
  readonly context: ImportContext
}

interface RowReport {
  readonly row: number
  readonly code: string
  readonly outcome: 'new' | 'changed' | 'same' | 'refused'
  readonly problems: string[]
  readonly note?: string | undefined
}

export default defineAction(importRows, async ({ countyId, member, now, transact }, input) => {
  const { kind, importId, dryRun, header, firstRow, rows, alsoInFile = [] } = input
  const target = IMPORT_TARGETS[kind]
  const fits = keysOfHeader(target.columns, header)
  if (!('keys' in fits)) return refuse('COLUMNS_WRONG', fits)
  const context = { by: member, countyId, alsoInFile: dryRun ? alsoInFile : [] }
  const part = { keys: fits.keys, rows, firstRow, context }
  if (dryRun) return proceed({ report: (await takeRows(rehearsal(now), target, part)).report })

  return transact(async (tx) => {
    const { report, entries } = await takeRows(remembering(tx), target, part)
    if (entries.length > 0) {
      const id = randomId()
      await tx.put(imports, id, { importId, kind, offset: firstRow, status: 'applied', entries })
      tx.subject({ collection: imports.name, id, to: 'applied' })
    }
    return proceed({ report })
  })
})

/** Row by row: a wrong one is reported and the next one taken. */
async function takeRows(tx: JournalledTx, target: ImportTarget, { keys, rows, firstRow, context }: Part) {
  const report: RowReport[] = []
  const entries: ImportRecord['entries'] = []
  for (const [i, row] of rows.entries()) {
    const cells = cellsOf(keys, row)
    const code = cells.code ?? ''
    const twice = code !== '' && report.some((one) => one.code === code)
    const taken = twice ? { problems: ['这个编码在表里出现了两次'] } : await target.take(tx, cells, context)
    if ('problems' in taken) {
      report.push({ row: firstRow + i, code, outcome: 'refused', problems: [...taken.problems] })
      continue
    }
    const { note, outcome, ...done } = taken
    report.push({ row: firstRow + i, code, outcome, problems: [], note })
    if (outcome !== 'same') entries.push({ ...done, outcome })
  }
  return { report, entries }
}
