import * as z from 'zod/mini'

/** What the platform's HTTP access hands to a function. Header names may come in any case. */
const HttpEvent = z.object({
  path: z.string(),
  httpMethod: z.string(),
  headers: z.record(z.string(), z.string()),
  queryStringParameters: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.string()),
  isBase64Encoded: z.optional(z.boolean()),
})

export interface HttpRequest {
  readonly method: string
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a function answers to HTTP access. */
export interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isBase64Encoded?: boolean
}

/** The request in one spelling, or undefined for an event that is none. */
export function requestOf(event: unknown): HttpRequest | undefined {
  const parsed = z.safeParse(HttpEvent, event)
  if (!parsed.success) return undefined
  const { path, httpMethod, headers, body = '', isBase64Encoded = false } = parsed.data
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  return {
    method: httpMethod.toUpperCase(),
    path,
    headers: Object.fromEntries(lower),
    body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
  }
}

/** The value of one cookie. */
export function cookieOf({ headers }: HttpRequest, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}

/** True when a page of another origin, or no page at all of ours, sent a writing request. */
export function isForeign({ headers }: HttpRequest): boolean {
  const { origin, host } = headers
  if (headers['sec-fetch-site'] !== undefined && !['same-origin', 'none'].includes(headers['sec-fetch-site']))
    return true
  return origin !== undefined && origin.replace(/^https?:\/\//, '').toLowerCase() !== host?.toLowerCase()
}

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
}

export function jsonAnswer(statusCode: number, value: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return {
    statusCode,
    headers: {
      ...EVERYWHERE,
      ...{ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
      ...headers,
    },
    body: JSON.stringify(value),
  }
}

export function fileAnswer(type: string, body: Buffer, headers: Record<string, string>): HttpAnswer {
  return {
    statusCode: 200,
    headers: { ...EVERYWHERE, 'content-type': type, ...headers },
    body: body.toString('base64'),
    isBase64Encoded: true,
  }
}
