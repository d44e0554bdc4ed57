import type { Stored } from './collection'
import { command, get, query } from './database'
import { linked, rebuilt } from './ledger-account'
import { balances, postings, type BalanceRecord, type Entry, type PostingRecord } from './ledger-records'
import { rawBetween } from './seal-window'

const PAGE = 500

type Posting = Stored<PostingRecord>

/** What an account's postings come to so far; `early` are links whose turn has not come, by their place. */
interface Chain {
  balance: number
  seq: number
  headHash: string
  broken: boolean
  readonly early: Map<number, { posting: Posting; entry: Entry }>
}

/** Later than every posting, and 13 digits, as seek keys have them. */
const FAR = 9_999_999_999_999
const RAW_PAGE = 1_000

const pageAfter = (after: string) => rawBetween(postings.name, after, FAR, RAW_PAGE) as unknown as Promise<Posting[]>

/**
 * All postings by their instant, page by page, as they are stored: the hash of a link says more of their shape than a
 * schema. The next page is on its way while one is worked through.
 */
async function* pages(): AsyncGenerator<Posting[]> {
  for (let coming: Promise<Posting[]> | undefined = pageAfter(''); coming;) {
    const page: Posting[] = await coming
    const last = page.length < RAW_PAGE ? undefined : page.at(-1)
    coming = last && pageAfter(last.seek)
    // It is awaited at the next turn, unless the walk ends by a failure of its own.
    coming?.catch(() => undefined)
    yield page
  }
}

/** Adds the links whose turn it is. Postings of one millisecond come in no particular order, so some wait. */
function link(account: string, chain: Chain): void {
  for (;;) {
    const seq = chain.seq + 1
    const early = chain.early.get(seq)
    if (!early) return
    const { fits, ...next } = linked(account, chain, { ...early, seq })
    chain.early.delete(seq)
    Object.assign(chain, next, { broken: chain.broken || !fits })
  }
}

function addTo(chains: Map<string, Chain>, posting: Posting): void {
  for (const entry of posting.entries) {
    if (entry.seq === undefined) continue
    const known = chains.get(entry.account)
    const chain = known ?? { balance: 0, seq: 0, headHash: '', broken: false, early: new Map() }
    if (!known) chains.set(entry.account, chain)
    if (entry.seq <= chain.seq || chain.early.has(entry.seq)) chain.broken = true
    else chain.early.set(entry.seq, { posting, entry })
    link(entry.account, chain)
  }
}

/** The chain of every guarded account, in one walk through all postings. */
async function allChains(): Promise<Map<string, Chain>> {
  const chains = new Map<string, Chain>()
  for await (const page of pages()) for (const posting of page) addTo(chains, posting)
  return chains
}

const agrees = (stored: Pick<BalanceRecord, 'balance' | 'seq' | 'headHash'>, chain: Omit<Chain, 'early' | 'broken'>) =>
  stored.balance === chain.balance && stored.seq === chain.seq && stored.headHash === chain.headHash

/** Looks at one account again by itself: somebody may have posted to it during the walk. */
async function isBroken(id: string): Promise<boolean> {
  const stored = await get(balances, id)
  if (!stored) return true
  const again = await rebuilt({ id, unit: stored.unit, guarded: true })
  return again.broken.length > 0 || !agrees(stored, again)
}

/**
 * Computes every guarded account anew and names those that do not come out as stored. One request for every 1,000
 * postings and for every 500 accounts, and two more for each account in doubt.
 */
export async function brokenAccounts(): Promise<{ accounts: number; problems: string[] }> {
  const chains = await allChains()
  const doubted: string[] = []
  let accounts = 0
  for (let after = ''; ;) {
    const page = await query(balances, { where: { _id: command.gt(after) }, orderBy: ['_id', 'asc'], limit: PAGE })
    for (const stored of page) {
      const chain = chains.get(stored._id)
      chains.delete(stored._id)
      if (!chain || chain.broken || chain.early.size > 0 || !agrees(stored, chain)) doubted.push(stored._id)
    }
    accounts += page.length
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = last._id
  }
  const problems: string[] = []
  for (const id of [...doubted, ...chains.keys()]) {
    if (await isBroken(id)) problems.push(`account ${id} does not follow from its postings`)
  }
  return { accounts, problems }
}
