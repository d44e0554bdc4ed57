import { seekKey } from '@domain/kernel/seek'
import { listFreeSlots } from '@domain/ordering/contract'
import { defineAction } from '../../kit/action'
import { slotPage } from './slot-pages'

export default defineAction(listFreeSlots, async ({ now }, { unitId, after, limit = 20 }) =>
  slotPage({ unitId, free: true }, { from: after ?? seekKey(now, ''), limit }),
)
