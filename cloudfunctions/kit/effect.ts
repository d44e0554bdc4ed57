import * as z from 'zod/mini'
import type { EffectLine } from './journal'
import { log } from './log'

export interface EffectContext {
  readonly countyId: string
  /** Epoch ms of the write that caused the effect. */
  readonly at: number
  readonly now: number
}

/** Something that follows an accepted write: idempotent, tried right after commit, then by the clock. */
export interface Effect<Payload = unknown> {
  readonly kind: string
  readonly payload: z.ZodMiniType<Payload>
  run(context: EffectContext, payload: Payload): Promise<void>
}

export function defineEffect<Payload>(
  kind: string,
  payload: z.ZodMiniType<Payload>,
  run: (context: EffectContext, payload: Payload) => Promise<void>,
): Effect<Payload> {
  return { kind, payload, run }
}

/** A line for the journal; the payload is checked when it runs, and must survive JSON. */
export function effectLine<Payload>(effect: Effect<Payload>, payload: Payload): EffectLine {
  return { kind: effect.kind, payload }
}

/** Runs the effects of one line in order; true when all succeeded. A failed one leaves the rest for the clock. */
export async function runEffects(
  known: readonly Effect[],
  context: EffectContext,
  lines: readonly EffectLine[],
  traceId: string,
): Promise<boolean> {
  for (const { kind, payload } of lines) {
    try {
      const effect = known.find((candidate) => candidate.kind === kind)
      if (!effect) throw new Error(`no effect of kind ${kind}`)
      await effect.run(context, z.parse(effect.payload, payload))
    } catch (cause) {
      log.error({ traceId, effect: kind, err: String(cause) }, 'effect failed; the clock tries again')
      return false
    }
  }
  return true
}

/** Forgets the particular payload; `runEffects` parses it by the effect's own schema. */
export function anyEffect<Payload>(effect: Effect<Payload>): Effect {
  return effect as unknown as Effect
}
