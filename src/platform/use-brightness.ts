import Taro, { useDidHide, useUnload } from '@tarojs/taro'
import { useRef, useState } from 'react'

interface Brightness {
  readonly bright: boolean
  /** Turns the screen up, or back to what it was; undefined where a page has no hand on it. */
  readonly turn?: () => void
}

const FULL = 1

/** The brightness of the screen, which goes back to what it was when the page is left. */
export function useBrightness(): Brightness {
  const [bright, setBright] = useState(false)
  const before = useRef<number>(undefined)
  const back = () => {
    const value = before.current
    if (value === undefined) return
    before.current = undefined
    setBright(false)
    Taro.setScreenBrightness({ value }).catch(() => undefined)
  }
  const up = async () => {
    const { value } = await Taro.getScreenBrightness()
    await Taro.setScreenBrightness({ value: FULL })
    before.current = value
    setBright(true)
  }
  useDidHide(back)
  useUnload(back)
  if (process.env.TARO_ENV !== 'weapp') return { bright }
  return { bright, turn: () => (bright ? back() : void up().catch(() => undefined)) }
}
