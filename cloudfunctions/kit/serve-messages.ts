import type { Decision } from '@domain/kernel/decision'
import * as z from 'zod/mini'
import { MediaChecked } from './check-photo'
import { countyIdOf } from './county'
import { startTerm } from './due'
import { anyEffect } from './effect'
import { hashOfInput, journalId } from './journal'
import { platformOpenid } from './platform'
import { randomId } from './random-ids'
import type { Slice } from './slice'
import { transact, type JournalledTx } from './transact'

/** What the platform thinks of a picture. A check that went wrong there is a doubt, never a pass. */
export interface MediaJudgement {
  readonly countyId: string
  readonly traceId: string
  readonly suggest: 'pass' | 'review' | 'risky'
  readonly now: number
  /** True when no person called: only the platform calls without one. */
  readonly isTrusted: boolean
}

/** In which the word of the platform itself is carried out. */
export interface ToldContext {
  readonly countyId: string
  readonly now: number
  /** Writes once per `key`, in the platform's name. */
  transact<Refusal extends string>(
    key: string,
    callback: (tx: JournalledTx) => Promise<Decision<object, Refusal>>,
  ): Promise<Decision<object, Refusal>>
}

interface Listeners {
  onMediaChecked(judgement: MediaJudgement): Promise<void>
  /** Answers what the platform wants to hear; undefined when the message is about something else. */
  onPayment(context: ToldContext, event: unknown): Promise<object | undefined>
}

/** Competitors are outwaited for so long; the function itself has 20 s. */
const PATIENCE_MS = 12_000

function contextOf(slices: readonly Slice[]): ToldContext {
  const effects = [anyEffect(startTerm), ...slices.flatMap((slice) => slice.effects)]
  const countyId = countyIdOf()
  const now = Date.now()
  const action = 'platform.told'
  return {
    countyId,
    now,
    transact: (key, callback) => {
      const by = { countyId, actor: 'system', action, traceId: randomId(), effects, deadline: now + PATIENCE_MS }
      return transact({ ...by, journalId: journalId('system', action, key), inputHash: hashOfInput({ key }) }, callback)
    },
  }
}

/**
 * The entry of a function that the platform pushes messages to. What it does not know it lets pass. Of payments only
 * the platform itself is heard: a call that carries a person is none of its.
 */
export function serveMessages(slices: readonly Slice[], { onMediaChecked, onPayment }: Listeners) {
  return async (event: unknown): Promise<string | object> => {
    const isTrusted = platformOpenid() === undefined
    const message = z.safeParse(MediaChecked, event)
    if (message.success) {
      const { trace_id: traceId, errcode = 0, result } = message.data
      const suggest = errcode === 0 ? (result?.suggest ?? 'review') : 'review'
      await onMediaChecked({ countyId: countyIdOf(), traceId, suggest, now: Date.now(), isTrusted })
      return 'success'
    }
    if (!isTrusted) return { errcode: 1, errmsg: 'FORBIDDEN' }
    return (await onPayment(contextOf(slices), event)) ?? 'success'
  }
}
