import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { cell, useCell } from './cell'

/** Phone of one's own community, once known; care mode shows it at the foot of every page. */
const unitPhone = cell('unit-phone', '')

export function useKnownPhone(): string {
  return useCell(unitPhone)
}

/** Remembers the number an answer brought. */
export function useUnitPhone(phone: string | undefined): void {
  useEffect(() => {
    if (phone !== undefined && phone !== unitPhone.get()) unitPhone.set(phone)
  }, [phone])
}

/** Opens the dialler; nothing happens when the person turns back there. */
export function callUnit(phone: string): void {
  Taro.makePhoneCall({ phoneNumber: phone.replace(/[^\d+]/g, '') }).catch(() => undefined)
}
