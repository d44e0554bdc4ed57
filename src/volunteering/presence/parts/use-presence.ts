import { useRef, useState } from 'react'
import { checkIn, checkOut } from '@domain/volunteering/presence-contract'
import { call } from '../../../platform/call'
import { serverNow } from '../../../platform/clock'
import { asFailure, Offline, type Failure } from '../../../platform/failures'
import { keepPresence } from '../../../platform/kept-presence'
import { ownDevice } from '../../../platform/own-device'
import { newRequestId } from '../../../platform/request-id'
import { whereNow } from '../../../platform/where-now'

export interface PresenceAct {
  readonly busy: boolean
  readonly failure?: Failure | undefined
  send(code: string): Promise<void>
}

/** Sends a code at once with the place; without network it is kept, with the phone's own time, and handed in later. */
export function usePresence(kind: 'in' | 'out', signUpId: string, onDone: () => void): PresenceAct {
  const [state, setState] = useState<{ busy: boolean; failure?: Failure }>({ busy: false })
  const running = useRef(false)
  return {
    ...state,
    async send(code) {
      // A second tap comes before the first has been drawn: it would hand in the same step twice.
      if (running.current) return
      running.current = true
      setState({ busy: true })
      const scannedAt = serverNow()
      const location = await whereNow()
      const said = { signUpId, code, device: ownDevice(), scannedAt, requestId: newRequestId() }
      const input = location ? { ...said, location } : said
      try {
        await call(kind === 'in' ? checkIn : checkOut, input)
        setState({ busy: false })
        onDone()
      } catch (cause) {
        const failure = asFailure(cause)
        if (failure instanceof Offline) keepPresence({ kind, input })
        setState(failure instanceof Offline ? { busy: false } : { busy: false, failure })
      } finally {
        running.current = false
      }
    },
  }
}
