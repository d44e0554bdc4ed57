import { useEffect, useState } from 'react'
import { asFailure, type Failure } from '../failures'
import { photoUrl } from './photo-url'

interface Shown {
  readonly url?: string | undefined
  /** True for a photo that may not be seen, or not yet. */
  readonly hidden?: boolean
  readonly failure?: Failure
}

/** The address of a photo for drawing it; nothing at all until it is known. */
export function usePhotoUrl(fileId: string, as?: string): Shown {
  const [shown, setShown] = useState<Shown>({})
  useEffect(() => {
    let current = true
    const show = (next: Shown) => {
      if (current) setShown(next)
    }
    photoUrl(fileId, as).then(
      (url) => show(url === undefined ? { hidden: true } : { url }),
      (cause: unknown) => show({ failure: asFailure(cause) }),
    )
    return () => {
      current = false
    }
  }, [fileId, as])
  return shown
}
