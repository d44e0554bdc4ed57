import { randomUUID } from 'node:crypto'
import type { Caller, Invocation, LogLine } from '../contract'
import { readFunctions, type CloudFunctionConfig } from './function-config'
import { startInstance, type Instance } from './instance'
import { openPool, type Pool } from './pool'
import { MAX_SLOTS, openMeters, type SharedMemory } from './shared-memory'

export interface HostOptions {
  functionsDir: string
  entry: string
  memory: SharedMemory
  instances: number
  /** Environment of every function beside the platform's own variables. */
  env: Record<string, string>
  adminUrl: string
  envId: string
  appId: string
  log: (line: LogLine) => void
  now: () => number
  /** Functions that `warm` starts; all of them when left out. */
  warm?: readonly string[] | undefined
}

export interface Host {
  invoke(functionName: string, event: unknown, caller: Caller, nested?: boolean): Promise<Invocation>
  /** Who the invocation with this token belongs to, for calls it makes. */
  callerOf(token: string | undefined): Caller | undefined
  functions(): CloudFunctionConfig[]
  /** Calls and failures by function. */
  counts(): Record<string, { calls: number; errors: number }>
  /** Starts one instance of each function that is not left to its first call. */
  warm(): Promise<void>
  reload(): void
  /** Waits for running invocations, then ends all instances. */
  close(): Promise<void>
}

const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024

/** Runs cloud functions in worker threads. */
export function openHost(options: HostOptions): Host {
  const meters = openMeters(options.memory)
  const configs = new Map(readFunctions(options.functionsDir).map((config) => [config.name, config]))
  const pools = new Map<string, Pool>()
  const counts: Record<string, { calls: number; errors: number }> = {}
  const callers = new Map<number, Caller>()
  const traces = new Map<number, { functionName: string; traceId: string }>()
  const freeSlots = Array.from({ length: MAX_SLOTS }, (_, at) => MAX_SLOTS - 1 - at)
  const running = new Set<Promise<unknown>>()

  const start = (config: CloudFunctionConfig): Instance => {
    const slot = freeSlots.pop()
    if (slot === undefined) throw new Error('more function instances than slots')
    const instance = startInstance(config, {
      entry: options.entry,
      memory: options.memory,
      env: platformEnv(config, options),
      slot,
      onLog: (stream, text) => {
        const trace = traces.get(slot) ?? { functionName: config.name }
        for (const line of text.split('\n'))
          if (line !== '') options.log({ at: options.now(), stream, text: line, ...trace })
      },
    })
    void instance.ended.then(() => freeSlots.push(slot))
    return instance
  }

  const poolOf = (config: CloudFunctionConfig): Pool => {
    const existing = pools.get(config.name)
    if (existing) return existing
    const made = openPool(config, options.instances, start)
    pools.set(config.name, made)
    return made
  }

  const invoke: Host['invoke'] = async (functionName, event, caller, nested = false) => {
    const startedAt = performance.now()
    const traceId = randomUUID()
    const none = { cost: { db: 0, effects: 0, examined: 0, returned: 0 }, traceId, durationMs: 0 }
    const config = configs.get(functionName)
    if (!config)
      return {
        ok: false,
        code: 'FUNCTION_NOT_FOUND',
        message: `FunctionName parameter could not be found: ${functionName}`,
        ...none,
      }
    const text = JSON.stringify(withUserInfo(event, caller, options.appId))
    if (Buffer.byteLength(text) > MAX_PAYLOAD_BYTES)
      return { ok: false, code: 'EXCEED_MAX_PAYLOAD_SIZE', message: 'request payload is larger than 6 MB', ...none }
    let cost = none.cost
    const outcome = await poolOf(config).run(nested, (instance) => {
      const token = meters.begin(instance.slot, traceId)
      callers.set(instance.slot, caller)
      traces.set(instance.slot, { functionName, traceId })
      const run = {
        event: text,
        env: callerEnv(caller, token, options.appId),
        traceId,
        timeoutMs: config.timeoutMs,
        memoryMb: config.memoryMb,
      }
      return { run, finish: () => (cost = meters.cost(instance.slot)) }
    })
    const count = (counts[functionName] ??= { calls: 0, errors: 0 })
    count.calls++
    if (!outcome.ok) count.errors++
    const rest = { cost, traceId, durationMs: performance.now() - startedAt }
    return outcome.ok ? { ok: true, value: JSON.parse(outcome.value) as unknown, ...rest } : { ...outcome, ...rest }
  }

  return {
    invoke(...args) {
      const done = invoke(...args)
      running.add(done)
      void done.finally(() => running.delete(done))
      return done
    },
    callerOf(token) {
      const open = meters.open(token)
      return open && callers.get(open.slot)
    },
    functions: () => [...configs.values()],
    counts: () => counts,
    async warm() {
      const first = [...configs.values()].filter(({ name }) => options.warm?.includes(name) ?? true)
      await Promise.all(first.map((config) => poolOf(config).warm()))
    },
    reload() {
      for (const config of readFunctions(options.functionsDir)) configs.set(config.name, config)
      for (const pool of pools.values()) pool.reload()
    },
    async close() {
      await Promise.allSettled([...running])
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
  }
}

/** What the platform sets for every instance of a function. */
function platformEnv(config: CloudFunctionConfig, { env, adminUrl, envId }: HostOptions): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: envId,
    SCF_FUNCTIONNAME: config.name,
    TCB_ENV: envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    SILENCE: 'true',
    ...env,
  }
}

/** What the platform sets for one invocation. */
function callerEnv(
  { openid, unionid, source, trigger, env }: Caller,
  token: string,
  appId: string,
): Record<string, string> {
  const identity: Record<string, string> = { WX_APPID: appId }
  if (openid !== undefined) identity['WX_OPENID'] = openid
  if (unionid !== undefined) identity['WX_UNIONID'] = unionid
  return {
    ...env,
    ...identity,
    WX_CONTEXT_KEYS: [...Object.keys(identity), 'WX_API_TOKEN'].join(','),
    WX_API_TOKEN: token,
    TCB_SOURCE: source ?? (trigger === 'timer' ? 'wx_trigger' : 'wx_client'),
    ...(trigger === undefined ? {} : { TRIGGER_SRC: trigger, WX_TRIGGER_API_TOKEN_V0: token }),
  }
}

function withUserInfo(event: unknown, { openid }: Caller, appId: string): unknown {
  const isObject = typeof event === 'object' && event !== null && !Array.isArray(event)
  if (event !== undefined && !isObject) return event
  return { ...(event as object | undefined), userInfo: { openId: openid ?? '', appId } }
}
