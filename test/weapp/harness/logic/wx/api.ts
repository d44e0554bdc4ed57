import type { Device, Json } from '../../protocol'
import type { AppJson } from '../../read-dist'
import { wordsOf, type Link } from '../link'
import type { Navigator } from '../navigator'
import type { Sandbox } from '../sandbox'
import type { ShellState } from '../shell-state'

/** What every group of wx functions is built from. */
export interface WxKit {
  app: AppJson
  device: Device
  link: Link
  sandbox: Sandbox
  shell: ShellState
  navigator: Navigator
  storage: Map<string, string>
  emitter: Emitter
  /** Whether this moment belongs to a tap of the person: some functions are refused otherwise. */
  inTap(): boolean
  launch(): { path: string; query: Record<string, string>; scene: number }
  /** Whether a function of that name exists: `canIUse`. */
  canUse(name: string): boolean
  /** Wraps a function in WeChat's calling manner: success, fail, complete, or a promise when none is given. */
  api<Options extends object = Record<string, never>>(name: string, run: (options: Options) => unknown): WxFunction
}

export type WxFunction = (options?: object) => unknown
export type WxGroup = Record<string, unknown>

/** A refusal of a wx function; `errMsg` becomes `<name>:fail <reason>`. */
export class WxFailure extends Error {
  constructor(
    reason: string,
    readonly more: Record<string, Json> = {},
  ) {
    super(reason)
  }
}

/** Listeners of `wx.onX` and `wx.offX`. */
export interface Emitter {
  on(name: string): (listener: (value: unknown) => void) => void
  off(name: string): (listener?: (value: unknown) => void) => void
  emit(name: string, value: Json): void
}

interface Callbacks {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (result: unknown) => void
}

/** Keeps the listeners of the platform's events. */
export function createEmitter(link: Link, sandbox: Sandbox): Emitter {
  const listeners = new Map<string, Set<(value: unknown) => void>>()
  const of = (name: string): Set<(value: unknown) => void> => {
    const known = listeners.get(name) ?? new Set()
    listeners.set(name, known)
    return known
  }
  return {
    on: (name) => (listener) => void of(name).add(listener),
    off: (name) => (listener) => void (listener ? of(name).delete(listener) : of(name).clear()),
    emit(name, value) {
      for (const listener of of(name)) {
        try {
          listener(sandbox.inner(value))
        } catch (error) {
          link.fault(error, name)
        }
      }
    },
  }
}

function plainOf(options: object): Json {
  const kept = Object.entries(options).filter(([, value]) => typeof value !== 'function')
  return JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Json
}

/** Builds the calling manner shared by all asynchronous wx functions. */
export function createApi(link: Link, sandbox: Sandbox): WxKit['api'] {
  const call = (callback: ((value: unknown) => void) | undefined, value: unknown, name: string): void => {
    try {
      callback?.(value)
    } catch (error) {
      link.fault(error, name)
    }
  }
  return (name, run) => {
    const carryOut = async (options: object): Promise<{ ok: boolean; value: Record<string, unknown> }> => {
      try {
        const value = (await run(options as never)) as object | undefined
        return { ok: true, value: Object.assign(sandbox.inner({}), value, { errMsg: `${name}:ok` }) }
      } catch (error) {
        const more = error instanceof WxFailure ? error.more : {}
        const reason = error instanceof Error ? error.message : wordsOf(error)
        return { ok: false, value: sandbox.inner({ errMsg: `${name}:fail ${reason}`, ...more }) }
      }
    }
    return (options = {}) => {
      const { success, fail, complete } = options as Callbacks
      link.send({ kind: 'called', api: name, args: plainOf(options) })
      const outcome = carryOut(options)
      const deliver = async (): Promise<void> => {
        const { ok, value } = await outcome
        const done = link.busy(name)
        setImmediate(() => {
          if (!ok && !fail && !complete) link.fault(value['errMsg'], 'nobody handles')
          call(ok ? success : fail, value, name)
          call(complete, value, name)
          done()
        })
      }
      if (success || fail || complete) return void deliver()
      return sandbox.Promise.resolve(
        outcome.then(({ ok, value }) => {
          // The platform rejects with a plain object, and code under test reads its errMsg.
          // eslint-disable-next-line @typescript-eslint/only-throw-error
          if (!ok) throw value
          return value
        }),
      )
    }
  }
}
