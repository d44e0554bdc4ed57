import { useState } from 'react'
import type { Contract, InputFor, OutputOf } from '@domain/kernel/contract'
import { call } from './call'
import { asFailure, type Failure } from './failures'

export interface Fetch<C extends Contract> {
  readonly busy: boolean
  readonly value?: OutputOf<C>
  readonly failure?: Failure
  fetch(input: InputFor<C>, as?: string): Promise<void>
}

/** A question that is asked by a tap and not when the page opens. */
export function useFetch<C extends Contract>(contract: C): Fetch<C> {
  const [state, setState] = useState<Omit<Fetch<C>, 'fetch'>>({ busy: false })
  return {
    ...state,
    async fetch(input, as) {
      if (state.busy) return
      setState({ busy: true })
      try {
        const value = await call(contract, input, as)
        setState({ busy: false, value })
      } catch (cause) {
        setState({ busy: false, failure: asFailure(cause) })
      }
    },
  }
}
