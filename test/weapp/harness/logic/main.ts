import { workerData } from 'node:worker_threads'
import type { FromPhone, FromView, Json, LogicSettings } from '../protocol'
import { readAppJson } from '../read-dist'
import { callOn, createComponents, type Config, type Instance } from './components'
import { openLink } from './link'
import { createNavigator } from './navigator'
import { createPages } from './pages'
import { createSandbox } from './sandbox'
import { createDataSender } from './set-data'
import { createShellState } from './shell-state'
import { createTimers } from './timers'
import { createApi, createEmitter, type WxKit } from './wx/api'
import { cloudGroup } from './wx/cloud'
import { dialogsGroup } from './wx/dialogs'
import { navigationGroup } from './wx/navigation'
import { phoneGroup } from './wx/phone'
import { selectorQueryGroup } from './wx/selector-query'
import { storageGroup } from './wx/storage'
import { systemGroup } from './wx/system'

const { dist, storage, device } = workerData as LogicSettings
const appJson = readAppJson(dist)
const link = openLink(receive)
const sandbox = createSandbox(dist, appJson)
const components = createComponents(dist, appJson, sandbox, link)
const sender = createDataSender(link, sandbox)
const pages = createPages(dist, appJson, { sandbox, link, components, sender })
const shell = createShellState(link)
const navigator = createNavigator(appJson, pages, shell, link)
const emitter = createEmitter(link, sandbox)

let app: Instance | null = null
let tapping = false
let started = { path: '', query: {} as Record<string, string>, scene: 1001 }

const wx: Record<string, unknown> = {}
const kit: WxKit = {
  app: appJson,
  device,
  link,
  sandbox,
  shell,
  navigator,
  emitter,
  storage: new Map(Object.entries(storage)),
  inTap: () => tapping,
  launch: () => started,
  api: createApi(link, sandbox),
  canUse: (name) => name in wx,
}
const queries = selectorQueryGroup(kit)
for (const group of [storageGroup, navigationGroup, dialogsGroup, systemGroup, phoneGroup, cloudGroup]) {
  Object.assign(wx, group(kit))
}
const { answered, ...queryFunctions } = queries
Object.assign(wx, queryFunctions)

function defineGlobals(): void {
  sandbox.define('wx', wx)
  sandbox.define('App', (config: Config) => {
    app = config as Instance
  })
  sandbox.define('Page', (config: Config) => components.registerPage(config))
  sandbox.define('Component', (config: Config) => components.register(config))
  sandbox.define('Behavior', (config: Config) => config)
  sandbox.define('getApp', () => app)
  sandbox.define('getCurrentPages', () => navigator.stack.map(({ instance }) => instance))
  sandbox.define('console', {
    log: () => undefined,
    info: () => undefined,
    debug: () => undefined,
    warn: (...words: unknown[]) => link.send({ kind: 'warning', text: words.map(String).join(' ') }),
    error: (...words: unknown[]) => link.fault(words.map(String).join(' '), 'console.error'),
  })
  for (const [name, timer] of Object.entries(createTimers(link))) sandbox.define(name, timer)
}

function start({ path, query, scene }: Extract<FromPhone, { kind: 'start' }>): void {
  started = { path: path || (appJson.pages[0] ?? ''), query, scene }
  defineGlobals()
  sandbox.load('app.js')
  if (!app) throw new Error('app.js never called App()')
  callOn(link, app, 'onLaunch', sandbox.inner(started))
  callOn(link, app, 'onShow', sandbox.inner(started))
  navigator.launch(started.path, query)
}

function hear(message: FromView): void {
  switch (message.kind) {
    case 'answer':
      return answered(message.id, message.results)
    case 'tab':
      return navigator.tapTab(message.index)
    case 'back':
      return navigator.navigateBack(1)
    case 'dialog':
      return shell.answer(message.id, message.button, message.text)
    case 'fault':
      return link.send({ kind: 'fault', text: message.text })
    case 'event':
      tapping = message.event.type === 'tap' || message.event.type === 'submit'
      pages.hear(message)
      return void setImmediate(() => {
        tapping = false
      })
    default:
      return pages.hear(message)
  }
}

function runHook({ id, hook, args }: Extract<FromPhone, { kind: 'hook' }>): void {
  const top = navigator.top()
  if (hook === 'onPullDownRefresh') shell.change({ refreshing: true })
  const missing = !top || typeof top.instance[hook] !== 'function'
  const answer = missing ? { missing: true } : callOn(link, top.instance, hook, sandbox.inner(args))
  void Promise.resolve(answer).then((value) =>
    link.send({ kind: 'hooked', id, answer: JSON.parse(JSON.stringify(value ?? null)) as Json }),
  )
}

function receive(message: Exclude<FromPhone, { kind: 'answer' }>): void {
  switch (message.kind) {
    case 'start':
      return start(message)
    case 'view':
      return hear(message.message)
    case 'hook':
      return runHook(message)
    case 'network':
      device.networkType = message.type
      return emitter.emit('NetworkStatusChange', { isConnected: message.type !== 'none', networkType: message.type })
    case 'app': {
      const top = navigator.top()
      if (message.what === 'hide' && top) pages.hide(top)
      if (app) callOn(link, app, message.what === 'show' ? 'onShow' : 'onHide', sandbox.inner(started))
      emitter.emit(message.what === 'show' ? 'AppShow' : 'AppHide', started)
      if (message.what === 'show' && top) pages.show(top)
      return undefined
    }
    default:
      return message satisfies never
  }
}

process.on('unhandledRejection', (reason) => link.fault(reason, 'unhandled rejection'))
process.on('uncaughtException', (error) => link.fault(error, 'uncaught'))
