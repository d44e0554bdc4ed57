import { refuse } from '@domain/kernel/decision'
import { listFreeSlots } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { freeSlotsAt } from './port'

export default defineAction(
  listFreeSlots,
  async ({ member, now }, { unitId = member?.unitId, distinct, after, limit = 20 }) =>
    unitId === undefined ? refuse('UNIT_NEEDED') : freeSlotsAt(unitId, now, { distinct, after, limit }),
)
