import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/universal'

/** Rows of one call, and what they may weigh together: a call carries at most 100 KB. */
const MOST_ROWS = 30
const MOST_CHARACTERS = 25_000

export interface TablePart {
  /** Line of its first row; the heading is line 1. */
  readonly firstRow: number
  readonly rows: readonly (readonly string[])[]
}

export interface Table {
  readonly header: readonly string[]
  readonly parts: readonly TablePart[]
}

/** The first sheet of an XLSX file, or a CSV file as Excel or WPS saves it, cut into parts that fit a call. */
export async function readTable(fileName: string, bytes: ArrayBuffer): Promise<Table> {
  const rows = /\.xlsx$/i.test(fileName) ? await sheetRows(bytes) : csvRows(bytes)
  const [header = [], ...rest] = rows
  return { header: header.map((title) => title.trim()), parts: partsOf(rest) }
}

async function sheetRows(bytes: ArrayBuffer): Promise<string[][]> {
  return (await readSheet(bytes)).map((row) => row.map(textOf))
}

/** A cell as it would be typed; a date is a calendar day. */
function textOf(cell: unknown): string {
  if (cell === null) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function csvRows(bytes: ArrayBuffer): string[][] {
  return Papa.parse<string[]>(decoded(bytes), { skipEmptyLines: 'greedy' }).data
}

/** Office programs write UTF-8 with a mark, or GB 18030 without one. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function partsOf(rows: readonly (readonly string[])[]): TablePart[] {
  const parts: { firstRow: number; rows: (readonly string[])[]; weight: number }[] = []
  rows.forEach((row, i) => {
    const weight = row.join().length
    const last = parts.at(-1)
    const fits = last && last.rows.length < MOST_ROWS && last.weight + weight <= MOST_CHARACTERS
    if (fits) {
      last.rows.push(row)
      last.weight += weight
    } else parts.push({ firstRow: i + 2, rows: [row], weight })
  })
  return parts.map(({ firstRow, rows: kept }) => ({ firstRow, rows: kept }))
}
