import canonicalize from 'canonicalize'
import * as z from 'zod/mini'
import { collection } from './collection'
import { get } from './database'
import { inputHash, sha256 } from './keys'

const Subject = z.object({
  collection: z.string(),
  id: z.string(),
  /** Status before, absent for a new document. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
})
export type Subject = z.infer<typeof Subject>

const EffectLine = z.object({ kind: z.string(), payload: z.unknown() })
export type EffectLine = z.infer<typeof EffectLine>

/**
 * One accepted write: idempotency record, audit line, transition log and outbox at once. Everything but `pending`
 * is immutable; `answer` holds ids, states and counts, never personal data; kept for ever.
 */
const JournalLine = z.object({
  /** Epoch ms of the attempt that committed. */
  at: z.int(),
  /** userId, or `system` for the clock. */
  actor: z.string(),
  /** The post acted under. */
  assignmentId: z.optional(z.string()),
  action: z.string(),
  inputHash: z.string(),
  subjects: z.array(Subject),
  /** Versions of the rule sets the write was decided under. */
  ruleVersions: z.array(z.string()),
  answer: z.unknown(),
  effects: z.array(EffectLine),
  /** True until every effect has been carried out. */
  pending: z.boolean(),
  traceId: z.string(),
  /** By time, newest last; the order in which lines are sealed and searched. */
  seek: z.string(),
})
export type JournalLine = z.infer<typeof JournalLine>

export const journal = collection('journal', JournalLine)

/** Same user, same action, same request id: the same line. */
export function journalId(actor: string, action: string, requestId: string): string {
  return sha256(`${actor}|${action}|${requestId}`)
}

export function hashOfInput(input: unknown): string {
  return inputHash(canonicalize(input) ?? '')
}

/** The request id came before with another input. */
export class RequestIdReused extends Error {}

/** The answer given to this request before, if it was given one; throws `RequestIdReused` for another input. */
export async function storedAnswer(id: string, inputHash: string): Promise<{ answer: unknown } | undefined> {
  const line = await get(journal, id)
  if (!line) return undefined
  if (line.inputHash !== inputHash) throw new RequestIdReused('this request id stands for another input')
  return { answer: line.answer }
}
