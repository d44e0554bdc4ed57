import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import { SCOPED, scopedCollection } from './collection'
import { get } from './database'
import { sha256 } from './keys'
import { openLinked } from './scoped'

/** A browser that is signed in; the token itself is stored nowhere. `_id` is the public session id. */
const SessionRecord = z.object({
  ...SCOPED,
  identityId: z.string(),
  /** The only post it acts under. */
  assignmentId: z.optional(z.string()),
  /** SHA-256 of the token, hex. */
  tokenHash: z.string(),
  device: z.string(),
  createdAt: z.int(),
  expiresAt: z.int(),
  status: z.enum(['live', 'revoked']),
  /** By creation. */
  seek: z.string(),
})
export const sessions = scopedCollection('sessions', SessionRecord)

/** How long a browser stays signed in. */
export const SESSION_MS = 8 * 3_600_000

const Cookie = /^([A-Z0-9]{20})\.([A-Za-z0-9_-]{43})$/

export interface SessionCaller {
  readonly sessionId: string
  readonly identityId: string
  readonly sessionPost: string | null
}

/** Who a cookie speaks for: nobody when it is malformed, unknown, forged, revoked or past its time. */
export async function callerOfSession(cookie: string, now: number): Promise<SessionCaller | undefined> {
  const [, sessionId, token] = Cookie.exec(cookie) ?? []
  if (sessionId === undefined || token === undefined) return undefined
  const session = openLinked(await get(sessions, sessionId))
  if (!session || session.status !== 'live' || now > session.expiresAt) return undefined
  if (!timingSafeEqual(Buffer.from(session.tokenHash, 'hex'), Buffer.from(sha256(token), 'hex'))) return undefined
  return { sessionId, identityId: session.identityId, sessionPost: session.assignmentId ?? null }
}
