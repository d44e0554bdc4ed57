import { tableText } from './table-text'

/** Hands the browser a CSV file that Excel and WPS open with Chinese right. */
export function downloadTable(fileName: string, rows: ReadonlyArray<readonly string[]>): void {
  const url = URL.createObjectURL(new Blob([`\uFEFF${tableText(rows)}\r\n`], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}
