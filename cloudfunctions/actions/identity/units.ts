import * as z from 'zod/mini'
import { collection } from '../../kit/collection'
import type { Tx } from '../../kit/transaction'

/** What identity reads of a unit: its name and telephone, and the units from the county down to it. */
const UnitView = z.object({ name: z.string(), phone: z.optional(z.string()), orgPath: z.array(z.string()) })
const units = collection('units', UnitView)

export interface Unit {
  readonly unitId: string
  readonly name: string
  readonly phone: string | undefined
  readonly orgPath: readonly string[]
}

export async function unitOf(tx: Tx, unitId: string): Promise<Unit | undefined> {
  const found = await tx.get(units, unitId)
  return found && { unitId, name: found.name, phone: found.phone, orgPath: found.orgPath }
}
