import { fundIdOf } from '@domain/fund/book'
import { exportLedger } from '@domain/fund/contract'
import { csvLine, exportLine, EXPORT_HEADINGS } from '@domain/fund/export-columns'
import { tagOf } from '@domain/fund/tags'
import { proceed, refuse } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { command, get, query } from '../../kit/database'
import { postings, type PostingRecord } from '../../kit/ledger-records'
import { fundRows, funds } from './store'

/** Entries of one answer; each brings its whole posting. */
const PAGE = 100

/** Whose ledger it is, and everything of a posting that its chains cover, in a fixed order. */
function recordOf(
  fund: string,
  { _id: id, at, unit, reason, ref, title, reverses, entries }: Stored<PostingRecord>,
): string {
  return JSON.stringify({ fund, id, at, unit, reason, ref, title, reverses, entries })
}

export default defineAction(exportLedger, async (_context, { unitId, year, after }) => {
  const fundId = fundIdOf(unitId, year)
  if (!(await get(funds, fundId))) return refuse('FUND_NOT_FOUND')
  const where = { tags: tagOf(fundId, {}), ...(after === undefined ? {} : { seek: command.gt(after) }) }
  const found = await query(fundRows, { where, orderBy: ['seek', 'asc'], limit: PAGE + 1 })
  const { rows, next } = cutPage(found, PAGE, ({ seek }) => seek)
  const ids = rows.map(({ postingId }) => postingId)
  const records = ids.length > 0 ? await query(postings, { where: { _id: command.in(ids) }, limit: PAGE }) : []
  const lines = rows.map((row) => {
    const posting = records.find(({ _id }) => _id === row.postingId)
    return exportLine(row, posting ? recordOf(fundId, posting) : '')
  })
  const head = after === undefined ? [csvLine(EXPORT_HEADINGS)] : []
  return proceed({ csv: [...head, ...lines].join(''), rows: rows.length, ...(next === undefined ? {} : { next }) })
})
