/** A cell that a spreadsheet would take for a formula is kept as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV, without the last line's end. */
export function tableText(rows: ReadonlyArray<readonly string[]>): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n')
}
