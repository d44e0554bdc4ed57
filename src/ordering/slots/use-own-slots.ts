import { me } from '@domain/identity/contract'
import { listSlots } from '@domain/ordering/contract'
import { useAnswer } from '../../platform/use-answer'
import type { Slot } from './days'

export interface OwnSlots {
  /** Absent until known. */
  readonly slots?: readonly Slot[]
  refresh(): Promise<void>
}

/** Times of a service at one's own community, or everywhere for those who have none or find none there. */
export function useOwnSlots(serviceId: string): OwnSlots {
  const who = useAnswer(me, {}, { keep: true })
  const known = who.value !== undefined || who.failure !== undefined
  const unitId = who.value?.unitId
  const own = useAnswer(listSlots, known && unitId ? { serviceId, unitId, limit: 100 } : undefined)
  const noneAtHome = unitId === undefined || own.value?.items.length === 0
  const all = useAnswer(listSlots, known && noneAtHome ? { serviceId, limit: 100 } : undefined)
  const value = noneAtHome ? all.value : own.value
  return {
    ...(value ? { slots: value.items } : {}),
    refresh: noneAtHome ? all.refresh : own.refresh,
  }
}
