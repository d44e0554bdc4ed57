import * as z from 'zod/mini'
import { harness, pointAt, startHarness, type Harness } from './sdk'

const CLIENTS = Number(process.env['COUNT_CLIENTS'] ?? 6)
const TIMES = Number(process.env['COUNT_TIMES'] ?? 3)
const LATENCY_MS = 10
const AN_HOUR = 3_600_000

describe(`a database ${LATENCY_MS} ms away`, () => {
  let slow: Harness
  beforeAll(async () => {
    const collections = { counters: { indexes: [] }, journal: { indexes: [] } }
    slow = await startHarness({ latencyMs: LATENCY_MS, database: { collections } })
    await slow.cloud.store.insert('counters', [{ _id: 'it', countyId: 'county', v: 1, n: 0 }])
  })
  afterAll(async () => {
    await slow.cloud.close()
    pointAt(harness.cloud)
  })

  test('two statements of a transaction at once: one is told the transaction is busy', async () => {
    const coll = await slow.collection([{ _id: 'a' }, { _id: 'b' }])
    const transaction = await slow.db.startTransaction()
    const update = (id: string) =>
      transaction
        .collection(coll)
        .doc(id)
        .update({ data: { n: 1 } })
    const both = await Promise.allSettled(['a', 'b'].map(update))
    const lost = both.filter((outcome) => outcome.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(String((lost[0] as PromiseRejectedResult).reason)).toMatch(/\[ResourceUnavailable\.TransactionBusy\]/)
  })

  test(
    `${CLIENTS} clients read, add and write one document ${TIMES} times each through transact: nothing is lost`,
    async () => {
      const { collection } = await import('../../cloudfunctions/kit/collection')
      const { transact } = await import('../../cloudfunctions/kit/transact')
      const counters = collection('counters', z.object({ n: z.number() }))
      const deadline = Date.now() + AN_HOUR
      const by = { countyId: 'county', actor: 'client', action: 'count', inputHash: 'h', traceId: 't', effects: [] }
      const client = async (_: unknown, which: number) => {
        for (let time = 0; time < TIMES; time++)
          await transact({ ...by, deadline, journalId: `${which}-${time}` }, async (tx) => {
            const counter = await tx.get(counters, 'it')
            await tx.patch(counters, 'it', { n: (counter?.n ?? NaN) + 1 })
            return { ok: true, plan: {} }
          })
      }
      await Promise.all(Array.from({ length: CLIENTS }, client))
      expect((await slow.cloud.store.get('counters', 'it'))?.['n']).toBe(CLIENTS * TIMES)
      expect(await slow.cloud.store.count('journal', {})).toBe(CLIENTS * TIMES)
    },
    AN_HOUR,
  )
})
