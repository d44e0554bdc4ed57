import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const HEADER_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 60_000
/** Well above the SDK's own 5 s, so that a kept connection is never closed under a request. */
const KEEP_ALIVE_MS = 60_000

/** Listens on the loopback address only; `port` 0 lets the system choose. */
export async function listen(port: number, handle: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(
    { headersTimeout: HEADER_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    handle,
  )
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    else socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { server, port: (server.address() as AddressInfo).port }
}

/** Stops listening, lets running requests finish and closes idle connections. */
export async function stopListening(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
