import { transfer } from '@domain/kernel/ledger'
import { openTill, person, source, type Till } from '../ledger/till'

type Seal = typeof import('../../cloudfunctions/kit/seal')

const MINUTE = 60_000

let till: Till
let seal: Seal
let verifySeals: typeof import('../../cloudfunctions/kit/seal-verify').verifySeals

beforeEach(async () => {
  till = await openTill()
  seal = await import('../../cloudfunctions/kit/seal')
  const verifying = await import('../../cloudfunctions/kit/seal-verify')
  verifySeals = verifying.verifySeals
})
afterEach(() => till.cloud.close())

const give = (owner: string) => till.post(owner, transfer(source(), person(owner), 5))
const lines = () => till.cloud.store.find('journal', {}, { orderBy: [['seek', 1]] })
const later = (minutes: number) => Date.now() + minutes * MINUTE

/** Puts stored lines into other minutes, so that a test needs no waiting. */
async function moveLine(index: number, at: number) {
  const line = (await lines())[index]!
  const seek = `${at}_${String(line._id)}`
  await till.cloud.store.modify('journal', { _id: line._id }, { $set: { at, seek } })
}

test('a window is sealed two minutes after it closed, not before, and once', async () => {
  await give('a')
  const at = Number((await lines())[0]!.at)
  const closesAt = (Math.floor(at / (10 * MINUTE)) + 1) * 10 * MINUTE
  await seal.sealClosedWindows('JT', closesAt + 2 * MINUTE - 1)
  expect(await seal.lastSeal()).toBeUndefined()
  expect(await seal.sealClosedWindows('JT', closesAt + 2 * MINUTE)).toBe('done')
  const first = await seal.lastSeal()
  expect(first).toMatchObject({ number: 1, to: closesAt, counts: { journal: 1, postings: 1 }, previous: '' })
  await seal.sealClosedWindows('JT', closesAt + 30 * MINUTE)
  expect(await seal.lastSeal()).toEqual(first)
})

test('empty windows have no seal; the next one holds the hash of the one before', async () => {
  for (const owner of ['a', 'b', 'c']) await give(owner)
  await moveLine(0, later(-200))
  await moveLine(1, later(-100))
  await seal.sealClosedWindows('JT', later(60))
  const all = await till.cloud.store.find('seals', {}, { orderBy: [['number', 1]] })
  expect(all.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(all.map(({ previous }) => previous)).toEqual(['', all[0]!.hash, all[1]!.hash])
  expect((await verifySeals()).lines).toBe(6)
})

test('a large window is read in pieces and comes to the same root, whoever goes on', async () => {
  for (let i = 0; i < 7; i++) await give(`p${i}`)
  await till.cloud.store.insert(
    'journal',
    Array.from({ length: 1_200 }, (_, i) => {
      const at = Date.now()
      return { _id: `bulk-${i}`, at, seek: `${at}_bulk-${i}`, pending: i % 2 === 0, countyId: 'JT', v: 1 }
    }),
  )
  let runs = 1
  while ((await seal.sealClosedWindows('JT', later(60), 400)) === 'more') runs += 1
  expect(runs).toBeGreaterThan(2)
  expect((await verifySeals()).problems).toEqual([])
  expect(await till.cloud.store.get('sealHeads', 'county')).not.toHaveProperty('progress')
})

test('an idle round of sealing reads twice and writes nothing', async () => {
  await give('a')
  await seal.sealClosedWindows('JT', later(60))
  const before = { requests: till.cloud.metrics().dbRequests, hash: await till.cloud.store.hash([]) }
  await seal.sealClosedWindows('JT', later(120))
  expect(till.cloud.metrics().dbRequests - before.requests).toBe(2)
  expect(await till.cloud.store.hash([])).toBe(before.hash)
})

describe('a sealed store', () => {
  beforeEach(async () => {
    for (const owner of ['a', 'b', 'c', 'd']) await give(owner)
    await moveLine(0, later(-200))
    await seal.sealClosedWindows('JT', later(60))
    expect((await verifySeals()).problems).toEqual([])
  })
  const problems = async (published?: string) => (await verifySeals(published)).problems.join('\n')
  const store = () => till.cloud.store

  test('does not care whether effects were carried out', async () => {
    await store().modify('journal', {}, { $set: { pending: true } }, { multi: true })
    expect(await problems()).toBe('')
  })

  test('shows one flipped byte of a line', async () => {
    const [, line] = await lines()
    const flipped = String.fromCharCode(String(line!.actor).charCodeAt(0) ^ 1) + String(line!.actor).slice(1)
    await store().modify('journal', { _id: line!._id }, { $set: { actor: flipped } })
    expect(await problems()).toMatch(/altered/)
  })

  test('shows one flipped byte of a posting, also in its account', async () => {
    const [posting] = await store().find('postings', {})
    await store().modify('postings', { _id: posting!._id }, { $set: { reason: 'trjal' } })
    expect(await problems()).toMatch(/altered[^]*account till\.person/)
  })

  test('shows one deleted line', async () => {
    const [, line] = await lines()
    await store().remove('journal', { _id: line!._id })
    expect(await problems()).toMatch(/1 of journal deleted/)
  })

  test('shows one inserted line, in a sealed window and where nothing was', async () => {
    const [first, line] = await lines()
    const at = Number(line!.at)
    await store().insert('journal', [{ ...line!, _id: 'forged', seek: `${at}_forged` }])
    expect(await problems()).toMatch(/1 of journal inserted/)
    await store().remove('journal', { _id: 'forged' })
    const gap = Number(first!.at) + 50 * MINUTE
    await store().insert('journal', [{ ...line!, _id: 'forged', at: gap, seek: `${gap}_forged` }])
    expect(await problems()).toMatch(/1 of journal inserted where nothing was/)
  })

  test('shows an altered balance, an altered seal and a chain that was cut off', async () => {
    await store().modify('balances', { _id: person('a').id }, { $set: { balance: 500 } })
    expect(await problems()).toMatch(/account till\.person\.a/)
    await store().modify('balances', { _id: person('a').id }, { $set: { balance: 5 } })
    const { lastHash } = await verifySeals()
    await store().modify('seals', { number: 1 }, { $inc: { to: 1 } })
    expect(await problems()).toMatch(/seal 1 was altered/)
    await store().modify('seals', { number: 1 }, { $inc: { to: -1 } })
    expect(await problems(lastHash)).toBe('')
    await store().remove('seals', { hash: lastHash })
    expect(await problems(lastHash)).toMatch(/not in the chain/)
  })
})
