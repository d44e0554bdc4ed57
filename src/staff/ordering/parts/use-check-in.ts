import { normaliseCode } from '@domain/kernel/identifiers'
import { checkIn } from '@domain/ordering/contract'
import { useState } from 'react'
import type { Failure } from '../../../platform/failures'
import { useAct } from '../../../platform/use-act'

export interface CheckIn {
  readonly code: string
  readonly busy: boolean
  readonly failure: Failure | undefined
  type(code: string): void
  /** Sends what was typed, or what was scanned. */
  send(scanned?: string): Promise<void>
}

const ENOUGH = 6

/** By the code a person shows or says; `onIn` hears whose order it was. */
export function useCheckIn(as: string, onIn: (orderId: string) => void): CheckIn {
  const [code, setCode] = useState('')
  const act = useAct(checkIn, { as })
  return {
    code,
    busy: act.busy,
    failure: act.failure,
    type(next) {
      setCode(next)
      act.clear()
    },
    async send(scanned = code) {
      const wanted = normaliseCode(scanned)
      if (wanted.length < ENOUGH) return
      const moved = await act.run({ code: wanted })
      if (!moved) return
      setCode('')
      onIn(moved.orderId)
    },
  }
}
