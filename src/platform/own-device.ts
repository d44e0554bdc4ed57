import Taro from '@tarojs/taro'
import { newRequestId } from './request-id'

const KEY = 'own-device'

/** Names this phone, or this browser, for as long as its storage lasts: drawn by chance, it tells nothing else. */
export function ownDevice(): string {
  const stored: string | undefined = Taro.getStorageSync(KEY)
  if (stored) return stored
  const drawn = newRequestId()
  Taro.setStorageSync(KEY, drawn)
  return drawn
}
