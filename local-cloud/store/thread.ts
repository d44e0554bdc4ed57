import type { IncomingMessage, ServerResponse } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { rejectForeign } from '../gateway/guard'
import { listen, stopListening } from '../gateway/listen'
import { readBody } from '../gateway/read-body'
import { openClock, openMeters } from '../host/shared-memory'
import { openAdmin, TOO_LARGE } from '../protocol/admin'
import { openBusyGuard } from '../protocol/busy-guard'
import { openDispatcher } from '../protocol/dispatch'
import { MAX_REQUEST_BYTES } from '../protocol/limits'
import { PlatformError } from '../protocol/platform-error'
import { openDocumentStore } from './document-store'
import { openStoreCalls } from './store-calls'
import type { AdminReply, FromStore, ServiceRequest, StoreThreadStart, ToStore } from './thread-messages'

/** Entry of the store thread: the only owner of the files, with an `/admin` server of its own for the function workers. */
const start = workerData as StoreThreadStart
const post = (message: FromStore) => parentPort?.postMessage(message)
const report = (error: unknown) =>
  post({ kind: 'log', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })

const waiting = new Map<number, (reply: AdminReply) => void>()
let lastService = 0

/** Hands a request of another service to the gateway. */
function serve(request: ServiceRequest): Promise<AdminReply> {
  return new Promise((resolve) => {
    const id = ++lastService
    waiting.set(id, resolve)
    post({ kind: 'serve', id, request })
  })
}

async function main(): Promise<void> {
  const clock = openClock(start.memory, Date.now)
  const meters = openMeters(start.memory)
  const store = openDocumentStore({
    dataDir: start.dataDir,
    declaration: start.declaration,
    scans: start.allowScans ? 'warn' : 'refuse',
    transactionMs: start.transactionMs,
    warn: (message) => post({ kind: 'log', message }),
  })
  const admin = openAdmin({
    dispatcher: openDispatcher(store, () => clock.now(), report),
    meters,
    busy: openBusyGuard(clock, meters),
    latencyMs: start.latencyMs,
    crashAt: start.crashAt,
    serve,
  })
  let ownPort = 0
  const { server, port } = await listen(0, (request, response) => void answer(request, response, ownPort, admin))
  ownPort = port
  const calls = openStoreCalls(
    store,
    () => clock.now(),
    admin,
    () => stopListening(server),
  )

  parentPort?.on('message', (message: ToStore) => {
    if (message.kind === 'served') {
      waiting.get(message.id)?.(message.reply)
      waiting.delete(message.id)
      return
    }
    const call = calls[message.method] as (...args: unknown[]) => Promise<unknown>
    call(...message.args).then(
      (value) => post({ kind: 'result', id: message.id, value }),
      (error: unknown) => post({ kind: 'result', id: message.id, error: errorOf(error) }),
    )
  })
  post({ kind: 'ready', port })
}

function errorOf(error: unknown): { code: string; message: string } {
  if (error instanceof PlatformError) return { code: error.code, message: error.message }
  return { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  admin: (request: ServiceRequest) => Promise<AdminReply>,
): Promise<void> {
  const rejection = request.method === 'POST' ? rejectForeign(request, port) : { status: 405, message: 'POST only' }
  if (rejection) return send(response, rejection.status, 'text/plain', rejection.message)
  try {
    const body = await readBody(request, MAX_REQUEST_BYTES)
    if (!body) return send(response, 200, TOO_LARGE.contentType, TOO_LARGE.body)
    const madeAt = Number(request.headers['x-client-timestamp'] ?? NaN)
    const reply = await admin({ contentType: request.headers['content-type'] ?? '', body, madeAt })
    send(response, 200, reply.contentType, reply.body)
  } catch (error) {
    if (!response.headersSent) send(response, 400, 'text/plain', error instanceof Error ? error.message : 'bad request')
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

main().catch((error: unknown) =>
  post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
)
