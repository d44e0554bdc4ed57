import type { Contract } from '@domain/kernel/contract'
import { proceed } from '@domain/kernel/decision'
import type { Envelope, InputProblem, Refused } from '@domain/kernel/envelope'
import { CURRENT_NOTICES } from '@domain/privacy/notices'
import { SYSTEM_WORDS, type SystemCode } from '@domain/kernel/system-codes'
import { REFUSAL_WORDS } from '@domain/words'
import * as z from 'zod/mini'
import type { ActionContext, AnyAction } from './action'
import { countyIdOf } from './county'
import { get } from './database'
import { startTerm } from './due'
import { anyEffect } from './effect'
import { identities, type IdentityRecord } from './identity'
import { hashOfInput, journalId, RequestIdReused, storedAnswer, type Subject } from './journal'
import { addressCounterId, countCall, countWrongCode } from './limiter'
import { log } from './log'
import { admit, type Member } from './member'
import { randomId } from './random-ids'
import { rulesAt } from './rule-book'
import type { Slice } from './slice'
import { transact, type Authorship } from './transact'
import { Busy } from './transaction'

/** What a call carries besides its input; everything else in an event is ignored. */
const Call = z.object({
  action: z.string(),
  input: z.optional(z.unknown()),
  as: z.optional(z.string()),
})

/** Ends a call with a code and what may be told about it. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly details?: Refused['details'],
  ) {
    super(code)
  }
}

const refused = (code: SystemCode, details?: Refused['details']) => new Refusal(code, details)

/** Who calls, from the platform or a session alone, and until when it may be worked on. */
export interface Caller {
  /** Id of the identity document; undefined for guests whom nobody names. */
  readonly identityId: string | undefined
  /** As the platform said it; absent for sessions in a browser. */
  readonly openid?: string
  /** The only post a session acts under; a call through it names no other. */
  readonly sessionPost?: string | null
  /** Epoch ms at which the platform ends the invocation. */
  readonly endsAt: number
}

/** Answers calls of the actions of some slices; the only place where a call is let in, counted and answered. */
export function answering(slices: readonly Slice[]) {
  const actions = new Map(slices.flatMap((slice) => slice.actions).map((action) => [action.contract.name, action]))
  const effects = [anyEffect(startTerm), ...slices.flatMap((slice) => slice.effects)]

  return async (event: unknown, caller: Caller): Promise<Envelope<unknown>> => {
    const traceId = randomId()
    const now = Date.now()
    try {
      const call = z.safeParse(Call, event)
      const action = call.success ? actions.get(call.data.action as Contract['name']) : undefined
      if (!call.success || !action) throw refused('UNKNOWN_ACTION')
      const as = caller.sessionPost === undefined ? call.data.as : (caller.sessionPost ?? undefined)
      const member = await letIn(action.contract, caller, as, now)
      const input = parseInput(action.contract, call.data.input)
      await holdBack(action.contract, member, caller, now)
      needConsent(action.contract, member)
      const by = authorship(action.contract, member, input, { traceId, now, caller, effects })
      const value = await runAction(action, by, { member, caller }, input, now)
      return { ok: true, value, now: Date.now() }
    } catch (cause) {
      return refusalOf(cause, traceId)
    }
  }
}

async function letIn(contract: Contract, { identityId }: Caller, as: string | undefined, now: number) {
  const identity = identityId === undefined ? undefined : await get(identities, identityId)
  const open = contract.allow.includes('guest')
  if (!identity) {
    if (open) return undefined
    throw refused('UNAUTHENTICATED')
  }
  if (identity.status === 'suspended') throw refused('ACCOUNT_SUSPENDED', { reason: identity.suspendedFor ?? '' })
  const member = admit(identity satisfies IdentityRecord, contract, as, now)
  if (!member) throw refused('FORBIDDEN')
  return member
}

function parseInput(contract: Contract, input: unknown): unknown {
  const parsed = z.safeParse(contract.input, input ?? {})
  if (parsed.success) return parsed.data
  const problems: InputProblem[] = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    problem: message,
  }))
  throw refused('INVALID_INPUT', problems)
}

/** Whom a call counts against: the person, else whom the platform names. Browsers without either count by address. */
function countedAs(member: Member | undefined, { identityId }: Caller): string | undefined {
  return member?.userId ?? (identityId === undefined ? undefined : addressCounterId(identityId))
}

/** Writes are counted, and reads that guess at a code. */
async function holdBack(contract: Contract, member: Member | undefined, caller: Caller, now: number): Promise<void> {
  const guesses = contract.guesses === true
  const counted = countedAs(member, caller)
  if (counted === undefined || (!guesses && !(contract.writes && member))) return
  const allowance = await countCall(countyIdOf(), counted, contract.name, guesses, now)
  if (allowance.ok) return
  const details = { retryAfterMs: allowance.retryAfterMs }
  throw allowance.reason === 'codes' ? new Refusal('CODE_LOCKED', details) : refused('TOO_MANY_REQUESTS', details)
}

function needConsent({ purpose }: Contract, member: Member | undefined): void {
  if (!purpose || !member) return
  if ((member.consents[purpose] ?? 0) < CURRENT_NOTICES[purpose]) throw refused('CONSENT_NEEDED', { purpose })
}

/** A transaction outwaits competitors for this part of the time limit. */
const PATIENCE = 0.6

function authorship(
  contract: Contract,
  member: Member | undefined,
  input: unknown,
  rest: Pick<Authorship, 'traceId' | 'effects'> & { now: number; caller: Caller },
): Authorship {
  const { requestId = '', ...said } = input as { requestId?: string }
  const actor = member?.userId ?? guestActor(rest.caller)
  return {
    countyId: countyIdOf(),
    actor,
    assignmentId: member?.post?.assignmentId,
    action: contract.name,
    journalId: journalId(actor, contract.name, requestId),
    inputHash: hashOfInput(said),
    traceId: rest.traceId,
    deadline: rest.now + (rest.caller.endsAt - rest.now) * PATIENCE,
    effects: rest.effects,
  }
}

/** Guests with an openid do not share request ids with anybody. */
function guestActor({ identityId }: Caller): string {
  return identityId === undefined ? 'guest' : `guest.${identityId.slice(0, 32)}`
}

async function runAction(
  { contract, handle }: AnyAction,
  by: Authorship,
  { member, caller }: { member: Member | undefined; caller: Caller },
  input: unknown,
  now: number,
): Promise<unknown> {
  const context: ActionContext<Contract> = {
    countyId: by.countyId,
    // A contract that does not let guests in has been refused to them above.
    member: member as Member,
    caller: { identityId: caller.identityId, openid: caller.openid },
    now,
    rules: () => rulesAt(now),
    transact: (callback, taken) => transact(by, callback, taken),
    recordView: (subject) => recordView(by, subject),
    countWrongCode: async () => {
      const counted = countedAs(member, caller)
      if (counted !== undefined) await countWrongCode(counted, now)
    },
  }
  const decision = await handle(context, input)
  if (decision.ok) return z.parse(contract.output, decision.plan)
  const before = contract.writes ? await storedAnswer(by.journalId, by.inputHash) : undefined
  if (before) return z.parse(contract.output, before.answer)
  throw new Refusal(decision.refusal, decision.details)
}

/** A line of its own for every view: the answer stays out of it. */
async function recordView(by: Authorship, subject: Subject): Promise<void> {
  const line = { ...by, journalId: journalId(by.actor, by.action, randomId()) }
  await transact(line, async (tx) => {
    tx.subject(subject)
    return proceed({})
  })
}

function refusalOf(cause: unknown, traceId: string): Refused {
  const { code, details } = codeOf(cause)
  if (code === 'INTERNAL')
    log.error({ traceId, err: cause instanceof Error ? cause.stack : String(cause) }, 'unexpected')
  const message = wordsOf(code)
  return { ok: false, code, message, ...(details ? { details } : {}), traceId, now: Date.now() }
}

function codeOf(cause: unknown): { code: string; details?: Refused['details'] } {
  if (cause instanceof Refusal) return cause
  if (cause instanceof RequestIdReused) return { code: 'REQUEST_ID_REUSED' }
  if (cause instanceof Busy) return { code: 'BUSY' }
  return { code: 'INTERNAL' }
}

function wordsOf(code: string): string {
  const words: Readonly<Record<string, string>> = { ...REFUSAL_WORDS, ...SYSTEM_WORDS }
  return words[code] ?? SYSTEM_WORDS.INTERNAL
}
