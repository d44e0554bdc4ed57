import { useRef, useState } from 'react'
import type { Contract, InputFor, OutputOf } from '@domain/kernel/contract'
import { call } from './call'
import { asFailure, Refused, type Failure } from './failures'
import { newRequestId } from './request-id'

/** A form's input without its request id. */
type Meant<C extends Contract> = Omit<InputFor<C>, 'requestId'>

export interface Act<C extends Contract> {
  readonly busy: boolean
  readonly failure?: Failure | undefined
  /** Does it once; while it runs, and for a second tap, nothing happens. Answers undefined when it did not work. */
  run(input: Meant<C>): Promise<OutputOf<C> | undefined>
  /** Forgets what went wrong. */
  clear(): void
}

export interface ActOptions {
  /** Post to act under. */
  readonly as?: string | undefined
  /** The id of a kept form; otherwise one is made here and kept until an answer came. */
  readonly requestId?: string
}

/** Something that changes the store, with the request id that makes a repetition harmless. */
export function useAct<C extends Contract>(contract: C, { as, requestId }: ActOptions = {}): Act<C> {
  const [state, setState] = useState<{ busy: boolean; failure?: Failure }>({ busy: false })
  const running = useRef(false)
  const own = useRef(newRequestId())
  return {
    ...state,
    clear: () => setState({ busy: false }),
    async run(input) {
      if (running.current) return undefined
      running.current = true
      setState({ busy: true })
      try {
        const value = await call(contract, { ...input, requestId: requestId ?? own.current } as InputFor<C>, as)
        own.current = newRequestId()
        setState({ busy: false })
        return value
      } catch (cause) {
        const failure = asFailure(cause)
        if (failure instanceof Refused) own.current = newRequestId()
        setState({ busy: false, failure })
        return undefined
      } finally {
        running.current = false
      }
    },
  }
}
