import type { IncomingMessage } from 'node:http'

/** Why a request is turned away before anything looks at it. */
export interface Rejection {
  status: number
  message: string
}

/**
 * Keeps other sites of a browser out: only this machine's own names as `Host`, no foreign `Origin`. A page of another
 * origin can therefore neither read nor cause anything, and a rebound name does not help it.
 */
export function rejectForeign(request: IncomingMessage, port: number): Rejection | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (host === undefined || !hosts.includes(host.toLowerCase())) return { status: 403, message: 'foreign Host' }
  if (origin !== undefined && !hosts.includes(origin.toLowerCase().replace(/^http:\/\//, '')))
    return { status: 403, message: 'foreign Origin' }
  return undefined
}

/** True for `application/json` with or without parameters. */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '')
}
