import { linkHash, postingId, type Entry } from '../cloudfunctions/kit/ledger-records'
import { unitOf, type Leg, type Unit } from '../domain/kernel/ledger'
import { seekKey } from '../domain/kernel/seek'

interface Posting {
  /** Epoch ms; postings of one account come in the order of time. */
  readonly at: number
  readonly reason: string
  readonly ref: { readonly collection: string; readonly id: string }
  readonly title: string
  readonly legs: readonly Leg[]
}

interface Balance {
  readonly _id: string
  readonly unit: Unit
  readonly balance: number
  readonly seq: number
  readonly headHash: string
}

interface Posted extends Omit<Posting, 'legs'> {
  readonly _id: string
  readonly unit: string
  readonly entries: readonly Entry[]
  readonly seek: string
}

/** Postings and balances as the ledger would have written them one by one, chains and all. */
export class Books {
  readonly postings: Posted[] = []
  private readonly held = new Map<string, Balance>()

  get balances(): readonly object[] {
    return [...this.held.values()]
  }

  /** Place of the latest posting in the chain of an account. */
  seqOf(account: string): number {
    return this.held.get(account)?.seq ?? 0
  }

  balanceOf(account: string): number {
    return this.held.get(account)?.balance ?? 0
  }

  post({ at, reason, ref, title, legs }: Posting): string {
    const unit = unitOf(legs)
    const id = postingId(unit, reason, ref)
    const ordered = [...legs].sort((a, b) => (a.account.id < b.account.id ? -1 : 1))
    const plain: Entry[] = ordered.map(({ account, change }) =>
      account.guarded ? this.next(account.id, change) : { account: account.id, change },
    )
    const core = { at, unit, reason, ref, title, entries: plain }
    const entries = plain.map((entry) => (entry.seq === undefined ? entry : this.link(entry, id, core, unit)))
    this.postings.push({ _id: id, ...core, entries, seek: seekKey(at, id) })
    return id
  }

  private next(account: string, change: number): Entry {
    const balance = this.balanceOf(account) + change
    if (balance < 0) throw new Error(`the sample overdraws ${account}`)
    return { account, change, seq: this.seqOf(account) + 1, balance }
  }

  private link(entry: Entry, id: string, core: Parameters<typeof linkHash>[2], unit: Unit): Entry {
    const { account, seq = 0, balance = 0 } = entry
    const head = linkHash(this.held.get(account)?.headHash ?? '', id, core, entry)
    this.held.set(account, { _id: account, unit, balance, seq, headHash: head })
    return { ...entry, head }
  }
}
