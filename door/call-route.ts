import type { Envelope } from '../domain/kernel/envelope'
import { SYSTEM_WORDS, type SystemCode } from '../domain/kernel/system-codes'
import type { LocalCloud, Route, RouteRequest, RouteResponse } from '../local-cloud/main'
import { openidOf } from '../seed/accounts'
import type { CallMetrics } from './call-metrics'
import { costHeader } from './cost-header'
import { json } from './json'

const MOST_BYTES = 100 * 1024
const SIGN_IN_NAME = /^[a-z][a-z0-9-]{2,31}$/

/** `POST /call/<domain>.<action>`: builds exactly the event a mini-program's callFunction sends. */
export function callRoute(metrics: CallMetrics, signIn: boolean): Route {
  return {
    method: 'POST',
    path: '/call/*',
    maxBytes: MOST_BYTES,
    answersTooLarge: true,
    contentType: 'json',
    handle: async (request, cloud) => answerCall(request, cloud, metrics, signIn),
  }
}

async function answerCall(
  request: RouteRequest,
  cloud: LocalCloud,
  metrics: CallMetrics,
  signIn: boolean,
): Promise<RouteResponse> {
  const action = request.path.slice('/call/'.length)
  if (request.tooLarge) return json(413, refusedHere('INVALID_INPUT', '内容太长，最多 100 KB', cloud.clock.now()))
  const input = parsed(request.body)
  if (!input) return json(400, refusedHere('INVALID_INPUT', '发来的内容不是 JSON', cloud.clock.now()))

  const name = signIn ? request.headers['x-local-user'] : undefined
  const openid = name !== undefined && SIGN_IN_NAME.test(name) ? openidOf(name) : undefined
  const as = request.headers['x-act-as']
  const event = { action, input: input.value, ...(as === undefined ? {} : { as }), client: { version: 'local' } }
  const began = performance.now()
  const done = await cloud.invoke('api', event, openid === undefined ? {} : { openid, source: 'wx_client' })
  const envelope = done.ok
    ? (done.value as Envelope<unknown>)
    : refusedHere(
        done.code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED' ? 'TIMEOUT' : 'INTERNAL',
        undefined,
        cloud.clock.now(),
        done.traceId,
      )
  const { db, examined } = done.cost
  metrics.count(action, envelope, { ms: performance.now() - began, db, examined })
  const unknown = !envelope.ok && envelope.code === 'UNKNOWN_ACTION'
  return json(unknown ? 404 : 200, envelope, costHeader(done.cost))
}

/** The JSON body; an empty one is an empty input. */
function parsed(body: Buffer): { value: unknown } | undefined {
  try {
    return { value: body.length === 0 ? {} : JSON.parse(body.toString('utf8')) }
  } catch {
    return undefined
  }
}

/** An answer for what never reached a function. */
function refusedHere(code: SystemCode, problem: string | undefined, now: number, traceId = 'door'): Envelope<never> {
  const details = problem === undefined ? {} : { details: [{ path: '', problem }] }
  return { ok: false, code, message: SYSTEM_WORDS[code], ...details, traceId, now }
}
