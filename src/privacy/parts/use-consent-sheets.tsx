import { useState, type ReactNode } from 'react'
import type { Purpose } from '@domain/kernel/purposes'
import { ConsentSheet } from '../../ui/consent-sheet'
import { WithdrawSheet } from './withdraw-sheet'

interface Asking {
  readonly what: 'give' | 'withdraw'
  readonly purpose: Purpose
  readonly receiver?: string | undefined
}

export interface ConsentSheets {
  /** The sheet that is open, if one is. */
  readonly sheet: ReactNode
  give(purpose: Purpose): void
  withdraw(purpose: Purpose, receiver?: string): void
}

/** Giving and taking back, one sheet each: the way out is as short as the way in. */
export function useConsentSheets(onChanged: () => void): ConsentSheets {
  const [asking, setAsking] = useState<Asking>()
  const close = () => setAsking(undefined)
  const done = () => {
    close()
    onChanged()
  }
  const sheet =
    asking &&
    (asking.what === 'give' ? (
      <ConsentSheet purpose={asking.purpose} onClose={done} onAgreed={done} />
    ) : (
      <WithdrawSheet purpose={asking.purpose} receiver={asking.receiver} onClose={close} onDone={done} />
    ))
  return {
    sheet,
    give: (purpose) => setAsking({ what: 'give', purpose }),
    withdraw: (purpose, receiver) => setAsking({ what: 'withdraw', purpose, receiver }),
  }
}
