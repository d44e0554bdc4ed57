import { Place } from '@domain/kernel/fields'
import { RELATIONS, type Parents } from '@domain/org/schemas'
import { UNIT_COLUMNS, unitOfRow, type UnitOfRow } from '@domain/org/unit-rows'
import { ORG_REFUSALS, RELATION_WORDS } from '@domain/org/words'
import * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import type { Imported, ImportTarget } from '../../kit/import-target'
import type { Tx } from '../../kit/transaction'
import { countBelow } from './above'
import { detailsOf, newUnit, type Details } from './new-unit'
import { units, type UnitRecord } from './store'

type Taken = Imported | { readonly problems: readonly string[] }

const parentsOf = (unit: UnitOfRow): Parents =>
  Object.fromEntries(
    RELATIONS.flatMap((relation) => (unit[relation] === undefined ? [] : [[relation, unit[relation]]])),
  )

/** What a unit said about itself before a row changed it. */
const Before: z.ZodMiniType<Details> = z.object({
  name: z.string(),
  shortName: z.optional(z.string()),
  phone: z.optional(z.string()),
  address: z.optional(z.string()),
  location: z.optional(Place),
  uscc: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
})

const detailsBefore = ({ name, shortName, phone, address, location, uscc, tags }: UnitRecord): Details => ({
  ...{ name, shortName, phone, address, location, uscc, tags },
})

/** Units from a table. A cell left empty changes nothing. A row never moves a unit: that has its own history. */
export const unitImport: ImportTarget = {
  columns: UNIT_COLUMNS,
  async take(tx, cells, { countyId, alsoInFile }) {
    const read = unitOfRow(cells)
    if ('problems' in read) return read
    const stored = await tx.get(units, read.unit.code)
    return stored ? changed(tx, stored, read.unit) : made(tx, countyId, read.unit, alsoInFile)
  },
  async undo(tx, { code, outcome, revision, before }) {
    const unit = await tx.get(units, code)
    if (unit?.revision !== revision) return false
    const next = revision + 1
    if (outcome === 'changed') {
      await tx.patch(units, code, { ...detailsOf(z.parse(Before, before)), revision: next })
      return true
    }
    if (unit.below > 0) return false
    await countBelow(tx, Object.values(unit.parents), -1)
    await tx.patch(units, code, { status: 'withdrawn', listed: false, revision: next })
    return true
  },
}

async function made(tx: Tx, countyId: string, unit: UnitOfRow, alsoInFile: readonly string[]): Promise<Taken> {
  const parents = parentsOf(unit)
  const coming = Object.entries(parents).filter(([, parent]) => !alsoInFile.includes(parent))
  const record = await newUnit(tx, countyId, unit.code, unit.kind, unit, Object.fromEntries(coming))
  if (!record.ok) return { problems: [ORG_REFUSALS[record.refusal]] }
  await tx.put(units, unit.code, record.plan)
  return { code: unit.code, outcome: 'new', revision: 1 }
}

async function changed(tx: Tx, stored: Stored<UnitRecord>, unit: UnitOfRow): Promise<Taken> {
  if (stored.status === 'dissolved') return { problems: ['这个单位已经撤销，不能再导入'] }
  const elsewhere = RELATIONS.filter((one) => unit[one] !== undefined && unit[one] !== stored.parents[one])
  if (elsewhere.length > 0) {
    return { problems: elsewhere.map((one) => `${RELATION_WORDS[one]}上级和现在的不一样，请用“移动单位”`) }
  }
  if (stored.kind !== unit.kind) return { problems: ['类别和现在的不一样'] }
  const revision = stored.revision + 1
  const before = detailsBefore(stored)
  const details = detailsOf({ ...before, ...unit })
  if (stored.status === 'withdrawn') {
    await countBelow(tx, Object.values(stored.parents), 1)
    await tx.patch(units, stored._id, { ...details, status: 'active', listed: true, revision })
    return { code: unit.code, outcome: 'new', revision }
  }
  const same = JSON.stringify(detailsOf(before)) === JSON.stringify(details)
  if (same) return { code: unit.code, outcome: 'same', revision: stored.revision }
  await tx.patch(units, stored._id, { ...details, revision })
  return { code: unit.code, outcome: 'changed', revision, before: { ...before } }
}
