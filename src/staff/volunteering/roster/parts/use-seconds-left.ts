import { useEffect, useState } from 'react'
import { serverNow } from '../../../../platform/clock'

/** Whole seconds until an instant, counted down; 0 once it has come. */
export function useSecondsLeft(until: number | undefined): number {
  const [, tick] = useState(0)
  useEffect(() => {
    if (until === undefined) return undefined
    const timer = setInterval(() => tick((turn) => turn + 1), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - serverNow()) / 1_000))
}
