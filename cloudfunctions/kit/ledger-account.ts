import type { Account } from '@domain/kernel/ledger'
import type { Stored } from './collection'
import { command, get, query } from './database'
import { balances, linkHash, postings, type Entry, type PostingRecord } from './ledger-records'

/** What a guarded account holds; 0 for one never used. One request. */
export async function balanceOf({ id }: Account): Promise<number> {
  return (await get(balances, id))?.balance ?? 0
}

/** Postings of an account, newest first, those before the cursor `before` and for one of `reasons`. One request. */
export async function statementOf(
  { id }: Account,
  limit: number,
  before?: string,
  reasons?: readonly string[],
): Promise<ReadonlyArray<Stored<PostingRecord>>> {
  const where = {
    'entries.account': id,
    ...(before === undefined ? {} : { seek: command.lt(before) }),
    ...(reasons === undefined ? {} : { reason: command.in(reasons) }),
  }
  return query(postings, { where, orderBy: ['seek', 'desc'], limit })
}

const PAGE = 500

/** What all postings of an account come to: the balance of an open one. One request for every 500 postings. */
export async function sumOf(account: Account): Promise<number> {
  let sum = 0
  for await (const { entries } of history(account)) {
    for (const { account: id, change } of entries) if (id === account.id) sum += change
  }
  return sum
}

export interface Rebuilt {
  readonly balance: number
  readonly seq: number
  readonly headHash: string
  /** Places of the chain that are missing, doubled or do not fit what came before; empty when all is well. */
  readonly broken: readonly number[]
}

/** A guarded account computed anew from its postings alone. */
export async function rebuilt(account: Account): Promise<Rebuilt> {
  const found: Array<Stored<PostingRecord>> = []
  for await (const posting of history(account)) found.push(posting)
  return chainOf(account.id, found)
}

type Posting = PostingRecord & { readonly _id: string }

/** What an account comes to with its link `seq`, and whether the entry says the same. */
export function linked(
  account: string,
  before: { readonly balance: number; readonly headHash: string },
  { posting, entry, seq }: { readonly posting: Posting; readonly entry: Entry; readonly seq: number },
) {
  const balance = before.balance + entry.change
  const headHash = linkHash(before.headHash, posting._id, posting, { account, seq, balance })
  return { balance, seq, headHash, fits: entry.balance === balance && entry.head === headHash && balance >= 0 }
}

/** Walks the chain of one account through its postings, given in any order. */
export function chainOf(account: string, found: readonly Posting[]): Rebuilt {
  const links = found.flatMap((posting) => {
    const entry = posting.entries.find((one) => one.account === account)
    return entry ? [{ posting, entry, seq: entry.seq ?? 0 }] : []
  })
  links.sort((a, b) => a.seq - b.seq)
  let state: Rebuilt = { balance: 0, seq: 0, headHash: '', broken: [] }
  for (const each of links) {
    const { fits, ...next } = linked(account, state, each)
    const sound = fits && each.seq === state.seq + 1
    state = { ...next, broken: sound ? state.broken : [...state.broken, each.seq] }
  }
  return state
}

async function* history({ id }: Account): AsyncGenerator<Stored<PostingRecord>> {
  for (let after = ''; ;) {
    const where = { 'entries.account': id, seek: command.gt(after) }
    const page = await query(postings, { where, orderBy: ['seek', 'asc'], limit: PAGE })
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.seek
  }
}
