import fc from 'fast-check'
import { transfer, type Account, type Unit } from '@domain/kernel/ledger'
import { openTill, person, source, stock, type Till } from './till'

let till: Till
beforeAll(async () => {
  till = await openTill()
})
afterAll(() => till.cloud.close())

const give = (owner: string, amount: number, refId?: string) =>
  till.post('clerk', transfer(source(), person(owner), amount), refId)

async function postingsIn() {
  return till.cloud.store.find('postings', {})
}

test('a posting is stored once per reason and thing, and says so', async () => {
  expect(await give('once', 10, 'visit-1')).toMatchObject({ ok: true })
  expect(await give('once', 10, 'visit-1')).toEqual({ ok: false, refusal: 'TWICE' })
  expect(await till.kit.balanceOf(person('once'))).toBe(10)
})

test('too little is refused with what is lacking, and nothing is stored', async () => {
  await give('poor', 3)
  const before = await till.cloud.store.hash([])
  const spent = await till.post('clerk', transfer(person('poor'), stock('shop', 'volunteer_points'), 5))
  expect(spent).toEqual({
    ok: false,
    refusal: 'BALANCE_TOO_LOW',
    details: { unit: 'volunteer_points', lacking: 2 },
  })
  expect(await till.cloud.store.hash([])).toBe(before)
})

test('undone only by the opposite, once, and only while it is still there', async () => {
  const given = await give('undo', 8)
  const postingId = given.ok ? given.plan.postingId : ''
  const undo = () => till.write('clerk', (tx) => till.kit.reverse(tx, postingId, 'mistake'))
  await till.post('clerk', transfer(person('undo'), source(), 5))
  expect(await undo()).toMatchObject({ ok: false, refusal: 'BALANCE_TOO_LOW' })
  await give('undo', 5)
  expect(await undo()).toMatchObject({ ok: true })
  expect(await undo()).toEqual({ ok: false, refusal: 'ALREADY_REVERSED' })
  expect(await till.kit.balanceOf(person('undo'))).toBe(0)
  const [reversal] = await till.cloud.store.find('postings', { reverses: postingId })
  expect(reversal).toMatchObject({ reason: 'mistake', unit: 'volunteer_points' })
  expect(await till.write('clerk', (tx) => till.kit.reverse(tx, 'nothing', 'mistake'))).toMatchObject({ ok: false })
})

test('a statement lists newest first and goes on after the cursor', async () => {
  for (const amount of [1, 2, 3]) await give('reader', amount)
  const page = await till.kit.statementOf(person('reader'), 2)
  const rest = await till.kit.statementOf(person('reader'), 2, page.at(-1)?.seek)
  const changes = [...page, ...rest].map(({ entries }) => entries.find(({ seq }) => seq !== undefined)?.change)
  expect(changes).toEqual([3, 2, 1])
})

const UNITS: readonly Unit[] = ['volunteer_points', 'minutes', 'item:rice']
const OWNERS = ['a', 'b', 'c']

/** Random movements, most of which the rules allow. */
const movement = fc.record({
  unit: fc.constantFrom(...UNITS),
  from: fc.nat(OWNERS.length),
  to: fc.nat(OWNERS.length),
  amount: fc.integer({ min: 1, max: 40 }),
})

const accountAt = (i: number, run: string, unit: Unit): Account =>
  i === OWNERS.length ? source(unit) : person(`${run}${OWNERS[i]}`, unit)

test('zero in sum per unit, never negative, rebuilt equals stored, nothing moves between units', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(movement, { minLength: 5, maxLength: 15 }), async (movements) => {
      run += 1
      const held = new Map<string, number>()
      const sumsBefore = await Promise.all(UNITS.map((unit) => till.kit.sumOf(source(unit))))
      for (const { unit, from, to, amount } of movements) {
        if (from === to) continue
        const [giver, taker] = [accountAt(from, `r${run}`, unit), accountAt(to, `r${run}`, unit)]
        const enough = !giver.guarded || (held.get(giver.id) ?? 0) >= amount
        const done = await till.post('clerk', transfer(giver, taker, amount))
        expect(done.ok).toBe(enough)
        if (!enough) continue
        held.set(giver.id, (held.get(giver.id) ?? 0) - amount)
        held.set(taker.id, (held.get(taker.id) ?? 0) + amount)
      }
      for (const [u, unit] of UNITS.entries()) {
        let sum = (await till.kit.sumOf(source(unit))) - sumsBefore[u]!
        for (const owner of OWNERS) {
          const account = person(`r${run}${owner}`, unit)
          const stored = await till.cloud.store.get('balances', account.id)
          const again = await till.kit.rebuilt(account)
          expect(again.broken).toEqual([])
          expect(again.balance).toBe(held.get(account.id) ?? 0)
          expect(again).toMatchObject(
            stored ? { balance: stored.balance, seq: stored.seq, headHash: stored.headHash } : { balance: 0, seq: 0 },
          )
          sum += again.balance
        }
        expect(sum).toBe(0)
      }
    }),
    { numRuns: 8 },
  )
  for (const { unit, entries } of (await postingsIn()) as Array<{
    unit: string
    entries: Array<{ account: string }>
  }>) {
    for (const { account } of entries) expect(account.endsWith(unit)).toBe(true)
  }
}, 120_000)

test('the chain of an account finds an altered, a removed and a doubled posting', async () => {
  for (const amount of [5, 6, 7]) await give('chained', amount)
  const { chainOf } = till.kit
  const sound = await till.kit.statementOf(person('chained'), 10)
  expect(chainOf(person('chained').id, sound)).toMatchObject({ balance: 18, seq: 3, broken: [] })
  const [newest, middle, oldest] = sound
  const altered = { ...middle!, at: middle!.at + 1 }
  expect(chainOf(person('chained').id, [newest!, altered, oldest!]).broken).toEqual([2, 3])
  expect(chainOf(person('chained').id, [newest!, oldest!]).broken).toEqual([3])
  expect(chainOf(person('chained').id, [...sound, middle!]).broken).toContain(2)
})
