import { mkdirSync } from 'node:fs'
import type { Caller, Invocation, LocalCloud, LocalCloudOptions, Route } from './contract'
import { openContentChecks } from './gateway/content-checks'
import { openInbox } from './gateway/inbox'
import { getUnlimitedCode } from './gateway/mini-program-codes'
import { openOpenApis } from './gateway/open-apis'
import { openPayments } from './gateway/payments/payments'
import { openPhoneNumbers } from './gateway/phone-numbers'
import { publicStore } from './gateway/public-store'
import { openGateway } from './gateway/server'
import { openPushes } from './gateway/pushes'
import { invokeFunctionAction, openServices } from './gateway/services'
import { settingsOf, type Settings } from './gateway/settings'
import { stopListening } from './gateway/listen'
import { openStorage } from './gateway/storage'
import { signedPathOf, storageRoutes } from './gateway/storage-routes'
import { openSubscribeMessages } from './gateway/subscribe-messages'
import { startStoreThread, type StoreClient } from './gateway/store-client'
import { openKeptClock } from './host/clock-file'
import { openHost, type Host } from './host/host'
import { newSharedMemory, openMeters, type SharedMemory } from './host/shared-memory'
import { openTimers } from './host/timers'
import { watchFolder } from './host/watch'
import { TOO_LARGE } from './protocol/admin'
import { MAX_REQUEST_BYTES } from './protocol/limits'
import type { AdminReply, ServiceRequest } from './store/thread-messages'

export type {
  LogLine,
  Caller,
  Invocation,
  LocalCloud,
  LocalCloudOptions,
  Route,
  RouteRequest,
  RouteResponse,
  Store,
} from './contract'
export type { DatabaseDeclaration } from './store/declaration'

/** Name of the environment that `DYNAMIC_CURRENT_ENV` resolves to. */
const ENV_ID = 'local-env'
const APP_ID = 'wx0000000000000001'

/** Starts the local cloud: store thread, function instances, gateway. Resolves when everything can be called. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const settings = settingsOf(options)
  mkdirSync(settings.dataDir, { recursive: true })
  const memory = newSharedMemory()
  const clock = openKeptClock(settings.dataDir, memory)
  const inbox = openInbox(settings.dataDir)
  const say = (text: string) => settings.log({ at: clock.now(), stream: 'cloud', text })
  const report = (error: unknown) => say(error instanceof Error ? (error.stack ?? error.message) : String(error))

  const late: { host?: Host; cloud?: LocalCloud } = {}
  const now = () => clock.now()
  const origin = () => running(late.cloud).url
  const storage = openStorage({ dataDir: settings.dataDir, envId: ENV_ID, now, origin })
  const pushes = openPushes(settings.messagePush, (name, event) => running(late.host).invoke(name, event, {}), say)
  const openApis = openOpenApis(
    {
      'phonenumber.getPhoneNumber': openPhoneNumbers(now),
      'wxacode.getUnlimited': getUnlimitedCode,
      'subscribeMessage.send': openSubscribeMessages(inbox, now),
      ...openContentChecks({ fetchMedia: (url) => storage.read(signedPathOf(url)), pushMessage: pushes.push, now }),
    },
    (token) => running(late.host).callerOf(token),
  )
  const pay = openPayments({
    ...{ dataDir: settings.dataDir, appId: APP_ID, envId: ENV_ID, now, say, report },
    callerOf: (token) => running(late.host).callerOf(token),
    invoke: (name, event) => running(late.host).invoke(name, event, { source: 'wx_unknown' }),
  })
  const serve = openServices({
    actions: {
      ...storage.actions,
      'functions.invokeFunction': invokeFunctionAction((name, event, caller) =>
        running(late.host).invoke(name, event, caller, true),
      ),
    },
    binary: async (request) => pay.answer(request) ?? openApis.answer(request),
    callerOf: (token) => running(late.host).callerOf(token),
    report,
  })
  const client = await startStore(settings, memory, serve, say)
  const host = openHost({
    ...settings,
    entry: settings.entries.worker,
    memory,
    adminUrl: `http://127.0.0.1:${client.port}/admin`,
    envId: ENV_ID,
    appId: APP_ID,
    now: () => clock.now(),
  })
  late.host = host
  const fire = async (functionName: string, event: object) => {
    const outcome = await host.invoke(functionName, event, { trigger: 'timer' })
    if (!outcome.ok) say(`timer of ${functionName}: ${outcome.code} ${outcome.message}`)
  }
  const timers = openTimers({
    dataDir: settings.dataDir,
    functions: () => host.functions(),
    now: () => clock.now(),
    fire,
  })

  await host.warm()
  const routes = [...storageRoutes(storage), ...pay.routes, ...settings.routes, adminRoute(client)]
  const { server, port } = await openGateway({ port: settings.port, routes, cloud: () => running(late.cloud), report })
  if (settings.timers) timers.start()
  if (settings.timers) pay.start()
  const endWatch = settings.watch ? watchFolder(settings.functionsDir, () => host.reload()) : () => undefined

  late.cloud = {
    port,
    url: `http://127.0.0.1:${port}`,
    invoke: (functionName: string, event: unknown, caller: Caller = {}): Promise<Invocation> =>
      host.invoke(functionName, event, caller),
    store: publicStore(client),
    clock,
    runTimers: () => timers.run(),
    inbox,
    failNext: openApis.failNext,
    putFile: storage.put,
    payments: pay.payments,
    functions: () => host.functions().map(({ name }) => name),
    metrics: () => ({ dbRequests: openMeters(memory).total(), invocations: host.counts() }),
    async close() {
      endWatch()
      await timers.stop()
      await pushes.settle()
      await pay.stop()
      await stopListening(server)
      await host.close()
      await client.call('close')
      await client.terminate()
    },
  }
  return late.cloud
}

function running<T>(part: T | undefined): T {
  if (!part) throw new Error('the local cloud is still starting')
  return part
}

function startStore(
  settings: Settings,
  memory: SharedMemory,
  serve: (request: ServiceRequest) => Promise<AdminReply>,
  say: (text: string) => void,
): Promise<StoreClient> {
  const { dataDir, database, latencyMs, crashAt, allowScans, transactionMs } = settings
  return startStoreThread(
    settings.entries.store,
    { dataDir, declaration: database, memory, latencyMs, crashAt, allowScans, transactionMs },
    serve,
    say,
  )
}

/** `/admin` on the public port, for SDK clients outside of the functions. */
function adminRoute(client: StoreClient): Route {
  return {
    method: 'POST',
    path: '/admin',
    contentType: 'any',
    maxBytes: MAX_REQUEST_BYTES,
    answersTooLarge: true,
    async handle({ headers, body, tooLarge }) {
      const reply = tooLarge
        ? TOO_LARGE
        : await client.call('admin', {
            contentType: headers['content-type'] ?? '',
            body,
            madeAt: Number(headers['x-client-timestamp'] ?? NaN),
          })
      return {
        status: 200,
        headers: { 'content-type': reply.contentType },
        body: typeof reply.body === 'string' ? reply.body : Buffer.from(reply.body),
      }
    },
  }
}
