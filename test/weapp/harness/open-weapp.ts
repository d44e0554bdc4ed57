import { compileDist, type CompiledDist } from './compile-dist'
import { openJsdomView } from './jsdom-view'
import { startLogic } from './logic-port'
import { createPatience } from './patience'
import { answerFor, type Cloud, type CloudCall, type PhoneAnswers } from './phone'
import { createRecord, type PhoneRecord } from './phone-record'
import type { Device, FromPhone, FromView, Json, PageHook, ToPhone } from './protocol'
import type { HandTarget } from './view/hands'
import type { OpenView, ViewPort } from './view-port'

/** How a mini-program is started. */
export interface WeappOptions {
  /** Folder of the build. */
  dist: string
  cloud: Cloud
  /** Route without leading slash; the first page unless stated. */
  path?: string
  query?: Record<string, string>
  scene?: number
  device?: Partial<Device>
  /** Storage as left by an earlier run: key to JSON text. */
  storage?: Record<string, string>
  answers?: PhoneAnswers
  view?: OpenView
}

/** The shown page. */
export interface ShownPage {
  route: string
  query: Record<string, string>
  title: string
  text(): Promise<string>
  html(): Promise<string>
}

/** A running mini-program in somebody's hands. Every act waits until the program has come to rest. */
export interface Weapp extends PhoneRecord {
  page(): ShownPage
  tap(target: HandTarget): Promise<void>
  fill(target: HandTarget, value: string): Promise<void>
  emit(target: HandTarget, type: string, detail: unknown): Promise<void>
  /** The finger pulls the page down, reaches its end, or shares it; answers what the page answered. */
  hook(hook: PageHook, args?: Json): Promise<Json>
  network(type: string): Promise<void>
  appEvent(what: 'show' | 'hide'): Promise<void>
  /** Waits for words on the page or for a condition, looking again whenever something happened. */
  waitFor(what: string | (() => boolean | Promise<boolean>)): Promise<void>
  settle(): Promise<void>
  readonly cloudCalls: CloudCall[]
  /** May be changed at any time. */
  readonly answers: PhoneAnswers
  /** Ends it and throws when anything went wrong on the way. */
  close(): Promise<void>
  /** Ends it whatever happened: for those who expected faults. */
  abandon(): Promise<unknown>
}

const PHONE: Device = {
  windowWidth: 390,
  windowHeight: 756,
  pixelRatio: 2,
  fontSizeSetting: 17,
  theme: 'light',
  networkType: 'wifi',
  platform: 'ios',
  sdkVersion: '3.7.0',
  subscribe: 'accept',
}

const compiled = new Map<string, CompiledDist>()

function compileOnce(dist: string, width: number): CompiledDist {
  const key = `${dist} ${width}`
  const known = compiled.get(key) ?? compileDist(dist, width)
  compiled.set(key, known)
  return known
}

interface Switchboard {
  view: ViewPort
  send(message: FromPhone): void
  hook(hook: PageHook, args: Json): Promise<Json>
  cloudCalls: CloudCall[]
  answers: PhoneAnswers
  unfinished(): string[]
  /** Ends both layers; a second time it only waits. */
  end(): Promise<unknown>
}

type Pen = ReturnType<typeof createRecord>

/** Connects the two layers with each other, with the cloud and with the record. */
async function connect(options: WeappOptions, dist: CompiledDist, pen: Pen, wake: () => void): Promise<Switchboard> {
  const cloudCalls: CloudCall[] = []
  const answers: PhoneAnswers = { login: { code: 'local' }, checkSession: {}, ...options.answers }
  const hooks = new Map<number, (answer: Json) => void>()
  let asking = 0
  let lastHook = 0
  let ended: Promise<unknown> | undefined

  const fault = (text: string): void => pen.note({ kind: 'fault', text })
  const answer = async (id: number, api: string, args: Json): Promise<void> => {
    const call: CloudCall = { api, args }
    if (api.startsWith('cloud.')) cloudCalls.push(call)
    asking += 1
    try {
      call.answer = await answerFor(api, args, options.cloud, answers)
      logic.send({ kind: 'answer', id, ok: true, value: call.answer })
    } catch (error) {
      call.error = error instanceof Error ? error.message : String(error)
      logic.send({ kind: 'answer', id, ok: false, error: call.error })
    } finally {
      asking -= 1
      wake()
    }
  }
  const receive = (message: Exclude<ToPhone, { kind: 'pulse' }>): void => {
    if (message.kind === 'ask') return void answer(message.id, message.api, message.args)
    if (message.kind === 'hooked') {
      hooks.get(message.id)?.(message.answer)
      return void hooks.delete(message.id)
    }
    pen.note(message)
    if (message.kind === 'view') view.send(message.message)
    return undefined
  }
  const heard = (message: FromView): void => logic.send({ kind: 'view', message })
  const view = await (options.view ?? openJsdomView)(dist, { receive: heard, wake, fault })
  const settings = { dist: options.dist, storage: options.storage ?? {}, device: { ...PHONE, ...options.device } }
  const logic = startLogic(settings, receive, wake, fault)
  return {
    view,
    send: (message) => logic.send(message),
    hook(hook, args) {
      lastHook += 1
      const id = lastHook
      return new Promise((resolve) => {
        hooks.set(id, resolve)
        logic.send({ kind: 'hook', id, hook, args })
      })
    },
    cloudCalls,
    answers,
    unfinished: () => [
      ...logic.unfinished(),
      ...(asking > 0 ? [`${asking} questions to the phone`] : []),
      ...(view.pending() > 0 ? [`${view.pending()} messages to the view`] : []),
    ],
    end: () => (ended ??= Promise.all([logic.close(), view.close()])),
  }
}

/** Starts a built mini-program: logic layer in a thread, view layer in jsdom unless stated. */
export async function openWeapp(options: WeappOptions): Promise<Weapp> {
  const dist = compileOnce(options.dist, options.device?.windowWidth ?? PHONE.windowWidth)
  const pen = createRecord([...dist.problems])
  const { record } = pen
  const { wake, until } = createPatience()
  const { view, send, hook, cloudCalls, answers, unfinished, end } = await connect(options, dist, pen, wake)

  const troubles = (): string => (record.faults.length > 0 ? ` Faults so far:\n${record.faults.join('\n')}` : '')
  const settle = (): Promise<void> =>
    until(
      () => unfinished().length === 0,
      async () => `The mini-program does not come to rest: ${unfinished().join(', ')}.${troubles()}`,
    )
  const acting = async (act: () => Promise<void> | void): Promise<void> => {
    await act()
    await settle()
  }
  const acts = {
    page(): ShownPage {
      const top = record.stack.at(-1)
      if (!top) throw new Error(`no page is open.${troubles()}`)
      const { route, query } = top
      return { route, query, title: record.shell?.title ?? '', text: () => view.text(), html: () => view.html() }
    },
    tap: (target: HandTarget) => acting(() => view.tap(target)),
    fill: (target: HandTarget, value: string) => acting(() => view.fill(target, value)),
    emit: (target: HandTarget, type: string, detail: unknown) => acting(() => view.emit(target, type, detail)),
    async hook(name: PageHook, args: Json = {}) {
      const answered = hook(name, args)
      await settle()
      return answered
    },
    network: (type: string) => acting(() => send({ kind: 'network', type })),
    appEvent: (what: 'show' | 'hide') => acting(() => send({ kind: 'app', what })),
    waitFor: (what: string | (() => boolean | Promise<boolean>)) =>
      until(
        typeof what === 'function' ? what : async () => (await view.text()).includes(what),
        async () => `Waited in vain for ${String(what)}. Seen: ${await view.text()}.${troubles()}`,
      ),
    settle,
    cloudCalls,
    answers,
    async close() {
      await settle()
      await end()
      if (record.faults.length > 0) throw new Error(`The mini-program went wrong:\n${record.faults.join('\n')}`)
    },
    abandon: end,
  }
  send({ kind: 'start', path: options.path ?? '', query: options.query ?? {}, scene: options.scene ?? 1001 })
  await settle()
  return Object.assign(record, acts)
}
