import { checkIn, checkOut } from '@domain/volunteering/presence-contract'
import type { InputFor } from '@domain/kernel/contract'
import { call } from './call'
import { cell } from './cell'
import { Offline, Refused } from './failures'

/** What was read without network, as it will be handed in. */
export interface KeptPresence {
  readonly kind: 'in' | 'out'
  readonly input: InputFor<typeof checkIn>
}

/** What waits to be handed in, in order. */
export const keptPresence = cell<readonly KeptPresence[]>('kept-presence', [])
/** Why one of them was not taken, as a sentence; empty where there is nothing to say. */
export const latePresence = cell<string>('late-presence', '')

const without = (requestId: string) => keptPresence.get().filter(({ input }) => input.requestId !== requestId)

/** Keeps what could not be sent, in order; the same intention is kept once. */
export function keepPresence(kept: KeptPresence): void {
  latePresence.set('')
  keptPresence.set([...without(kept.input.requestId), { ...kept, input: { ...kept.input, offline: true } }])
}

/** Answers that say nothing about what was handed in: it is handed in again later. */
const PASSING = ['BUSY', 'TIMEOUT', 'INTERNAL', 'TOO_MANY_REQUESTS', 'UNAUTHENTICATED']

async function handIn(): Promise<void> {
  for (const { kind, input } of keptPresence.get()) {
    try {
      await call(kind === 'in' ? checkIn : checkOut, input)
    } catch (cause) {
      if (cause instanceof Offline) return
      if (!(cause instanceof Refused)) throw cause
      if (PASSING.includes(cause.code)) return
      // Reused: the first sending had come through after all.
      if (cause.code !== 'REQUEST_ID_REUSED') latePresence.set(cause.message)
    }
    keptPresence.set(without(input.requestId))
  }
}

let handing: Promise<void> | undefined

/** Hands in what was kept, in order, until there is no network again; one at a time, whoever asks. */
export function handInKept(): Promise<void> {
  handing ??= handIn().finally(() => {
    handing = undefined
  })
  return handing
}
