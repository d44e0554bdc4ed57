import { proceed, refuse } from '@domain/kernel/decision'
import { undoImport } from '@domain/org/import-contract'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { remembering } from '../../kit/rehearsal'
import { IMPORT_TARGETS } from './import-targets'
import { imports } from './import-store'

export default defineAction(undoImport, async ({ countyId, transact }, { importId }) => {
  const where = { importId, status: 'applied' }
  const [last, another] = await query(imports, { where, orderBy: ['offset', 'desc'], limit: 2 })
  if (!last) return refuse('IMPORT_NOT_FOUND')
  return transact(async (tx) => {
    const part = await tx.get(imports, last._id)
    if (part?.status !== 'applied') return refuse('IMPORT_NOT_FOUND')
    const shared = remembering(tx)
    const kept: string[] = []
    for (const imported of [...part.entries].reverse()) {
      if (!(await IMPORT_TARGETS[part.kind].undo(shared, imported, { countyId }))) kept.push(imported.code)
    }
    await tx.patch(imports, part._id, { status: 'undone' })
    tx.subject({ collection: imports.name, id: part._id, from: 'applied', to: 'undone' })
    return proceed({ undone: part.entries.length - kept.length, kept, left: another !== undefined })
  })
})
