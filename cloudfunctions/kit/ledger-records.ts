import '@domain/kernel/jitless'
import type { Unit } from '@domain/kernel/ledger'
import * as z from 'zod/mini'
import { collection } from './collection'
import { sha256 } from './keys'

const UnitName: z.ZodMiniType<Unit> = z.union([
  z.enum(['fen', 'minutes', 'volunteer_points', 'party_points', 'cadre_points']),
  z.templateLiteral(['item:', z.string()]),
])

/** What a posting is about. */
export const LedgerRef = z.object({ collection: z.string(), id: z.string() })
export type LedgerRef = z.infer<typeof LedgerRef>

/** One account's part of a posting. `seq`, `balance` and `head` stand for guarded accounts only. */
const Entry = z.object({
  account: z.string(),
  change: z.int(),
  /** Place in the account's chain, from 1. */
  seq: z.optional(z.int()),
  /** Balance after the posting. */
  balance: z.optional(z.int()),
  /** Hash of this link and, through the one before, of everything the account went through. */
  head: z.optional(z.string()),
})
export type Entry = z.infer<typeof Entry>

/** One movement, never changed and never removed. `_id` follows from unit, reason and ref: it happens once. */
const PostingRecord = z.object({
  /** Epoch ms of the attempt that committed. */
  at: z.int(),
  unit: UnitName,
  /** Why, as a code of the domain that posts. */
  reason: z.string(),
  ref: LedgerRef,
  /** What a statement calls it; nothing personal, for it stays for ever. */
  title: z.optional(z.string()),
  entries: z.array(Entry),
  /** The posting this one takes back. */
  reverses: z.optional(z.string()),
  /** By time, newest last. */
  seek: z.string(),
})
export type PostingRecord = z.infer<typeof PostingRecord>
export const postings = collection('postings', PostingRecord)

/** What a guarded account holds, written by every posting that touches it. `_id` is the account's id. */
const BalanceRecord = z.object({
  unit: UnitName,
  balance: z.int(),
  /** Postings so far. */
  seq: z.int(),
  /** Hash of the latest link of the account's chain. */
  headHash: z.string(),
})
export type BalanceRecord = z.infer<typeof BalanceRecord>
export const balances = collection('balances', BalanceRecord)

/** The same reason for the same thing, once per unit. */
export function postingId(unit: Unit, reason: string, ref: LedgerRef): string {
  return sha256(`${unit}|${reason}|${ref.collection}|${ref.id}`)
}

export function reversalId(posting: string): string {
  return sha256(`reversal|${posting}`)
}

/** A link of an account's chain: it covers the whole posting, so that no side of it can be altered alone. */
export function linkHash(
  previous: string,
  id: string,
  { at, unit, reason, ref, title, reverses, entries }: Omit<PostingRecord, 'seek'>,
  { account, seq, balance }: Pick<Entry, 'account' | 'seq' | 'balance'>,
): string {
  const moves = entries.map(({ account: of, change }) => [of, change])
  // Members by name, as canonical JSON (RFC 8785) has them: the engine's own writer then writes just that, ten times as fast.
  const { collection: of, id: about } = ref
  const named = { account, at, balance, id, moves, previous, reason, ref: { collection: of, id: about } }
  return sha256(JSON.stringify({ ...named, reverses, seq, title, unit }))
}
