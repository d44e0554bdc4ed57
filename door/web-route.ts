import * as z from 'zod/mini'
import type { LocalCloud, Route, RouteRequest, RouteResponse } from '../local-cloud/main'
import { json } from './json'

const PREFIX = '/web'

const Answer = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  isBase64Encoded: z.optional(z.boolean()),
})

/** `/web/…`: the function `web` as the platform's HTTP access calls it, beside the switcher of local runs. */
export function webRoutes(): Route[] {
  const path = `${PREFIX}/*`
  return [
    { method: 'GET', path, handle: askWeb },
    { method: 'POST', path, contentType: 'any', handle: askWeb },
  ]
}

async function askWeb(request: RouteRequest, cloud: LocalCloud): Promise<RouteResponse> {
  const { method, path, query, headers, body } = request
  const said = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const event = {
    path: path.slice(PREFIX.length),
    httpMethod: method,
    headers: { ...Object.fromEntries(said), 'x-forwarded-proto': 'http', 'x-real-ip': '127.0.0.1' },
    queryStringParameters: Object.fromEntries(query),
    body: body.toString('utf8'),
    isBase64Encoded: false,
  }
  const done = await cloud.invoke('web', event)
  const answer = z.safeParse(Answer, done.ok ? done.value : undefined)
  if (!answer.success) return json(500, { problem: '网页服务没有回应' })
  const { statusCode, isBase64Encoded, ...rest } = answer.data
  const text = isBase64Encoded ? Buffer.from(rest.body, 'base64') : rest.body
  return { status: statusCode, headers: rest.headers, body: text }
}
