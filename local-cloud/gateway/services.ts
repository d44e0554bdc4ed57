import type { Caller, Invocation } from '../contract'
import { failure } from '../protocol/dispatch'
import type { Parameters } from '../protocol/parameters'
import { invalidParam, PlatformError } from '../protocol/platform-error'
import type { AdminReply, ServiceRequest } from '../store/thread-messages'

/** Carries out one action of a platform service. The answer's members stand beside `requestId`. */
export type ServiceAction = (parameters: Parameters, caller: Caller | undefined) => Promise<Record<string, unknown>>

export interface ServicesOptions {
  actions: Record<string, ServiceAction>
  /** Requests that are not JSON: the open APIs in their binary form. */
  binary: (request: ServiceRequest) => Promise<AdminReply | undefined>
  callerOf: (token: string | undefined) => Caller | undefined
  report: (error: unknown) => void
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** Builds the half of `/admin` that is not the database. Always answers; errors stand in the body. */
export function openServices({
  actions,
  binary,
  callerOf,
  report,
}: ServicesOptions): (request: ServiceRequest) => Promise<AdminReply> {
  let requests = 0
  const reply = (members: Record<string, unknown>): AdminReply => ({
    contentType: JSON_TYPE,
    body: JSON.stringify({ requestId: `local-service-${++requests}`, ...members }),
  })
  return async (request) => {
    try {
      const bytes = await binary(request)
      if (bytes) return bytes
      const parameters = parse(request)
      const action = String(parameters['action'] ?? '')
      const carryOut = Object.hasOwn(actions, action) ? actions[action] : undefined
      if (!carryOut) throw invalidParam(`unsupported: action ${action}`)
      const token = parameters['wxCloudApiToken']
      return reply(await carryOut(parameters, callerOf(typeof token === 'string' ? token : undefined)))
    } catch (error) {
      return reply(failure(error, report))
    }
  }
}

function parse({ body }: ServiceRequest): Parameters {
  try {
    const json: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Parameters
  } catch {
    throw invalidParam('the body is not JSON')
  }
  throw invalidParam('the body is not an object')
}

/** @throws PlatformError when the data are no JSON text */
function eventIn(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw invalidParam('request_data is not JSON')
  }
}

/** `callFunction` from inside a function: same person, and a source that shows the chain. */
export function invokeFunctionAction(
  invoke: (name: string, event: unknown, caller: Caller) => Promise<Invocation>,
): ServiceAction {
  return async (parameters, caller = {}) => {
    const event = eventIn(parameters['request_data'])
    const { env: _, trigger: __, ...person } = caller
    const outcome = await invoke(String(parameters['function_name']), event, {
      ...person,
      source: `${caller.source ?? 'wx_client'},scf`,
    })
    if (!outcome.ok) throw new PlatformError(outcome.code, outcome.message)
    return { data: { response_data: JSON.stringify(outcome.value) } }
  }
}
