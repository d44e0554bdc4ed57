import type { Envelope } from '@domain/kernel/envelope'
import { Offline } from './failures'
import type { Sent } from './sent'

/** Where the function `web` answers: beside the deployed pages, or under `/web` of a developer's door. */
const WEB = LOCAL_SIGN_IN ? 'web/' : ''

/** Posts to the function `web`; the cookie of the session says who asks and under which post. */
export async function postToWeb(path: string, body: unknown): Promise<Envelope<unknown>> {
  try {
    const answer = await fetch(`${WEB}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await answer.json()) as Envelope<unknown>
  } catch {
    throw new Offline()
  }
}

/** Asks as whoever is signed in by scanning. */
export function sendByWeb({ action, input }: Sent): Promise<Envelope<unknown>> {
  return postToWeb(`call/${action}`, input)
}
