import { earmarkIdOf, payeeTag, rowIdOf } from '../cloudfunctions/actions/fund/ids'
import type { EarmarkRecord, FundRecord, FundRowRecord } from '../cloudfunctions/actions/fund/store'
import { sha256 } from '../cloudfunctions/kit/keys'
import { earmarkedFor, freeOf, fundIdOf, outsideOf, payeeOf } from '../domain/fund/book'
import { fiscalSides, sumOfLines, takenFrom } from '../domain/fund/shares'
import { DIRECTION_OF, EMPTY_SUMMARY, freeIn, withEntry, type EntryKind, type Purpose } from '../domain/fund/summary'
import { tagsOf } from '../domain/fund/tags'
import type { Leg } from '../domain/kernel/ledger'
import { MONEY_SOURCES, type MoneySource, type SourceLine } from '../domain/kernel/money-sources'
import { seekKey } from '../domain/kernel/seek'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import { Books } from './books'
import { pathOf, type Community } from './territory'

type Fund = FundRecord & { _id: string }
type Row = FundRowRecord & { _id: string }
export type Earmark = EarmarkRecord & { _id: string }

interface Signed {
  readonly userId: string
  readonly name: string
}

/** What an entry says beside what moved. */
interface Said {
  readonly at: number
  readonly title: string
  readonly maker: Signed
  readonly checker?: Signed
}

interface RowParts extends Said {
  readonly kind: EntryKind
  readonly lines: readonly SourceLine[]
  readonly purpose?: Purpose
  readonly projectId?: string
  readonly forWhat?: string
  readonly payee?: string
}

const minus = (lines: readonly SourceLine[]) => lines.map(({ source, fen }) => ({ source, fen: -fen }))

function plus(a: readonly SourceLine[], b: readonly SourceLine[]): SourceLine[] {
  const sum = (source: MoneySource) => [...a, ...b].reduce((fen, one) => fen + (one.source === source ? one.fen : 0), 0)
  return MONEY_SOURCES.map((source) => ({ source, fen: sum(source) })).filter(({ fen }) => fen !== 0)
}

/** Funds, their public ledgers and what is set aside, as the functions would have written them one by one. */
export class FundBooks {
  readonly books = new Books()
  readonly rows: Row[] = []
  readonly earmarks = new Map<string, Earmark>()
  private readonly held = new Map<string, Fund>()

  get funds(): readonly Fund[] {
    return [...this.held.values()]
  }

  /** Money that came in and was confirmed. */
  receive(community: Community, year: number, source: MoneySource, fen: number, said: Said): void {
    const fund = this.fund(community, year)
    const { municipal, town } = fiscalSides(fen, DEFAULT_RULES.fund.municipalBp)
    const from: Leg[] =
      source === 'fiscal'
        ? [
            { account: outsideOf('municipal'), change: -municipal },
            { account: outsideOf('town'), change: -town },
          ]
        : [{ account: outsideOf(source), change: -fen }]
    const id = `seed-${fund._id}-${fund.summary.rows + 1}`
    const legs = [...from, { account: freeOf(fund._id, source), change: fen }]
    const ref = { collection: 'appropriations', id }
    const postingId = this.books.post({ at: said.at, reason: 'receive', ref, title: said.title, legs })
    this.write(fund, postingId, { kind: 'receive', lines: [{ source, fen }], ...said })
    fund.givenFen += fen
  }

  setAside(
    community: Community,
    year: number,
    what: {
      readonly projectId?: string
      readonly callId?: string
      readonly purpose: Purpose
      readonly lines: readonly SourceLine[]
    },
    said: Said,
  ): Earmark {
    const fund = this.fund(community, year)
    const { projectId, callId, purpose, lines } = what
    const _id = earmarkIdOf(fund._id, projectId ?? callId ?? '')
    const legs = lines.flatMap(({ source, fen }): Leg[] => [
      { account: freeOf(fund._id, source), change: -fen },
      { account: earmarkedFor(_id, source), change: fen },
    ])
    const ref = { collection: 'earmarks', id: `${_id}.${fund.summary.rows + 1}` }
    const postingId = this.books.post({ at: said.at, reason: 'earmark', ref, title: said.title, legs })
    const parts = { lines, purpose, ...(projectId === undefined ? {} : { projectId }) }
    this.write(fund, postingId, { kind: 'earmark', ...parts, forWhat: said.title, ...said })
    fund.earmarks += 1
    const { unitId, unitName, orgPath } = fund
    const earmark: Earmark = {
      ...{ _id, ownerId: said.maker.userId, orgPath, fundId: fund._id, unitId, unitName, year, title: said.title },
      ...(projectId === undefined ? {} : { projectId }),
      ...(callId === undefined ? {} : { callId }),
      ...{ purpose, lines: plus(lines, []), left: plus(lines, []), paidFen: 0, requestedFen: 0 },
      ...{ settled: false, releases: 0, open: true, seek: seekKey(said.at, _id) },
    }
    this.earmarks.set(_id, earmark)
    return earmark
  }

  /** Pays an organisation out of what is set aside; answers the posting, its number and where the money came from. */
  pay(earmark: Earmark, id: string, fen: number, said: Said & { readonly payee: string }) {
    const fund = this.fundOf(earmark)
    const lines = takenFrom(earmark.left, fen)
    const legs = [
      ...lines.map(({ source, fen: part }) => ({ account: earmarkedFor(earmark._id, source), change: -part })),
      { account: payeeOf(sha256(said.payee).slice(0, 16)), change: fen },
    ]
    const ref = { collection: 'disbursements', id }
    const postingId = this.books.post({ at: said.at, reason: 'pay', ref, title: said.title, legs })
    const { purpose, projectId, title: forWhat } = earmark
    const about = { purpose, forWhat, ...(projectId === undefined ? {} : { projectId }) }
    const rowNo = this.write(fund, postingId, { kind: 'pay', lines, ...about, ...said })
    earmark.left = plus(earmark.left, minus(lines))
    earmark.paidFen += fen
    earmark.open = earmark.left.length > 0
    return { postingId, rowNo, lines }
  }

  /** What a finished project did not use. */
  release(earmark: Earmark, said: Omit<Said, 'title'>): void {
    const lines = earmark.left
    earmark.settled = true
    earmark.open = false
    if (sumOfLines(lines) === 0) return
    const fund = this.fundOf(earmark)
    const legs = lines.flatMap(({ source, fen }): Leg[] => [
      { account: earmarkedFor(earmark._id, source), change: -fen },
      { account: freeOf(fund._id, source), change: fen },
    ])
    const title = `${earmark.title}没用完`
    const ref = { collection: 'earmarks', id: `${earmark._id}.back1` }
    const postingId = this.books.post({ at: said.at, reason: 'release', ref, title, legs })
    const { purpose, projectId, title: forWhat } = earmark
    const about = { purpose, forWhat, ...(projectId === undefined ? {} : { projectId }) }
    this.write(fund, postingId, { kind: 'release', lines, title, ...about, ...said })
    earmark.lines = plus(earmark.lines, minus(lines))
    earmark.left = []
    earmark.releases = 1
  }

  /** The end of a year: what is free goes on into the next one. */
  carry(community: Community, year: number, at: number): void {
    const old = this.fund(community, year)
    const lines = MONEY_SOURCES.map((source) => ({ source, fen: freeIn(old.summary.sources[source]) })).filter(
      ({ fen }) => fen > 0,
    )
    if (sumOfLines(lines) > 0) {
      const next = this.fund(community, year + 1)
      const legs = lines.flatMap(({ source, fen }): Leg[] => [
        { account: freeOf(old._id, source), change: -fen },
        { account: freeOf(next._id, source), change: fen },
      ])
      const title = `${year} 年结余转入 ${year + 1} 年`
      const ref = { collection: 'funds', id: `${old._id}.${old.summary.rows + 1}` }
      const postingId = this.books.post({ at, reason: 'year_end', ref, title, legs })
      const row = { at, lines, title, maker: { userId: 'system', name: '系统' } }
      this.write(old, postingId, { kind: 'carry_out', ...row })
      this.write(next, postingId, { kind: 'carry_in', ...row })
    }
    old.closedAt = at
  }

  private fundOf({ fundId }: Earmark): Fund {
    const fund = this.held.get(fundId)
    if (!fund) throw new Error(`there is no fund ${fundId}`)
    return fund
  }

  private fund(community: Community, year: number): Fund {
    const _id = fundIdOf(community.id, year)
    const known = this.held.get(_id)
    if (known) return known
    const fund: Fund = {
      ...{ _id, unitId: community.id, unitName: community.name, orgPath: pathOf(community), year, givenFen: 0 },
      ...{ earmarks: 0, summary: EMPTY_SUMMARY, seek: `${String(9_999 - year)}_${community.id}` },
    }
    this.held.set(_id, fund)
    return fund
  }

  private write(fund: Fund, postingId: string, parts: RowParts): number {
    const { kind, at, lines, title, purpose, projectId, forWhat, payee, maker, checker } = parts
    fund.summary = withEntry(fund.summary, { kind, at, lines, purpose })
    const no = fund.summary.rows
    const direction = DIRECTION_OF[kind]
    const tags = tagsOf(fund._id, { direction, sources: lines.map(({ source }) => source), projectId })
    const { unitId, unitName, year } = fund
    this.rows.push({
      ...{ _id: rowIdOf(fund._id, no), fundId: fund._id, unitId, unitName, year, no, at, kind, direction, title },
      ...{ fen: sumOfLines(lines), lines: [...lines], makerId: maker.userId, makerName: maker.name },
      ...(checker ? { checkerId: checker.userId, checkerName: checker.name } : {}),
      ...(purpose ? { purpose } : {}),
      ...(projectId === undefined ? {} : { projectId }),
      ...(forWhat === undefined ? {} : { forWhat }),
      ...(payee === undefined ? {} : { payee }),
      ...{ receipts: kind === 'pay' ? 1 : 0, postingId },
      tags: payee === undefined ? tags : [...tags, payeeTag(payee)],
      seek: seekKey(at, rowIdOf(fund._id, no)),
    })
    return no
  }
}
