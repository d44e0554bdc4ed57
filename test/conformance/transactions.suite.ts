import { harness, refusal, type Plain } from './sdk'

const CONFLICT = /-501001 .*\[ResourceUnavailable\.TransactionConflict\]/
const GONE = /-501001 .*\[ResourceUnavailable\.TransactionNotExist\]/

describe('transactions through the SDK', () => {
  let name: string

  beforeEach(async () => {
    name = await harness.collection([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ])
  })
  const outside = () => harness.db.collection(name)
  const begin = () => harness.db.startTransaction()
  const all = async (): Promise<Plain[]> => (await outside().orderBy('_id', 'asc').get()).data

  test('writes are seen inside at once and outside after the commit', async () => {
    const transaction = await begin()
    const inside = transaction.collection(name)
    await inside.doc('a').update({ data: { n: harness.db.command.inc(9) } })
    await inside.add({ data: { _id: 'c', n: 3 } })
    await inside.doc('d').set({ data: { n: 4 } })
    await inside.doc('b').remove()
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 10 })
    expect((await inside.doc('b').get()).data).toBeNull()
    expect(await all()).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ])
    await transaction.commit()
    expect(await all()).toEqual([
      { _id: 'a', n: 10 },
      { _id: 'c', n: 3 },
      { _id: 'd', n: 4 },
    ])
  })

  test('a where sees the snapshot with the own writes, in order and in number', async () => {
    const { gt } = harness.db.command
    const transaction = await begin()
    const inside = transaction.collection(name)
    await outside().add({ data: { _id: 'late', n: 5 } })
    await inside.add({
      data: [
        { _id: 'c', n: 3 },
        { _id: 'd', n: 0 },
      ],
    })
    await inside.doc('a').update({ data: { n: 7 } })
    const found = await inside
      .where({ n: gt(1) })
      .orderBy('n', 'desc')
      .limit(2)
      .get()
    expect(found.data.map(({ _id }) => _id)).toEqual(['a', 'c'])
    await transaction.rollback()
  })

  test('a transaction reads the state of its beginning, and may not write upon what changed since', async () => {
    const transaction = await begin()
    await outside()
      .doc('a')
      .update({ data: { n: 100 } })
    await outside()
      .doc('b')
      .update({ data: { n: 200 } })
    expect((await transaction.collection(name).doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    expect((await transaction.collection(name).doc('b').get()).data).toEqual({ _id: 'b', n: 2 })
    expect(
      await refusal(
        transaction
          .collection(name)
          .doc('a')
          .update({ data: { n: 5 } }),
      ),
    ).toMatch(CONFLICT)
    expect(await refusal(transaction.collection(name).doc('b').get())).toMatch(GONE)
    expect(await refusal(transaction.commit())).toContain('TransactionNotExist')
  })

  test('the first writer wins at the statement; the loser has ended', async () => {
    const [first, second] = [await begin(), await begin()]
    await first
      .collection(name)
      .doc('a')
      .update({ data: { n: 5 } })
    expect(
      await refusal(
        second
          .collection(name)
          .doc('a')
          .update({ data: { n: 6 } }),
      ),
    ).toMatch(CONFLICT)
    await first.commit()
    expect((await all())[0]).toEqual({ _id: 'a', n: 5 })
  })

  test('two who add one id, and two who take one unique key, conflict', async () => {
    const [first, second] = [await begin(), await begin()]
    await first.collection(name).add({ data: { _id: 'new' } })
    expect(await refusal(second.collection(name).add({ data: { _id: 'new' } }))).toMatch(CONFLICT)
    await first.rollback()
    const [third, fourth] = [await begin(), await begin()]
    await third.collection('guarded').add({ data: { _id: 'x', code: 1 } })
    expect(await refusal(fourth.collection('guarded').add({ data: { _id: 'y', code: 1 } }))).toMatch(CONFLICT)
    await third.rollback()
  })

  test('what one reads and another writes does not conflict: write skew is the rule’s business', async () => {
    const [first, second] = [await begin(), await begin()]
    await first.collection(name).doc('a').get()
    await second.collection(name).doc('b').get()
    await first
      .collection(name)
      .doc('b')
      .update({ data: { n: 0 } })
    await second
      .collection(name)
      .doc('a')
      .update({ data: { n: 0 } })
    await first.commit()
    await second.commit()
    expect(await all()).toEqual([
      { _id: 'a', n: 0 },
      { _id: 'b', n: 0 },
    ])
  })

  test('a write outside waits for the transaction before it', async () => {
    const transaction = await begin()
    await transaction
      .collection(name)
      .doc('a')
      .update({ data: { n: 10 } })
    const waiting = outside()
      .doc('a')
      .update({ data: { n: harness.db.command.inc(1) } })
    await transaction.commit()
    await waiting
    expect((await all())[0]).toEqual({ _id: 'a', n: 11 })
  })

  test.each([
    ['a duplicate id', { _id: 'a' }, 'E11000'],
    ['a forbidden field', { $k: 1 }, '$ prefixed'],
  ])('a failed statement (%s) ends the transaction and its writes', async (_, data, text) => {
    const transaction = await begin()
    await transaction
      .collection(name)
      .doc('b')
      .update({ data: { n: 9 } })
    expect(await refusal(transaction.collection(name).add({ data }))).toContain(text)
    expect(await refusal(transaction.commit())).toContain('TransactionNotExist')
    expect((await all())[1]).toEqual({ _id: 'b', n: 2 })
  })

  test('after commit and after rollback a transaction is gone', async () => {
    for (const end of ['commit', 'rollback'] as const) {
      const transaction = await begin()
      await transaction[end]()
      expect(
        await refusal(
          transaction
            .collection(name)
            .doc('a')
            .set({ data: { n: 0 } }),
        ),
      ).toMatch(GONE)
    }
  })

  test('a transaction left open ends by itself and lets go of what it held', async () => {
    await harness.cloud.store.begin()
    const forgotten = await harness.cloud.store.begin()
    await harness.cloud.store.modify(name, { _id: 'a' }, { $set: { n: 50 } }, { tx: forgotten })
    await outside()
      .doc('a')
      .update({ data: { n: 60 } })
    await expect(harness.cloud.store.commit(forgotten)).rejects.toThrow('TransactionNotExist')
    expect((await all())[0]).toEqual({ _id: 'a', n: 60 })
  })

  test('runTransaction gives back the value, and rolls back with the reason', async () => {
    expect(await harness.db.runTransaction(async () => 'done')).toBe('done')
    const given = harness.db.runTransaction(async (transaction) => {
      await transaction
        .collection(name)
        .doc('a')
        .update({ data: { n: 0 } })
      await transaction.rollback('not today')
    })
    await expect(given).rejects.toBe('not today')
    expect((await all())[0]).toEqual({ _id: 'a', n: 1 })
  })
})
