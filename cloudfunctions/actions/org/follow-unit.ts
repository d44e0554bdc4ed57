import { rebased } from '@domain/org/rules'
import { RELATIONS, type Relation } from '@domain/org/schemas'
import * as z from 'zod/mini'
import { command, get, query, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { units, type UnitRecord } from './store'

const PAGE = 100

/**
 * After a unit moved, the paths of everything below it follow. Units that stand right already are left alone, so the
 * clock takes up a cut-off run where it ended.
 */
export const followUnit = defineEffect(
  'org.followUnit',
  z.object({ unitId: z.string(), relation: z.enum(RELATIONS) }),
  async (_context, { unitId, relation }) => {
    const moved = await get(units, unitId)
    const path = moved?.paths[relation] ?? [unitId]
    for (const listed of [true, false]) {
      for await (const { _id, paths } of below(unitId, relation, listed)) {
        const old = paths[relation] ?? []
        const next = rebased(old, path)
        if (_id === unitId || next.join() === old.join()) continue
        const change = { [`paths.${relation}`]: next, ...(relation === 'territorial' ? { orgPath: next } : {}) }
        await updateWhere(units, { _id }, { ...change, revision: command.inc(1) })
      }
    }
  },
)

/** Units below another by their paths as they are, in the order of the index that serves lists too. */
async function* below(
  unitId: string,
  relation: Relation,
  listed: boolean,
): AsyncGenerator<UnitRecord & { _id: string }> {
  for (let after = ''; ;) {
    const where = { [`paths.${relation}`]: unitId, listed, seek: command.gt(after) }
    const page = await query(units, { where, orderBy: ['seek', 'asc'], limit: PAGE })
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.seek
  }
}
