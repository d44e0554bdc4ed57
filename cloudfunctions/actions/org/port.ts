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

/** A community as other domains need it: its name and the units it stands in, county first; one request. */
export async function communityOf(
  unitId: string,
): Promise<{ unitId: string; unitName: string; orgPath: readonly string[] } | undefined> {
  const unit = await get(units, unitId)
  const { territorial } = unit?.paths ?? {}
  if (unit?.kind !== 'community' || territorial === undefined) return undefined
  return { unitId, unitName: unit.name, orgPath: territorial }
}
