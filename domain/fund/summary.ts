import { shanghaiDate } from '../kernel/calendar'
import { MONEY_SOURCES, type MoneySource, type SourceLine } from '../kernel/money-sources'
import { sumOfLines } from './shares'

/** What money is spent on: the five kinds of small livelihood projects, and venture philanthropy. */
export const PURPOSES = ['community_building', 'safety', 'greening', 'culture_sport', 'caring', 'venture'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Why money moved. `correct` takes a payment back; `carry_*` is what goes from one year into the next. */
export const ENTRY_KINDS = [
  'receive',
  'earmark',
  'release',
  'pay',
  'correct',
  'carry_in',
  'carry_out',
  'give_back',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** `in` and `out` of the fund, or only `within` it; a correction stands on its own. */
export const DIRECTIONS = ['in', 'out', 'within', 'corrected'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const DIRECTION_OF: Record<EntryKind, Direction> = {
  receive: 'in',
  carry_in: 'in',
  pay: 'out',
  carry_out: 'out',
  give_back: 'out',
  earmark: 'within',
  release: 'within',
  correct: 'corrected',
}

/** What one source of a fund went through, all in fen. Free is `received - aside - paid - gone`. */
export interface SourceSums {
  /** Came in, what an earlier year left included. */
  readonly received: number
  /** Set aside and not paid yet. */
  readonly aside: number
  readonly paid: number
  /** Left the fund at the end of the year. */
  readonly gone: number
}

/** The running totals of a fund; every entry of its ledger writes them in its own transaction. */
export interface Summary {
  /** Entries so far; the next one gets the next number. */
  readonly rows: number
  readonly sources: Readonly<Record<MoneySource, SourceSums>>
  /** By purpose: what was set aside for it in all, and what was paid. */
  readonly purposes: Readonly<Record<Purpose, { readonly budget: number; readonly paid: number }>>
  /** `YYYY-MM` in Shanghai → fen paid, corrections taken off. */
  readonly months: Readonly<Record<string, number>>
}

export interface Entry {
  readonly kind: EntryKind
  /** Epoch ms. */
  readonly at: number
  readonly lines: readonly SourceLine[]
  readonly purpose?: Purpose | undefined
}

const EMPTY_SUMS: SourceSums = { received: 0, aside: 0, paid: 0, gone: 0 }

const each = <Key extends string, Value>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>

export const EMPTY_SUMMARY: Summary = {
  rows: 0,
  sources: each(MONEY_SOURCES, EMPTY_SUMS),
  purposes: each(PURPOSES, { budget: 0, paid: 0 }),
  months: {},
}

/** How an entry of so many fen changes the sums of its source. */
const CHANGES: Record<EntryKind, (sums: SourceSums, fen: number) => SourceSums> = {
  receive: (sums, fen) => ({ ...sums, received: sums.received + fen }),
  carry_in: (sums, fen) => ({ ...sums, received: sums.received + fen }),
  earmark: (sums, fen) => ({ ...sums, aside: sums.aside + fen }),
  release: (sums, fen) => ({ ...sums, aside: sums.aside - fen }),
  pay: (sums, fen) => ({ ...sums, aside: sums.aside - fen, paid: sums.paid + fen }),
  correct: (sums, fen) => ({ ...sums, aside: sums.aside + fen, paid: sums.paid - fen }),
  carry_out: (sums, fen) => ({ ...sums, gone: sums.gone + fen }),
  give_back: (sums, fen) => ({ ...sums, gone: sums.gone + fen }),
}

/** The totals after one more entry. */
export function withEntry(summary: Summary, { kind, at, lines, purpose }: Entry): Summary {
  const sources = { ...summary.sources }
  for (const { source, fen } of lines) sources[source] = CHANGES[kind](sources[source], fen)
  const fen = sumOfLines(lines)
  const paid = kind === 'pay' ? fen : kind === 'correct' ? -fen : 0
  const budget = kind === 'earmark' ? fen : 0
  const month = shanghaiDate(at).slice(0, 7)
  const before = purpose === undefined ? undefined : summary.purposes[purpose]
  return {
    rows: summary.rows + 1,
    sources,
    purposes:
      purpose === undefined || before === undefined
        ? summary.purposes
        : { ...summary.purposes, [purpose]: { budget: before.budget + budget, paid: before.paid + paid } },
    months: paid === 0 ? summary.months : { ...summary.months, [month]: (summary.months[month] ?? 0) + paid },
  }
}

/** Fen of a source that are not spoken for. */
export const freeIn = ({ received, aside, paid, gone }: SourceSums): number => received - aside - paid - gone

/** Sources whose accounts do not hold what their entries left: none when the books are balanced. */
export function unbalanced(
  { sources }: Pick<Summary, 'sources'>,
  held: Readonly<Record<MoneySource, { readonly free: number; readonly aside: number }>>,
): MoneySource[] {
  return MONEY_SOURCES.filter((source) => {
    const { free, aside } = held[source]
    return freeIn(sources[source]) !== free || sources[source].aside !== aside
  })
}
