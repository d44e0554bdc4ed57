import { FundBooks } from '../../seed/fund-books'
import { SAMPLE_START } from '../../seed/sample-start'
import { stamped } from '../../seed/stamped'
import { NAMED_COMMUNITIES } from '../../seed/territory'
import { enlarge } from '../world/enlarged'

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

/** Entries held at once. */
const CHUNK = 50_000

/** Loads a ledger with so many entries into a planted data folder, some thousands at a time. */
export async function loadEntries(dataDir: string, unitId: string, entries: number): Promise<void> {
  const held: { fundRows: object[]; postings: object[] } = { fundRows: [], postings: [] }
  const load = async (more: Record<string, Documents>) => {
    const { fundRows, postings } = held
    await enlarge(dataDir, { fundRows: stamped(fundRows.splice(0)), postings: stamped(postings.splice(0)), ...more })
  }
  let last: FundBooks | undefined
  for (const { books, rows, postings } of written(unitId, entries)) {
    last = books
    held.fundRows.push(...rows)
    held.postings.push(...postings)
    if (held.fundRows.length >= CHUNK) await load({})
  }
  await load({ funds: stamped(last?.funds ?? []), balances: stamped(last?.books.balances ?? []) })
}
