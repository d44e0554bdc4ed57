import { MONEY_SOURCE_WORDS, type SourceLine } from '../kernel/money-sources'
import { shanghaiDate, clockTime } from '../kernel/calendar'
import type { Direction, EntryKind } from './summary'
import { DIRECTION_WORDS, ENTRY_WORDS } from './words'

/** Headings of an exported ledger. The last column is for the script that rechecks it; the others are for people. */
export const EXPORT_HEADINGS = [
  '编号',
  '时间',
  '种类',
  '方向',
  '说明',
  '用于',
  '来源',
  '金额（元）',
  '收款方',
  '登记',
  '复核',
  '更正第几笔',
  '收据张数',
  '记录（核对用，请不要改）',
] as const

export interface Exported {
  readonly no: number
  readonly at: number
  readonly kind: EntryKind
  readonly direction: Direction
  readonly title: string
  readonly forWhat?: string | undefined
  readonly lines: readonly SourceLine[]
  readonly fen: number
  readonly payee?: string | undefined
  readonly makerName: string
  readonly checkerName?: string | undefined
  readonly correctsNo?: number | undefined
  readonly receipts: number
}

/** Fen as yuan with two decimals, without separators: `5600.00`. */
function yuanOf(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A cell that a spreadsheet would take for a formula is kept as text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** One entry as a line of CSV; `record` is its posting as it stands in the ledger, in JSON. */
export function exportLine(row: Exported, record: string): string {
  return csvLine([
    String(row.no),
    `${shanghaiDate(row.at)} ${clockTime(row.at)}`,
    ENTRY_WORDS[row.kind],
    DIRECTION_WORDS[row.direction],
    row.title,
    row.forWhat ?? '',
    row.lines.map(({ source, fen }) => `${MONEY_SOURCE_WORDS[source]} ${yuanOf(fen)}`).join('；'),
    yuanOf(row.fen),
    row.payee ?? '',
    row.makerName,
    row.checkerName ?? '',
    row.correctsNo === undefined ? '' : String(row.correctsNo),
    String(row.receipts),
    record,
  ])
}
