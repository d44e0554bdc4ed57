import { proceed, type Decision } from '@domain/kernel/decision'
import type { Place } from '@domain/kernel/fields'
import { decideParent, pathOf } from '@domain/org/rules'
import { RELATIONS, type Parents, type UnitKind } from '@domain/org/schemas'
import { searchGrams } from '../../kit/search-grams'
import type { Tx } from '../../kit/transaction'
import { aboveFrom, countBelow } from './above'
import type { UnitRecord } from './store'

/** What a unit says about itself. */
export interface Details {
  readonly name: string
  readonly shortName?: string | undefined
  readonly phone?: string | undefined
  readonly address?: string | undefined
  readonly location?: Place | undefined
  readonly uscc?: string | undefined
  readonly tags?: string[] | undefined
}

/** The stored members that follow from what a unit says about itself. */
export function detailsOf({ name, shortName, phone, address, location, uscc, tags = [] }: Details) {
  const grams = searchGrams(name, [...(shortName ? [shortName] : []), ...tags])
  return { name, shortName, phone, address, location, uscc, tags, grams }
}

type Misplaced = 'PARENT_NOT_FOUND' | 'PARENT_DOES_NOT_FIT' | 'WOULD_BE_A_CIRCLE'

/** A new unit under its parents, counted there; walks up each structure, a request per level. */
export async function newUnit(
  tx: Tx,
  county: string,
  id: string,
  kind: UnitKind,
  details: Details,
  parents: Parents,
): Promise<Decision<UnitRecord, Misplaced>> {
  const paths: UnitRecord['paths'] = {}
  const since: UnitRecord['since'] = {}
  for (const relation of RELATIONS) {
    if (parents[relation] === undefined) continue
    const above = await aboveFrom(tx, relation, parents[relation])
    const fits = decideParent(id, relation, above)
    if (!fits.ok) return fits
    paths[relation] = pathOf(id, above)
    since[relation] = tx.now
  }
  await countBelow(tx, Object.values(parents), 1)
  return proceed({
    ...{ kind, status: 'active', listed: true, ...detailsOf(details), parents, paths, since },
    ...{ orgPath: paths.territorial ?? [county, id], below: 0, revision: 1, seek: id },
  })
}
