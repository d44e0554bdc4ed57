import { identityId } from './keys'
import { answering, type Caller } from './serve'
import { platformOpenid } from './platform'
import type { Slice } from './slice'
import { ticking } from './tick'

/** What the platform tells a function of the invocation. */
interface PlatformContext {
  /** Milliseconds after which the platform ends it. */
  readonly time_limit_in_ms?: number
}

const endOf = (context: PlatformContext | undefined, fallbackMs: number) =>
  Date.now() + (context?.time_limit_in_ms ?? fallbackMs)

/** The entry of a function that answers users: identity comes from the platform, never from the event. */
export function serve(slices: readonly Slice[]) {
  const answer = answering(slices)
  return (event: unknown, context?: PlatformContext) => {
    const openid = platformOpenid()
    const named = openid === undefined ? {} : { openid }
    const caller: Caller = {
      identityId: openid === undefined ? undefined : identityId(openid),
      ...named,
      endsAt: endOf(context, 20_000),
    }
    return answer(event, caller)
  }
}

/** The entry of the clock. A call that carries a person is no timer, whatever it claims. */
export function serveClock(slices: readonly Slice[]) {
  const tick = ticking(slices)
  return async (event: { only?: unknown } | undefined, context?: PlatformContext) => {
    if (platformOpenid() !== undefined) return { ok: false, code: 'FORBIDDEN' }
    const only = typeof event?.only === 'string' ? { only: event.only } : {}
    return tick({ endsAt: endOf(context, 60_000), ...only })
  }
}
