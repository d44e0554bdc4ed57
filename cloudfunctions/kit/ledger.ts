import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { balanceAfter, unitOf, UnsoundPosting, type Leg, type Unit } from '@domain/kernel/ledger'
import { seekKey } from '@domain/kernel/seek'
import type { Stored } from './collection'
import {
  balances,
  linkHash,
  postingId,
  postings,
  reversalId,
  type BalanceRecord,
  type Entry,
  type LedgerRef,
} from './ledger-records'
import type { JournalledTx } from './transact'

export interface Posting {
  /** A code of the domain; with unit and ref it names the posting, so that the same cannot happen twice. */
  readonly reason: string
  readonly ref: LedgerRef
  readonly legs: readonly Leg[]
  /** What a statement calls it; nothing personal, for it stays for ever. */
  readonly title?: string | undefined
}

export interface Posted {
  readonly postingId: string
  /** Balances of the guarded accounts afterwards, by account id. */
  readonly balances: Readonly<Record<string, number>>
  /** Their places in their chains: never the same twice for one account. */
  readonly seqs: Readonly<Record<string, number>>
}

/**
 * Posts inside the caller's transaction: two requests for each guarded account and one for the posting. Nothing is
 * written when an account has too little (`details`: `{ unit, lacking }`). A posting that exists ends the
 * transaction with `AlreadyThere('postings')`, which `transact` answers by its `taken`.
 */
export async function post(
  tx: JournalledTx,
  { reason, ref, legs, title }: Posting,
): Promise<Decision<Posted, 'BALANCE_TOO_LOW'>> {
  const unit = unitOf(legs)
  return write(tx, { id: postingId(unit, reason, ref), unit, reason, ref, legs, title })
}

/**
 * Takes a posting back by its opposite, at most once; the only way to undo. Refused when what was given has been
 * used meanwhile. Two requests more than `post`.
 */
export async function reverse(
  tx: JournalledTx,
  posting: string,
  reason: string,
): Promise<Decision<Posted, 'BALANCE_TOO_LOW' | 'POSTING_NOT_FOUND' | 'ALREADY_REVERSED'>> {
  const stored = await tx.get(postings, posting)
  if (!stored) return refuse('POSTING_NOT_FOUND')
  if (await tx.get(postings, reversalId(posting))) return refuse('ALREADY_REVERSED')
  const { unit, ref, title, entries } = stored
  const legs = entries.map(({ account, change, seq }) => ({
    account: { id: account, unit, guarded: seq !== undefined },
    change: -change,
  }))
  return write(tx, { id: reversalId(posting), unit, reason, ref, title, legs, reverses: posting })
}

interface Draft extends Posting {
  readonly id: string
  readonly unit: Unit
  readonly reverses?: string
}

interface Step {
  readonly entry: Entry
  /** The balance document before; absent for open accounts, null for a guarded one never used before. */
  readonly before?: Stored<BalanceRecord> | null
}

async function write(tx: JournalledTx, draft: Draft): Promise<Decision<Posted, 'BALANCE_TOO_LOW'>> {
  const read = await stepsOf(tx, draft)
  if (!read.ok) return read
  const { id, unit, reason, ref, title, reverses } = draft
  const at = tx.now
  const core = { at, unit, reason, ref, title, entries: read.plan.map(({ entry }) => entry), reverses }
  const entries: Entry[] = []
  for (const { entry, before } of read.plan) {
    if (before === undefined || entry.balance === undefined || entry.seq === undefined) {
      entries.push(entry)
      continue
    }
    const head = linkHash(before?.headHash ?? '', id, core, entry)
    const { balance, seq } = entry
    if (before) await tx.patch(balances, entry.account, { balance, seq, headHash: head })
    else await tx.put(balances, entry.account, { unit, balance, seq, headHash: head })
    entries.push({ ...entry, head })
  }
  await tx.put(postings, id, { ...core, entries, seek: seekKey(at, id) })
  tx.subject({ collection: postings.name, id, to: reason })
  const guarded = entries.filter(({ seq }) => seq !== undefined)
  return proceed({
    postingId: id,
    balances: Object.fromEntries(guarded.map(({ account, balance = 0 }) => [account, balance])),
    seqs: Object.fromEntries(guarded.map(({ account, seq = 0 }) => [account, seq])),
  })
}

/** Reads every guarded account before anything is written, always in the same order. */
async function stepsOf(tx: JournalledTx, { unit, legs }: Draft): Promise<Decision<Step[], 'BALANCE_TOO_LOW'>> {
  const steps: Step[] = []
  const ordered = [...legs].sort((a, b) => (a.account.id < b.account.id ? -1 : 1))
  for (const { account, change } of ordered) {
    if (!account.guarded) {
      steps.push({ entry: { account: account.id, change } })
      continue
    }
    const before = (await tx.get(balances, account.id)) ?? null
    if (before && before.unit !== unit) throw new UnsoundPosting(`${account.id} counts ${before.unit}`)
    const held = before?.balance ?? 0
    const balance = balanceAfter(held, change)
    if (balance === undefined) return refuse('BALANCE_TOO_LOW', { unit, lacking: -change - held })
    steps.push({ entry: { account: account.id, change, seq: (before?.seq ?? 0) + 1, balance }, before })
  }
  return proceed(steps)
}
