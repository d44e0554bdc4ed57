import { proceed, refuse } from '@domain/kernel/decision'
import { setUnitStatus } from '@domain/org/contract'
import { decideStatus } from '@domain/org/rules'
import { defineAction } from '../../kit/action'
import { countBelow } from './above'
import { openWorkAt } from './open-work'
import { units } from './store'

export default defineAction(setUnitStatus, async ({ now, transact }, { unitId, move }) => {
  const open = move === 'dissolve' ? await openWorkAt(unitId, now) : []
  return transact(async (tx) => {
    const unit = await tx.get(units, unitId)
    if (!unit) return refuse('UNIT_NOT_FOUND')
    const decided = decideStatus(unit.status, move, unit.below > 0)
    if (!decided.ok) return decided
    if (open.length > 0) return refuse('WORK_OPEN', { open })
    const status = decided.plan
    const revision = unit.revision + 1
    await tx.patch(units, unitId, { status, listed: status !== 'dissolved', revision })
    if (status === 'dissolved') await countBelow(tx, Object.values(unit.parents), -1)
    tx.subject({ collection: units.name, id: unitId, from: unit.status, to: status })
    return proceed({ unitId, revision, status })
  })
})
