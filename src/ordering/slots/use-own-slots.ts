import { me } from '@domain/identity/contract'
import { listSlots } from '@domain/ordering/contract'
import { useLearnUnit, useOwnUnit } from '../../platform/own-unit'
import { useAnswer } from '../../platform/use-answer'
import type { Slot } from './days'

export interface OwnSlots {
  /** Absent until known. */
  readonly slots?: readonly Slot[]
  refresh(): Promise<void>
}

/** Times of a service at one's own community, or everywhere for those who have none or find none there. */
export function useOwnSlots(serviceId: string): OwnSlots {
  const { unitId } = useOwnUnit()
  const who = useAnswer(me, unitId === undefined ? {} : undefined)
  useLearnUnit(who.value)
  const own = useAnswer(listSlots, unitId === undefined ? undefined : { serviceId, unitId, limit: 100 })
  const asked = who.value !== undefined || who.failure !== undefined
  const noneAtHome = unitId === undefined ? asked : own.value?.items.length === 0
  const all = useAnswer(listSlots, noneAtHome ? { serviceId, limit: 100 } : undefined)
  const shown = noneAtHome ? all : own
  return { ...(shown.value ? { slots: shown.value.items } : {}), refresh: shown.refresh }
}
