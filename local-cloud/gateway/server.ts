import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { LocalCloud, Route, RouteRequest, RouteResponse } from '../contract'
import { isJson, rejectForeign } from './guard'
import { listen } from './listen'
import { readBody } from './read-body'

export interface GatewayOptions {
  port: number
  routes: Route[]
  /** The running cloud, which exists once the server listens. */
  cloud: () => LocalCloud
  report: (error: unknown) => void
}

const DEFAULT_MAX_BYTES = 100 * 1024

/** Opens the public port: guards, finds the route, reads the body within its bound, answers. Never a 5xx for a client's doing. */
export async function openGateway(options: GatewayOptions): Promise<{ server: Server; port: number }> {
  let ownPort = options.port
  const gateway = await listen(options.port, (request, response) => {
    handle(request, ownPort, options).then(
      (answer) => send(response, answer),
      (error: unknown) => {
        if (!request.destroyed) options.report(error)
        send(response, problem(500, 'internal error'))
      },
    )
  })
  ownPort = gateway.port
  return gateway
}

async function handle(
  request: IncomingMessage,
  port: number,
  { routes, cloud }: GatewayOptions,
): Promise<RouteResponse> {
  const rejection = rejectForeign(request, port)
  if (rejection) return problem(rejection.status, rejection.message)
  const url = parseUrl(request.url)
  if (!url) return problem(400, 'bad request target')
  const method = request.method ?? 'GET'
  const sameRoute = routes.filter((route) => fits(route.path, url.pathname))
  const route = sameRoute.find(
    (candidate) => candidate.method === method || (candidate.method === 'GET' && method === 'HEAD'),
  )
  if (!route) return sameRoute.length === 0 ? problem(404, 'not found') : problem(405, 'method not allowed')
  const type = request.headers['content-type']
  if ((method === 'POST' || method === 'PUT') && route.contentType !== 'any' && !isJson(type))
    return problem(415, 'application/json expected')
  const body = await bodyOf(request, route)
  if (body === undefined && !route.answersTooLarge) return problem(413, 'request too large')
  return route.handle(routeRequest(request, url, method, body), cloud())
}

/** Reads the body, unless its declared length already says that it is too large. */
async function bodyOf(request: IncomingMessage, route: Route): Promise<Buffer | undefined> {
  try {
    return await readBody(request, route.maxBytes ?? DEFAULT_MAX_BYTES)
  } catch {
    return Buffer.alloc(0)
  }
}

function routeRequest(request: IncomingMessage, url: URL, method: string, body: Buffer | undefined): RouteRequest {
  const headers: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value
  return {
    method,
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: body ?? Buffer.alloc(0),
    tooLarge: body === undefined,
  }
}

function parseUrl(target: string | undefined): URL | undefined {
  if (target === undefined || !target.startsWith('/')) return undefined
  try {
    return new URL(`http://localhost${target}`)
  } catch {
    return undefined
  }
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}

function problem(status: number, message: string): RouteResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ error: message }),
  }
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: RouteResponse): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
