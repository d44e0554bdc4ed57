import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Envelope } from '@domain/kernel/envelope'
import { SYSTEM_WORDS, type SystemCode } from '@domain/kernel/system-codes'
import * as z from 'zod/mini'
import { countyIdOf } from './county'
import { deviceWords } from './device-words'
import { servedFile } from './files-served'
import { cookieOf, isForeign, jsonAnswer, requestOf, type HttpAnswer, type HttpRequest } from './http'
import { inputHash, sha256 } from './keys'
import { addressCounterId, countCall } from './limiter'
import { answering, type Caller } from './serve'
import { callerOfSession, SESSION_MS, type SessionCaller } from './session'
import type { Slice } from './slice'

const COOKIE = 'rf_session'
const MOST_BYTES = 100 * 1024

interface Platform {
  readonly time_limit_in_ms?: number
}

/** A page of text that anybody may read, by path; undefined for other paths. */
export type PublicPage = (asked: string) => HttpAnswer | undefined

type Answering = ReturnType<typeof answering>

/**
 * The entry of HTTP access: the pages, the same envelope at `/call/<action>` with the person of the session cookie,
 * and sessions themselves. There is no openid here, and no header or body member names anybody.
 */
export function serveWeb(slices: readonly Slice[], publicPage: PublicPage) {
  const answer = answering(slices)
  const folder = path.join(__dirname, 'h5')
  return async (event: unknown, context?: Platform): Promise<HttpAnswer> => {
    const request = requestOf(event)
    if (!request) return refusedAnswer(400, 'INVALID_INPUT')
    const endsAt = Date.now() + (context?.time_limit_in_ms ?? 20_000)
    if (request.method === 'POST') return answerPost(request, answer, endsAt)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusedAnswer(405, 'UNKNOWN_ACTION')
    const page = publicPage(request.path) ?? (await servedFile(folder, request.path))
    return page ?? jsonAnswer(404, { problem: '没有这个页面' })
  }
}

async function answerPost(request: HttpRequest, answer: Answering, endsAt: number): Promise<HttpAnswer> {
  if (isForeign(request)) return refusedAnswer(403, 'FORBIDDEN')
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refusedAnswer(415, 'INVALID_INPUT')
  if (Buffer.byteLength(request.body) > MOST_BYTES) return refusedAnswer(413, 'INVALID_INPUT')
  const input = parsed(request.body)
  if (!input) return refusedAnswer(400, 'INVALID_INPUT')
  const session = await sessionOf(request)
  if (!session && !(await isWithinLimit(request))) return refusedAnswer(429, 'TOO_MANY_REQUESTS')
  const caller: Caller = { identityId: session?.identityId, sessionPost: session?.sessionPost ?? null, endsAt }
  if (request.path === '/session') return openSession(request, input.value, answer, caller)
  if (request.path === '/session/end') return endSession(request, session, input.value, answer, caller)
  if (!request.path.startsWith('/call/')) return refusedAnswer(404, 'UNKNOWN_ACTION')
  const envelope = await answer({ action: request.path.slice('/call/'.length), input: input.value }, caller)
  return jsonAnswer(statusOf(envelope), envelope)
}

const sessionOf = async (request: HttpRequest): Promise<SessionCaller | undefined> => {
  const cookie = cookieOf(request, COOKIE)
  return cookie === undefined ? undefined : callerOfSession(cookie, Date.now())
}

/** The page hands in the secret of its code; the token goes into the cookie and nowhere else. */
async function openSession(
  request: HttpRequest,
  asked: unknown,
  answer: Answering,
  caller: Caller,
): Promise<HttpAnswer> {
  const token = randomBytes(32).toString('base64url')
  const device = deviceWords(request.headers['user-agent'] ?? '')
  const said = typeof asked === 'object' && asked !== null ? asked : {}
  const input = { ...said, tokenHash: sha256(token), device }
  const envelope = await answer({ action: 'identity.finishScan', input }, caller)
  const opened = z.safeParse(z.object({ sessionId: z.string() }), envelope.ok ? envelope.value : undefined)
  if (!opened.success) return jsonAnswer(200, envelope)
  const value = `${opened.data.sessionId}.${token}`
  return jsonAnswer(200, envelope, { 'set-cookie': cookie(request, value, SESSION_MS / 1_000) })
}

/** Signs this browser out; the cookie goes whatever the session was. */
async function endSession(
  request: HttpRequest,
  session: SessionCaller | undefined,
  asked: unknown,
  answer: Answering,
  caller: Caller,
): Promise<HttpAnswer> {
  const said = typeof asked === 'object' && asked !== null ? asked : {}
  const input = { ...said, sessionId: session?.sessionId ?? 'none' }
  const envelope = await answer({ action: 'identity.revokeSession', input }, caller)
  return jsonAnswer(200, envelope, { 'set-cookie': cookie(request, '', 0) })
}

/** `Secure` wherever the platform's gateway does not say that the browser came by plain HTTP. */
function cookie({ headers }: HttpRequest, value: string, maxAge: number): string {
  const secure = headers['x-forwarded-proto'] === 'http' ? '' : '; Secure'
  return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`
}

/** Calls without a session count against the address they come from, of which only a keyed hash is kept. */
async function isWithinLimit({ headers, path: asked }: HttpRequest): Promise<boolean> {
  const address = headers['x-real-ip'] ?? headers['x-forwarded-for']?.split(',').at(-1)?.trim() ?? 'unknown'
  const counter = asked.replace(/[^a-zA-Z]+/g, '_').slice(0, 60)
  return (await countCall(countyIdOf(), addressCounterId(inputHash(address)), counter, false, Date.now())).ok
}

function parsed(body: string): { value: unknown } | undefined {
  try {
    return { value: body === '' ? {} : JSON.parse(body) }
  } catch {
    return undefined
  }
}

const statusOf = (envelope: Envelope<unknown>) => (!envelope.ok && envelope.code === 'UNKNOWN_ACTION' ? 404 : 200)

/** An answer for what never reached an action. */
function refusedAnswer(statusCode: number, code: SystemCode): HttpAnswer {
  return jsonAnswer(statusCode, { ok: false, code, message: SYSTEM_WORDS[code], traceId: 'web', now: Date.now() })
}
