import { useEffect, useState } from 'react'
import { startScan } from '@domain/identity/session-contract'
import type { OutputOf } from '@domain/kernel/contract'
import { call } from '../../platform/call'
import { asFailure, type Failure } from '../../platform/failures'
import { startByScan } from '../../platform/sign-in'
import { enterByScan } from '../../platform/web-session'

const EVERY_MS = 2_000

type Shown = OutputOf<typeof startScan>

export interface ScanCode {
  /** Absent until there is one to scan. */
  readonly shown?: Shown
  /** The shown code does not count any more. */
  readonly over: boolean
  readonly failure?: Failure | undefined
  /** Gets a new code. */
  renew(): void
}

/** A code to be scanned, asked after every two seconds until the phone agreed; then this browser starts as that person. */
export function useScanCode(): ScanCode {
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<Omit<ScanCode, 'renew'>>({ over: false })
  useEffect(() => {
    let wanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = (next: Omit<ScanCode, 'renew'>) => wanted && setState(next)
    const ask = async (shown: Shown) => {
      try {
        const entered = await enterByScan(shown)
        if (!wanted) return
        if (entered === 'over') return tell({ shown, over: true })
        if (entered !== 'waiting') return await startByScan(entered.assignmentId)
        tell({ shown, over: false })
      } catch (cause) {
        tell({ shown, over: false, failure: asFailure(cause) })
      }
      timer = setTimeout(() => void ask(shown), EVERY_MS)
    }
    tell({ over: false })
    call(startScan, {}).then(
      (shown) => {
        tell({ shown, over: false })
        timer = setTimeout(() => void ask(shown), EVERY_MS)
      },
      (cause) => tell({ over: false, failure: asFailure(cause) }),
    )
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [turn])
  return { ...state, renew: () => setTurn(turn + 1) }
}
