import { useEffect } from 'react'
import { presenceCode } from '@domain/volunteering/presence-contract'
import { serverNow } from '../../../../platform/clock'
import { useAnswer } from '../../../../platform/use-answer'

/** The code of this half minute; the next one is asked for the moment it counts. */
export function useCode(shiftId: string, kind: 'in' | 'out', as: string) {
  const answer = useAnswer(presenceCode, { shiftId, kind }, { as })
  const until = answer.value?.until
  const { refresh } = answer
  useEffect(() => {
    if (until === undefined) return undefined
    const timer = setTimeout(() => void refresh(), Math.max(500, until - serverNow() + 200))
    return () => clearTimeout(timer)
  }, [until, refresh])
  return answer
}
