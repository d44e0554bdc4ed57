import Taro from '@tarojs/taro'
import type { Place } from '@domain/kernel/fields'

/** Where somebody wants to go. */
export interface Destination {
  readonly name: string
  readonly address?: string | undefined
  readonly location?: Place | undefined
}

/** Opens WeChat's map at a point; undefined in a browser, which has none, and where nobody told the point. */
export function wayTo({ name, address = '', location }: Destination): (() => void) | undefined {
  if (process.env.TARO_ENV !== 'weapp' || !location) return undefined
  const { lng: longitude, lat: latitude } = location
  return () => void Taro.openLocation({ longitude, latitude, name, address, scale: 17 }).catch(() => undefined)
}
