import { fundIdOf } from '@domain/fund/book'
import { sumOfLines } from '@domain/fund/shares'
import { DIRECTION_OF, EMPTY_SUMMARY, withEntry, type EntryKind, type Purpose } from '@domain/fund/summary'
import { tagsOf } from '@domain/fund/tags'
import { proceed, type Decision } from '@domain/kernel/decision'
import type { Leg } from '@domain/kernel/ledger'
import type { SourceLine } from '@domain/kernel/money-sources'
import { seekKey } from '@domain/kernel/seek'
import { post } from '../../kit/ledger'
import type { LedgerRef } from '../../kit/ledger-records'
import type { JournalledTx } from '../../kit/transact'
import type { Tx } from '../../kit/transaction'
import { payeeTag, rowIdOf } from './ids'
import { fundRows, funds, type FundRecord } from './store'

/** A fund as a transaction read it; every entry writes it once. */
export interface OpenFund {
  readonly fundId: string
  readonly isNew: boolean
  readonly record: FundRecord
}

interface Whose {
  readonly unitId: string
  readonly unitName: string
  readonly orgPath: readonly string[]
}

/** Newest year first, then by unit. */
const seekOf = (unitId: string, year: number) => `${String(9_999 - year)}_${unitId}`

/** The fund of a community's year; a new one is there with its first entry. One request. */
export async function openFund(tx: Tx, { unitId, unitName, orgPath }: Whose, year: number): Promise<OpenFund> {
  const fundId = fundIdOf(unitId, year)
  const before = await tx.get(funds, fundId)
  if (before) {
    const { _id, countyId: _county, v: _v, ...record } = before
    return { fundId: _id, isNew: false, record }
  }
  const record = {
    ...{ unitId, unitName, orgPath: [...orgPath], year, givenFen: 0, earmarks: 0 },
    ...{ summary: EMPTY_SUMMARY, seek: seekOf(unitId, year) },
  }
  return { fundId, isNew: true, record }
}

/** Who wrote an entry and who agreed to it. */
export interface Signed {
  readonly userId: string
  readonly name: string
}

export interface RowDraft {
  readonly kind: EntryKind
  readonly lines: readonly SourceLine[]
  readonly title: string
  readonly purpose?: Purpose | undefined
  readonly projectId?: string | undefined
  readonly forWhat?: string | undefined
  /** As everybody may read it; `listed` organisations are found by it. */
  readonly payee?: { readonly shown: string; readonly listed: boolean } | undefined
  readonly maker: Signed
  readonly checker?: Signed | undefined
  readonly correctsNo?: number | undefined
}

/** What of a fund changes beside its sums. */
type Along = Partial<Pick<FundRecord, 'givenFen' | 'earmarks' | 'closedAt'>>

/** Writes the public entry of a posting and the sums of its fund; answers its number. Two requests. */
export async function writeRow(
  tx: JournalledTx,
  { fundId, isNew, record }: OpenFund,
  postingId: string,
  { kind, lines, title, purpose, projectId, forWhat, payee, maker, checker, correctsNo }: RowDraft,
  along: Along = {},
): Promise<number> {
  const at = tx.now
  const summary = withEntry(record.summary, { kind, at, lines, purpose })
  const no = summary.rows
  const direction = DIRECTION_OF[kind]
  const { unitId, unitName, year } = record
  const tags = tagsOf(fundId, { direction, sources: lines.map(({ source }) => source), projectId })
  await tx.put(fundRows, rowIdOf(fundId, no), {
    ...{ fundId, unitId, unitName, year, no, at, kind, direction, title, fen: sumOfLines(lines), lines: [...lines] },
    ...{ purpose, projectId, forWhat, payee: payee?.shown, makerId: maker.userId, makerName: maker.name },
    ...{ checkerId: checker?.userId, checkerName: checker?.name, correctsNo, receipts: 0, postingId },
    tags: payee?.listed ? [...tags, payeeTag(payee.shown)] : tags,
    seek: seekKey(at, rowIdOf(fundId, no)),
  })
  if (isNew) await tx.put(funds, fundId, { ...record, ...along, summary })
  else await tx.patch(funds, fundId, { ...along, summary })
  return no
}

/** What is posted, and under which name it happens once. */
export interface Booking {
  readonly reason: string
  readonly ref: LedgerRef
  readonly legs: readonly Leg[]
}

/** Posts and writes the entry of it. Refused, with nothing written, where an account holds too little. */
export async function enter(
  tx: JournalledTx,
  fund: OpenFund,
  { reason, ref, legs }: Booking,
  row: RowDraft,
  along: Along = {},
): Promise<Decision<{ no: number; postingId: string }, 'BALANCE_TOO_LOW'>> {
  const posted = await post(tx, { reason, ref, title: row.title, legs })
  if (!posted.ok) return posted
  const { postingId } = posted.plan
  return proceed({ no: await writeRow(tx, fund, postingId, row, along), postingId })
}
