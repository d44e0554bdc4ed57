import type { Envelope } from '@domain/kernel/envelope'
import { sendByWeb } from './by-web'
import { Offline } from './failures'
import type { Sent } from './sent'
import { session } from './session'

/** Asks the door of the same origin as a sample person, or as whoever signed in by scanning. */
export async function sendByDoor({ action, input, as }: Sent): Promise<Envelope<unknown>> {
  const { signInName, byScan } = session.get()
  if (byScan) return sendByWeb({ action, input, as })
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
