import type { Contract, InputFor, OutputOf } from '@domain/kernel/contract'
import { sendByCloud } from './by-cloud'
import { sendByDoor } from './by-door'
import { sendByWeb } from './by-web'
import { setServerNow } from './clock'
import { Refused } from './failures'

const sendByBrowser = LOCAL_SIGN_IN ? sendByDoor : sendByWeb
const send = process.env.TARO_ENV === 'weapp' ? sendByCloud : sendByBrowser

type Listener = (action: string, value: unknown) => void
const listeners = new Set<Listener>()

/** Hears every answer that was not a refusal. */
export function onAnswered(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks the cloud. `as` names the assignment a member of staff acts under. Throws `Refused` or `Offline`. */
export async function call<C extends Contract>(contract: C, input: InputFor<C>, as?: string): Promise<OutputOf<C>> {
  const envelope = await send({ action: contract.name, input, as })
  setServerNow(envelope.now)
  if (!envelope.ok) throw new Refused(envelope)
  for (const listener of listeners) listener(contract.name, envelope.value)
  return envelope.value as OutputOf<C>
}
