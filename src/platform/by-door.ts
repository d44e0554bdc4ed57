import type { Envelope } from '@domain/kernel/envelope'
import { Offline } from './failures'
import type { Sent } from './sent'
import { session } from './session'

/** Asks the door of the same origin. */
export async function sendByDoor({ action, input, as }: Sent): Promise<Envelope<unknown>> {
  const { signInName } = session.get()
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (signInName) headers['x-local-user'] = signInName
  if (as) headers['x-act-as'] = as
  try {
    const answer = await fetch(`/call/${action}`, { method: 'POST', headers, body: JSON.stringify(input) })
    return (await answer.json()) as Envelope<unknown>
  } catch {
    throw new Offline()
  }
}
