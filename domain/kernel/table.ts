import type * as z from 'zod/mini'

/** A column of a table that people fill in: its heading, and whether it may be left empty. */
export interface Column {
  readonly key: string
  readonly title: string
  readonly required?: true
}

/** Cells of one row by column key; what was left empty is absent. */
export type Cells = Readonly<Record<string, string>>

/** How a heading line fits the columns: titles that are missing or unknown, or the key of each place. */
export function keysOfHeader(
  columns: readonly Column[],
  header: readonly string[],
): { keys: readonly string[] } | { missing: readonly string[]; unknown: readonly string[] } {
  const titles = header.map((title) => title.trim())
  const missing = columns.filter(({ title, required }) => required && !titles.includes(title)).map(({ title }) => title)
  const known = new Map(columns.map(({ title, key }) => [title, key]))
  const unknown = titles.filter((title, i) => !known.has(title) || titles.indexOf(title) !== i)
  if (missing.length > 0 || unknown.length > 0) return { missing, unknown }
  return { keys: titles.map((title) => known.get(title) ?? '') }
}

export function cellsOf(keys: readonly string[], row: readonly string[]): Cells {
  const filled = keys.map((key, i) => [key, (row[i] ?? '').trim()] as const).filter(([, text]) => text !== '')
  return Object.fromEntries(filled)
}

/** Entries of a cell that holds a list: one per line, or parted by semicolons. */
export function listIn(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/[;；\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** The code whose word stands in a cell; the word itself where there is none, for the schema to refuse. */
export function codeFor<Code extends string>(words: Readonly<Record<Code, string>>, word: string | undefined) {
  const found = Object.entries<string>(words).find(([, text]) => text === word)
  return found ? found[0] : word
}

/** What is wrong with a row, column by column, in plain words. */
export function problemsIn(error: z.core.$ZodError, columns: readonly Column[]): string[] {
  return error.issues.map(({ path, message }) => {
    const key = String(path[0] ?? '')
    const title = columns.find((column) => column.key === key)?.title ?? key
    return /[\u4e00-\u9fff]/.test(message) ? `${title}：${message}` : `${title}没有填对`
  })
}
