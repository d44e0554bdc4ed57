import { RELATIONS } from '@domain/org/schemas'
import { get } from '../../kit/database'
import type { Tx } from '../../kit/transaction'
import { detailsOf } from './new-unit'
import { units } from './store'

/** The county itself, on top of all three structures, unless it stands already; everything else is put below it. */
export async function foundCounty(tx: Tx, countyId: string, name: string): Promise<void> {
  if (await tx.get(units, countyId)) return
  const each = <Value>(value: Value) => Object.fromEntries(RELATIONS.map((relation) => [relation, value]))
  await tx.put(units, countyId, {
    ...{ kind: 'county', status: 'active', listed: true, ...detailsOf({ name }), parents: {} },
    ...{ paths: each([countyId]), since: each(tx.now), orgPath: [countyId], below: 0, revision: 1, seek: countyId },
  })
}

/** A unit that is in use: its name and the path that documents take a snapshot of. One request. */
export async function unitNow(unitId: string): Promise<{ name: string; orgPath: readonly string[] } | undefined> {
  const unit = await get(units, unitId)
  return unit?.status === 'active' ? { name: unit.name, orgPath: unit.orgPath } : undefined
}
