import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

const EVERY_MS = 15_000

/** Asks again every 15 seconds while `on` and the page is in sight: for a code or a waiting position, nothing else. */
export function usePoll(on: boolean, refresh: () => Promise<void>): void {
  const [shown, setShown] = useState(true)
  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!on || !shown) return undefined
    const timer = setInterval(() => void refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [on, shown, refresh])
}
