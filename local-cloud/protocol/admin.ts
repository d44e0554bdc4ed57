import { setTimeout as sleep } from 'node:timers/promises'
import type { Meters } from '../host/shared-memory'
import type { AdminReply, ServiceRequest } from '../store/thread-messages'
import type { BusyGuard } from './busy-guard'
import type { Dispatcher } from './dispatch'
import type { Parameters } from './parameters'

export interface AdminOptions {
  dispatcher: Dispatcher
  meters: Meters
  busy: BusyGuard
  latencyMs: number
  crashAt: number
  /** Carries out what is not the database's business: functions, storage, open APIs. */
  serve: (request: ServiceRequest) => Promise<AdminReply>
}

/** The answer to a request larger than the platform takes. */
export const TOO_LARGE: AdminReply = {
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify({
    requestId: 'local-too-large',
    code: 'EXCEED_MAX_PAYLOAD_SIZE',
    message: 'request payload is larger than 100 MB',
  }),
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** Builds the one endpoint the SDK speaks to. Its answer is always HTTP 200; errors stand in the body. */
export function openAdmin({
  dispatcher,
  meters,
  busy,
  latencyMs,
  crashAt,
  serve,
}: AdminOptions): (request: ServiceRequest) => Promise<AdminReply> {
  let requests = 0
  return async (request) => {
    requests++
    if (requests === crashAt) process.kill(process.pid, 'SIGKILL')
    const parameters = parse(request)
    if (!parameters) {
      if (latencyMs > 0) await sleep(latencyMs)
      return serve(request)
    }
    const action = String(parameters['action'])
    const token = typeof parameters['wxCloudApiToken'] === 'string' ? parameters['wxCloudApiToken'] : undefined
    if (!dispatcher.handles(action)) {
      if (latencyMs > 0) await sleep(latencyMs)
      const reply = await serve(request)
      meters.add(token, action, 0, 0)
      return reply
    }
    const cost = { examined: 0, returned: 0 }
    const reply = await busy.alone(parameters['transactionId'], token, request.madeAt, async () => {
      if (latencyMs > 0) await sleep(latencyMs)
      return dispatcher.dispatch(action, parameters, cost)
    })
    meters.add(token, action, cost.examined, cost.returned)
    return { contentType: JSON_TYPE, body: JSON.stringify(reply) }
  }
}

function parse({ contentType, body }: ServiceRequest): Parameters | undefined {
  if (!contentType.startsWith('application/json')) return undefined
  try {
    const json: unknown = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'))
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Parameters) : { action: '' }
  } catch {
    return { action: '' }
  }
}
