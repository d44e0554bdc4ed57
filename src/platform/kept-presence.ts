import Taro from '@tarojs/taro'
import { checkIn, checkOut } from '@domain/volunteering/presence-contract'
import type { InputFor } from '@domain/kernel/contract'
import { call } from './call'
import { Offline, Refused } from './failures'

/** What was read without network, as it will be handed in. */
export interface KeptPresence {
  readonly kind: 'in' | 'out'
  readonly input: InputFor<typeof checkIn>
}

const KEY = 'kept-presence'

export function keptPresence(): readonly KeptPresence[] {
  const stored: readonly KeptPresence[] | '' | undefined = Taro.getStorageSync(KEY)
  return stored ? stored : []
}

/** Keeps what could not be sent, in order; the same intention is kept once. */
export function keepPresence(kept: KeptPresence): void {
  const others = keptPresence().filter(({ input }) => input.requestId !== kept.input.requestId)
  Taro.setStorageSync(KEY, [...others, { ...kept, input: { ...kept.input, offline: true } }])
}

/** Hands in what was kept, in order, until there is no network again; answers the first refusal, which is not kept. */
export async function handInKept(): Promise<Refused | undefined> {
  let refused: Refused | undefined
  for (const kept of keptPresence()) {
    try {
      await call(kept.kind === 'in' ? checkIn : checkOut, kept.input)
    } catch (cause) {
      if (cause instanceof Offline) return refused
      if (!(cause instanceof Refused)) throw cause
      // The first sending had come through after all.
      if (cause.code !== 'REQUEST_ID_REUSED') refused ??= cause
    }
    Taro.setStorageSync(
      KEY,
      keptPresence().filter(({ input }) => input.requestId !== kept.input.requestId),
    )
  }
  return refused
}
