import type { Decision } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { updateWhere } from './database'
import { effectLine, runEffects, type Effect } from './effect'
import { journal, storedAnswer, type JournalLine, type Subject } from './journal'
import { log } from './log'
import { AlreadyThere, attemptUntil, type Tx } from './transaction'

/** A transaction that writes the journal: what it touched and what follows is said as it goes. */
export interface JournalledTx extends Tx {
  /** Names a document the write moved from one status to another. */
  subject(subject: Subject): void
  /** Adds what shall follow once the write stands. */
  follow<Payload>(effect: Effect<Payload>, payload: Payload): void
  /** Names the version of a rule set that decided. */
  decidedUnder(ruleVersion: string): void
}

/** Who writes, and under which journal id. */
export interface Authorship {
  readonly countyId: string
  readonly actor: string
  readonly assignmentId?: string | undefined
  readonly action: string
  readonly journalId: string
  readonly inputHash: string
  readonly traceId: string
  /** Epoch ms until which competitors are outwaited. */
  readonly deadline: number
  readonly effects: readonly Effect[]
}

type Outcome<Answer, Refusal extends string> =
  { decision: Decision<Answer, Refusal>; line?: JournalLine } | { replay: true }

/**
 * One accepted write, exactly once: the callback's writes and the journal line stand or fall together. It may run
 * several times, so nothing but reads and writes of `tx` stands in it. `taken` is the refusal for a `put` whose id
 * exists. Effects are tried after commit; a failure there never changes the answer.
 */
export async function transact<Answer, Refusal extends string>(
  by: Authorship,
  callback: (tx: JournalledTx) => Promise<Decision<Answer, Refusal>>,
  taken?: Decision<Answer, Refusal>,
): Promise<Decision<Answer, Refusal>> {
  let outcome: Outcome<Answer, Refusal>
  try {
    outcome = await attemptUntil<Outcome<Answer, Refusal>>(by, async (tx) => {
      const notes: Notes = { subjects: [], effects: [], ruleVersions: [] }
      const decision = await callback(journalled(tx, notes))
      if (!decision.ok) return { commit: false, outcome: { decision } }
      const line = lineOf(by, notes, tx.now, decision.plan)
      await tx.put(journal, by.journalId, line)
      return { commit: true, outcome: { decision, line } }
    })
  } catch (cause) {
    if (!(cause instanceof AlreadyThere)) throw cause
    if (cause.collection !== journal.name) {
      if (!taken) throw cause
      outcome = { decision: taken }
    } else outcome = { replay: true }
  }
  if ('replay' in outcome) return replayed<Answer, Refusal>(by)
  if (outcome.line) await follow(by, outcome.line)
  return outcome.decision
}

/** The stored answer had this action's shape when it was written. */
async function replayed<Answer, Refusal extends string>(by: Authorship): Promise<Decision<Answer, Refusal>> {
  const stored = await storedAnswer(by.journalId, by.inputHash)
  if (!stored) throw new Error('a journal line that stood in the way has gone')
  return { ok: true, plan: stored.answer as Answer }
}

interface Notes {
  subjects: Subject[]
  effects: JournalLine['effects']
  ruleVersions: string[]
}

function journalled(tx: Tx, notes: Notes): JournalledTx {
  return {
    ...tx,
    subject: (subject) => void notes.subjects.push(subject),
    follow: (effect, payload) => void notes.effects.push(effectLine(effect, payload)),
    decidedUnder: (ruleVersion) => void notes.ruleVersions.push(ruleVersion),
  }
}

function lineOf(by: Authorship, notes: Notes, at: number, answer: unknown): JournalLine {
  const { actor, assignmentId, action, inputHash, traceId } = by
  const pending = notes.effects.length > 0
  const seek = seekKey(at, by.journalId)
  return { at, actor, assignmentId, action, inputHash, ...notes, answer, pending, traceId, seek }
}

async function follow(by: Authorship, line: JournalLine): Promise<void> {
  if (!line.pending) return
  const context = { countyId: by.countyId, at: line.at, now: line.at }
  if (await runEffects(by.effects, context, line.effects, by.traceId)) await settle(by.journalId, by.traceId)
}

/** Marks a line's effects as done. If this fails they run once more by the clock, which changes nothing. */
export async function settle(journalId: string, traceId: string): Promise<void> {
  try {
    await updateWhere(journal, { _id: journalId }, { pending: false })
  } catch (cause) {
    log.error({ traceId, err: String(cause) }, 'effects done but not marked so')
  }
}
