import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { asFailure, type Failure } from '../failures'
import { photoUrl } from './photo-url'

interface Shown {
  readonly url?: string | undefined
  /** True for a photo that may not be seen, or not yet. */
  readonly hidden?: boolean
  readonly failure?: Failure
}

/**
 * The address of a photo for drawing it; nothing at all until it is known. One that could not be seen is asked for
 * again whenever the page is shown: it may have passed its check, or there is a network again.
 */
export function usePhotoUrl(fileId: string, as?: string): Shown {
  const [shown, setShown] = useState<Shown>({})
  const turn = useRef(0)
  const ask = useCallback(() => {
    const mine = ++turn.current
    const show = (next: Shown) => {
      if (mine === turn.current) setShown(next)
    }
    photoUrl(fileId, as).then(
      (url) => show(url === undefined ? { hidden: true } : { url }),
      (cause: unknown) => show({ failure: asFailure(cause) }),
    )
  }, [fileId, as])
  useEffect(() => {
    ask()
    return () => {
      turn.current += 1
    }
  }, [ask])
  useDidShow(() => {
    if (shown.hidden === true || shown.failure) ask()
  })
  return shown
}
