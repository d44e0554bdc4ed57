import { proceed, refuse } from '@domain/kernel/decision'
import { saveUnit } from '@domain/org/contract'
import { decideWithin } from '@domain/org/rules'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { detailsOf, newUnit } from './new-unit'
import { units } from './store'

export default defineAction(
  saveUnit,
  async (
    { countyId, member, transact },
    { unitId, revision, kind, parents = {}, draft = false, requestId: _, ...details },
  ) =>
    transact(async (tx) => {
      if (revision === undefined) {
        const made = await newUnit(tx, countyId, unitId, kind, details, parents)
        if (!made.ok) return made
        const mine = decideWithin(postOf(member), made.plan.orgPath)
        if (!mine.ok) return mine
        const status = draft ? 'draft' : 'active'
        await tx.put(units, unitId, { ...made.plan, status, listed: !draft })
        tx.subject({ collection: units.name, id: unitId, to: status })
        return proceed({ unitId, revision: 1 })
      }
      const unit = await tx.get(units, unitId)
      if (!unit) return refuse('UNIT_NOT_FOUND')
      const mine = decideWithin(postOf(member), unit.orgPath)
      if (!mine.ok) return mine
      if (unit.revision !== revision) return refuse('UNIT_CHANGED')
      await tx.patch(units, unitId, { kind, ...detailsOf(details), revision: revision + 1 })
      tx.subject({ collection: units.name, id: unitId, from: unit.status, to: unit.status })
      return proceed({ unitId, revision: revision + 1 })
    }, refuse('UNIT_CODE_TAKEN')),
)
