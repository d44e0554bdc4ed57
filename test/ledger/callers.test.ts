import { transfer } from '@domain/kernel/ledger'
import { openTill, person, source, type Till } from './till'

const CALLERS = 32

let till: Till
beforeAll(async () => {
  till = await openTill({ latencyMs: 10 })
})
afterAll(() => till.cloud.close())

const requests = () => till.cloud.metrics().dbRequests

/** One posting of one guarded account: begin, balance read, balance written, posting, journal line, commit. */
const ONE_POSTING = 6

async function counted(work: () => Promise<unknown>): Promise<number> {
  const before = requests()
  await work()
  return requests() - before
}

const giveTo = (owner: string) => till.post(owner, transfer(source(), person(owner), 1), `${owner}-${requests()}`)

test('a posting costs three requests of its transaction, five between two guarded accounts', async () => {
  expect(await counted(() => giveTo('cost'))).toBe(ONE_POSTING)
  expect(await counted(() => giveTo('cost'))).toBe(ONE_POSTING)
  const between = () => till.post('cost', transfer(person('cost'), person('cost2'), 1), 'between')
  expect(await counted(between)).toBe(ONE_POSTING + 2)
})

/** All callers are inside their transactions before the first goes on; answers how often somebody had to begin anew. */
async function together(
  callers: number,
  account: (i: number) => string,
): Promise<{ attempts: number; requests: number }> {
  let attempts = 0
  let waiting: Array<() => void> = []
  const everybody = () =>
    new Promise<void>((resolve) => {
      attempts += 1
      if (attempts > callers) return resolve()
      waiting.push(resolve)
      if (attempts < callers) return
      for (const go of waiting) go()
      waiting = []
    })
  const write = (i: number) =>
    till.write(`caller-${i}`, async (tx) => {
      await everybody()
      const legs = transfer(source(), person(account(i)), 1)
      return till.kit.post(tx, { reason: 'race', ref: { collection: 'races', id: `${account(i)}-${i}` }, legs })
    })
  const spent = await counted(() => Promise.all(Array.from({ length: callers }, (_, i) => write(i))))
  return { attempts, requests: spent }
}

test(`${CALLERS} callers writing to ${CALLERS} accounts never wait for each other`, async () => {
  const oneAfterAnother = await counted(async () => {
    for (let i = 0; i < CALLERS; i++) await giveTo(`alone-${i}`)
  })
  const { attempts, requests: spent } = await together(CALLERS, (i) => `own-${i}`)
  expect(attempts).toBe(CALLERS)
  expect(spent).toBe(oneAfterAnother)
  // Nobody began anew, so the longest way of any caller is the requests of one posting.
  const roundsOfAll = spent / attempts
  expect(oneAfterAnother / roundsOfAll).toBeGreaterThanOrEqual(10)
})

test('where they do share an account, callers begin anew and the balance is exact', async () => {
  const { attempts } = await together(6, () => 'shared')
  expect(attempts).toBeGreaterThan(6)
  expect(await till.kit.rebuilt(person('shared'))).toMatchObject({ balance: 6, seq: 6, broken: [] })
})
