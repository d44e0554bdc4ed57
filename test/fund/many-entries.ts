import { FundBooks } from '../../seed/fund-books'
import { SAMPLE_START } from '../../seed/sample-start'
import { stamped } from '../../seed/stamped'
import { NAMED_COMMUNITIES } from '../../seed/territory'

type Documents = Iterable<Record<string, unknown>>

const BY = { userId: 'seed', name: '样例' }
const YEAR = 2026

function communityOf(unitId: string) {
  const found = NAMED_COMMUNITIES.find(({ id }) => id === unitId)
  if (!found) throw new Error(`no community ${unitId}`)
  return found
}

/** A ledger of so many entries of one community, one after the other as the functions would have written them. */
function* written(unitId: string, entries: number) {
  const community = communityOf(unitId)
  const books = new FundBooks()
  for (let i = 0; i < entries; i++) {
    const said = { at: SAMPLE_START - entries + i, title: `第 ${i + 1} 笔`, maker: BY, checker: BY }
    if (i % 4 === 0) books.receive(community, YEAR, 'own', 300, said)
    else if (i % 4 === 1) books.receive(community, YEAR, 'social', 100, said)
    else if (i % 4 === 2) {
      const lines = [{ source: 'own' as const, fen: 200 }]
      books.setAside(community, YEAR, { projectId: 'trial', purpose: 'safety', lines }, said)
    } else {
      const [earmark] = books.earmarks.values()
      if (earmark) books.pay(earmark, `trial-${unitId}-${i}`, 150, { ...said, payee: '某单位' })
    }
    yield { books, rows: books.rows.splice(0), postings: books.books.postings.splice(0) }
  }
}

function* flat(unitId: string, entries: number, of: 'rows' | 'postings'): Generator<Record<string, unknown>> {
  for (const step of written(unitId, entries)) yield* stamped(step[of])
}

/** The last state of the fund and its accounts. */
function closing(unitId: string, entries: number) {
  let last: FundBooks | undefined
  for (const { books } of written(unitId, entries)) last = books
  return { funds: stamped(last?.funds ?? []), balances: stamped(last?.books.balances ?? []) }
}

/** Documents of a ledger with so many entries, made anew for each collection so that none has to be held at once. */
export function manyEntries(unitId: string, entries: number): Record<string, Documents> {
  const { funds, balances } = closing(unitId, entries)
  const [rows, postings] = [flat(unitId, entries, 'rows'), flat(unitId, entries, 'postings')]
  return { funds, balances, fundRows: rows, postings }
}
