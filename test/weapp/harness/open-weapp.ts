import { compileDist, type CompiledDist } from './compile-dist'
import { openJsdomView } from './jsdom-view'
import { startLogic } from './logic-port'
import { answerFor, type Cloud, type CloudCall, type PhoneAnswers } from './phone'
import type { Device, FromPhone, FromView, Json, OpenPage, PageHook, SetDataRecord, Shell, ToPhone } from './protocol'
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

/** A running mini-program in somebody's hands. Every act waits until the program has come to rest. */
export interface Weapp {
  page(): {
    route: string
    query: Record<string, string>
    title: string
    text(): Promise<string>
    html(): Promise<string>
  }
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
  readonly stack: OpenPage[]
  /** Roots of the packages whose code has run. */
  readonly loadedPackages: string[]
  readonly shell: Shell | null
  readonly faults: string[]
  readonly warnings: string[]
  readonly setData: SetDataRecord[]
  readonly cloudCalls: CloudCall[]
  /** Every asynchronous wx function called, in order. */
  readonly wxCalls: Array<{ api: string; args: Json }>
  readonly answers: PhoneAnswers
  readonly view: ViewPort
  /** Ends it and throws when anything went wrong on the way. */
  close(): Promise<void>
  /** Ends it whatever happened: for those who expected faults. */
  abandon(): Promise<void>
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
/** Longest wait for anything, in milliseconds. Reached only when something is wrong. */
const PATIENCE = 15_000

const compiled = new Map<string, CompiledDist>()

function compileOnce(dist: string, width: number): CompiledDist {
  const key = `${dist} ${width}`
  const known = compiled.get(key) ?? compileDist(dist, width)
  compiled.set(key, known)
  return known
}

/** Starts a built mini-program: logic layer in a thread, view layer in jsdom unless stated. */
export async function openWeapp(options: WeappOptions): Promise<Weapp> {
  const device = { ...PHONE, ...options.device }
  const dist = compileOnce(options.dist, device.windowWidth)
  const faults = [...dist.problems]
  const warnings: string[] = []
  const setData: SetDataRecord[] = []
  const cloudCalls: CloudCall[] = []
  const wxCalls: Weapp['wxCalls'] = []
  const answers: PhoneAnswers = { login: { code: 'local' }, checkSession: {}, ...options.answers }
  const sleepers = new Set<() => void>()
  const hooks = new Map<number, (answer: Json) => void>()
  let stack: OpenPage[] = []
  let loadedPackages: string[] = []
  let shell: Shell | null = null
  let asking = 0
  let lastHook = 0

  const fault = (text: string): void => void faults.push(text)
  const wake = (): void => {
    for (const sleeper of [...sleepers]) sleeper()
  }
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
    switch (message.kind) {
      case 'view':
        if (message.message.kind === 'shell') shell = message.message.shell
        return view.send(message.message)
      case 'ask':
        return void answer(message.id, message.api, message.args)
      case 'called':
        return void wxCalls.push({ api: message.api, args: message.args })
      case 'setData':
        return void setData.push(message.record)
      case 'fault':
        return fault(message.text)
      case 'warning':
        return void warnings.push(message.text)
      case 'stack':
        stack = message.stack
        loadedPackages = message.loaded
        return undefined
      case 'hooked':
        hooks.get(message.id)?.(message.answer)
        return void hooks.delete(message.id)
      default:
        return message satisfies never
    }
  }
  const toLogic = (message: FromPhone): void => logic.send(message)
  const heard = (message: FromView): void => toLogic({ kind: 'view', message })
  const view = await (options.view ?? openJsdomView)(dist, { receive: heard, wake, fault })
  const settings = { dist: options.dist, storage: options.storage ?? {}, device }
  const logic = startLogic(settings, receive, wake, fault)

  const unfinished = (): string[] => [
    ...logic.unfinished(),
    ...(asking > 0 ? [`${asking} questions to the phone`] : []),
    ...(view.pending() > 0 ? [`${view.pending()} messages to the view`] : []),
  ]
  const until = async (done: () => boolean | Promise<boolean>, complaint: () => Promise<string>): Promise<void> => {
    let timer: NodeJS.Timeout | undefined
    let late = false
    try {
      while (!(await done())) {
        if (late) throw new Error(await complaint())
        await new Promise<void>((resolve) => {
          const go = (): void => {
            sleepers.delete(go)
            resolve()
          }
          sleepers.add(go)
          timer ??= setTimeout(() => {
            late = true
            wake()
          }, PATIENCE)
        })
      }
    } finally {
      clearTimeout(timer)
    }
  }
  const troubles = (): string => (faults.length > 0 ? ` Faults so far:\n${faults.join('\n')}` : '')
  const settle = (): Promise<void> =>
    until(
      () => unfinished().length === 0,
      async () => `The mini-program does not come to rest: ${unfinished().join(', ')}.${troubles()}`,
    )
  const acting = async (act: () => Promise<void> | void): Promise<void> => {
    await act()
    await settle()
  }
  const end = async (): Promise<void> => {
    await logic.close()
    await view.close()
  }

  toLogic({ kind: 'start', path: options.path ?? '', query: options.query ?? {}, scene: options.scene ?? 1001 })
  await settle()
  return {
    page() {
      const top = stack.at(-1)
      if (!top) throw new Error(`no page is open.${troubles()}`)
      return { ...top, title: shell?.title ?? '', text: () => view.text(), html: () => view.html() }
    },
    tap: (target) => acting(() => view.tap(target)),
    fill: (target, value) => acting(() => view.fill(target, value)),
    emit: (target, type, detail) => acting(() => view.emit(target, type, detail)),
    async hook(hook, args = {}) {
      lastHook += 1
      const id = lastHook
      const answered = new Promise<Json>((resolve) => hooks.set(id, resolve))
      toLogic({ kind: 'hook', id, hook, args })
      await settle()
      return answered
    },
    network: (type) => acting(() => toLogic({ kind: 'network', type })),
    appEvent: (what) => acting(() => toLogic({ kind: 'app', what })),
    waitFor: (what) =>
      until(
        typeof what === 'function' ? what : async () => (await view.text()).includes(what),
        async () => `Waited in vain for ${String(what)}. Seen: ${await view.text()}.${troubles()}`,
      ),
    settle,
    get stack() {
      return stack
    },
    get loadedPackages() {
      return loadedPackages
    },
    get shell() {
      return shell
    },
    faults,
    warnings,
    setData,
    cloudCalls,
    wxCalls,
    answers,
    view,
    async close() {
      await settle()
      await end()
      if (faults.length > 0) throw new Error(`The mini-program went wrong:\n${faults.join('\n')}`)
    },
    abandon: end,
  }
}
