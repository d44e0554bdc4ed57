import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { moveUnit } from '@domain/org/contract'
import { decideParent, decideWithin, pathOf } from '@domain/org/rules'
import type { Relation } from '@domain/org/schemas'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { postOf } from '../../kit/post-of'
import type { Tx } from '../../kit/transaction'
import { aboveFrom, countBelow } from './above'
import { followUnit } from './follow-unit'
import { spans, trees, units, type UnitRecord } from './store'

export default defineAction(moveUnit, async ({ countyId, member, transact }, { unitId, relation, parentId }) =>
  transact(async (tx) => {
    await meetOtherMoves(tx, relation)
    const unit = await tx.get(units, unitId)
    if (!unit) return refuse('UNIT_NOT_FOUND')
    const mine = decideWithin(postOf(member), unit.orgPath)
    if (!mine.ok) return mine
    if (unit.parents[relation] === parentId) return refuse('ALREADY_THERE')
    const above = await aboveFrom(tx, relation, parentId)
    const fits = parentId === undefined ? proceed({}) : decideParent(unitId, relation, above)
    if (!fits.ok) return fits
    const there = decideWithin(postOf(member), relation === 'territorial' ? pathOf(unitId, above) : unit.orgPath)
    if (!there.ok) return there

    const path = pathOf(unitId, above)
    await countBelow(tx, [unit.parents[relation]], -1)
    await countBelow(tx, [parentId], 1)
    await endSpan(tx, unit, relation)
    const revision = unit.revision + 1
    await tx.patch(units, unitId, {
      parents: { ...unit.parents, [relation]: parentId },
      paths: { ...unit.paths, [relation]: parentId === undefined ? undefined : path },
      since: { ...unit.since, [relation]: tx.now },
      ...(relation === 'territorial' ? { orgPath: parentId === undefined ? [countyId, unitId] : path } : {}),
      revision,
    })
    tx.subject({ collection: units.name, id: unitId, from: unit.status, to: unit.status })
    tx.follow(followUnit, { unitId, relation })
    return proceed({ unitId, revision, path, movedAt: tx.now })
  }),
)

/** Moves of one structure happen one after the other, so that none of them decides on a way up that is changing. */
async function meetOtherMoves(tx: Tx, relation: Relation): Promise<void> {
  const tree = await tx.get(trees, relation)
  if (tree) await tx.patch(trees, relation, { moves: tree.moves + 1 })
  else await tx.put(trees, relation, { moves: 1 })
}

/** Keeps where the unit stood until now. */
async function endSpan(tx: Tx, { _id, parents, since }: Stored<UnitRecord>, relation: Relation): Promise<void> {
  const parentId = parents[relation]
  if (parentId === undefined) return
  const id = `${_id}_${relation}_${tx.now}`
  const times = { from: since[relation] ?? 0, to: tx.now, seek: seekKey(tx.now, id) }
  await tx.put(spans, id, { unitId: _id, relation, parentId, ...times })
}
