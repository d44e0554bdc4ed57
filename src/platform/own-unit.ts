import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { cell, useCell } from './cell'

/** One's own community, as the last answer told it. */
export interface OwnUnit {
  readonly unitId?: string | undefined
  readonly unitPhone?: string | undefined
}

/** Empty until home or oneself was asked: pages opened from outside ask by themselves then. */
export const ownUnit = cell<OwnUnit>('own-unit', {})

export function useOwnUnit(): OwnUnit {
  return useCell(ownUnit)
}

/** Remembers the community an answer brought; care mode shows its phone at the foot of every page. */
export function useLearnUnit(answer: OwnUnit | undefined): void {
  const known = answer !== undefined
  const { unitId, unitPhone } = answer ?? {}
  useEffect(() => {
    const before = ownUnit.get()
    if (known && (before.unitId !== unitId || before.unitPhone !== unitPhone)) ownUnit.set({ unitId, unitPhone })
  }, [known, unitId, unitPhone])
}

/** Opens the dialler; nothing happens when the person turns back there. */
export function callUnit(phone: string): void {
  Taro.makePhoneCall({ phoneNumber: phone.replace(/[^\d+]/g, '') }).catch(() => undefined)
}
