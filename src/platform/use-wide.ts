import { useEffect, useState } from 'react'

/** From here a desk is assumed, not a phone. */
const WIDE = '(min-width: 1024px)'

/** True on a wide browser window; a phone is never wide. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => process.env.TARO_ENV === 'h5' && window.matchMedia(WIDE).matches)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const query = window.matchMedia(WIDE)
    const follow = () => setWide(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return wide
}
