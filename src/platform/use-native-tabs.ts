import Taro, { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'

/** What this program did to the bar last. */
let away = false

/**
 * WeChat draws the tab bar with words of 10 px, so care mode does without it. `here` is false on pages that have no
 * tab, where there is nothing to hide.
 */
export function useNativeTabs(here: boolean, hidden: boolean): void {
  const apply = useCallback(() => {
    if (process.env.TARO_ENV !== 'weapp' || !here || hidden === away) return
    away = hidden
    const done = hidden ? Taro.hideTabBar() : Taro.showTabBar()
    // Leaving the page in between is no fault: the next page with a tab sets it again.
    done.catch(() => undefined)
  }, [here, hidden])
  useEffect(apply, [apply])
  useDidShow(apply)
}
