import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { transfer } from '@domain/kernel/ledger'
import { person, source, openTill, type Till } from './till'

/** Postings that are computed anew, and how many each person has of them; the large trial is asked for by name. */
const POSTINGS = Number(process.env.LEDGER_POSTINGS ?? '4000')
const EACH = 50
const PAGE = 1_000

let till: Till
beforeAll(async () => {
  till = await openTill()
})
afterAll(() => till.cloud.close())

/** What posting one by one would have stored, chains and all. */
function* booked(kit: Till['kit'], balances: Record<string, unknown>[]): Generator<Record<string, unknown>> {
  const base = { countyId: 'JT', v: 1 }
  for (let owner = 0; owner < POSTINGS / EACH; owner++) {
    const account = person(`owner-${owner}`)
    let state = { balance: 0, seq: 0, headHash: '' }
    for (let nth = 0; nth < EACH; nth++) {
      const at = 1_787_000_000_000 + nth * 1_000
      const [from, to] = transfer(source(), account, 3)
      const id = `posting-${owner}-${nth}`
      const plain = { at, unit: 'volunteer_points' as const, reason: 'trial', ref: { collection: 'trials', id } }
      const entries = [from, to].flatMap((leg) => (leg ? [{ account: leg.account.id, change: leg.change }] : []))
      const place = { account: account.id, seq: state.seq + 1, balance: state.balance + 3 }
      const head = kit.linkHash(state.headHash, id, { ...plain, entries }, place)
      const linked = entries.map((entry) => (entry.account === account.id ? { ...entry, ...place, head } : entry))
      state = { balance: place.balance, seq: place.seq, headHash: head }
      yield { ...base, ...plain, _id: id, entries: linked, seek: `${at}_${id}` }
    }
    balances.push({ ...base, _id: account.id, unit: 'volunteer_points', ...state })
  }
}

test(`${POSTINGS} postings are computed anew, page by page, and one that was altered is found`, async () => {
  const balances: Record<string, unknown>[] = []
  await till.cloud.store.bulkLoad('postings', booked(till.kit, balances))
  await till.cloud.store.bulkLoad('balances', balances)
  const { brokenAccounts } = await import('../../cloudfunctions/kit/ledger-verify')
  const before = till.cloud.metrics().dbRequests
  const [began, worked] = [performance.now(), process.cpuUsage()]
  expect(await brokenAccounts()).toEqual({ accounts: balances.length, problems: [] })
  const seconds = (performance.now() - began) / 1_000
  const spent = process.cpuUsage(worked)
  const cpu = (spent.user + spent.system) / 1_000_000
  const requests = till.cloud.metrics().dbRequests - before
  // Every posting and every balance is read once, by pages; nothing is asked account by account.
  expect(requests).toBeLessThanOrEqual(Math.ceil(POSTINGS / PAGE) + Math.ceil(balances.length / 500) + 2)
  if (process.env.LEDGER_POSTINGS) {
    console.log(`${POSTINGS} postings in ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of a core), ${requests} requests`)
  }
  const { updateWhere } = await import('../../cloudfunctions/kit/database')
  await updateWhere(till.kit.postings, { _id: 'posting-1-7' }, { title: '改过' })
  expect((await brokenAccounts()).problems).toEqual([
    `account ${person('owner-1').id} does not follow from its postings`,
  ])
}, 300_000)

test('a link is hashed over canonical JSON, whatever stands in the posting', () => {
  const ref = { collection: 'trials', id: 'x' }
  const entries = [
    { account: 'b', change: -3, seq: 1 },
    { account: 'a', change: 3 },
  ]
  const plain = { at: 1, unit: 'volunteer_points', reason: '试', ref, title: '“引号”\n\u2028', entries } as const
  const place = { account: 'a', seq: 1, balance: 3 }
  for (const posting of [plain, { ...plain, reverses: 'p0' }, { ...plain, title: undefined }]) {
    const { entries: _entries, ...rest } = posting
    const moves = entries.map(({ account, change }) => [account, change])
    const canonical = canonicalize({ previous: 'h', ...place, id: 'p1', ...rest, moves }) ?? ''
    const hashed = till.kit.linkHash('h', 'p1', { ...posting, entries: [...entries] }, place)
    expect(hashed).toBe(createHash('sha256').update(canonical).digest('hex'))
  }
})
