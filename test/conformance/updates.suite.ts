import { refusal, harness, type Plain } from './sdk'

describe('changes through the SDK', () => {
  /** Applies one update to one document and answers what became of it. */
  const after = async (doc: Plain, change: Plain) => {
    const name = await harness.collection([{ _id: 'it', ...doc }])
    await harness.db.collection(name).doc('it').update({ data: change })
    const { _id, ...rest } = (await harness.db.collection(name).doc('it').get()).data ?? {}
    expect(_id).toBe('it')
    return rest
  }
  const refused = async (doc: Plain, change: Plain) => {
    const name = await harness.collection([{ _id: 'it', ...doc }])
    const text = await refusal(harness.db.collection(name).doc('it').update({ data: change }))
    expect((await harness.db.collection(name).doc('it').get()).data).toEqual({ _id: 'it', ...doc })
    return text
  }

  test('set, remove, rename, and fields of embedded documents', async () => {
    const { set, remove, rename } = harness.db.command
    expect(await after({ a: 1, o: { x: 1, y: 2 } }, { a: 2, o: { y: 3 } })).toEqual({ a: 2, o: { x: 1, y: 3 } })
    expect(await after({ o: { x: 1, y: 2 } }, { o: set({ z: 3 }) })).toEqual({ o: { z: 3 } })
    expect(await after({ a: 1, b: 2 }, { a: remove() })).toEqual({ b: 2 })
    expect(await after({ a: 1 }, { a: rename('b') })).toEqual({ b: 1 })
    expect(await after({}, { 'p.q.r': 1 })).toEqual({ p: { q: { r: 1 } } })
    expect(await after({ list: [1, 2] }, { 'list.3': 9 })).toEqual({ list: [1, 2, null, 9] })
    expect(await after({ list: [{ k: 1, v: 1 }, 2] }, { list: { 0: { k: remove() }, 1: remove() } })).toEqual({
      list: [{ v: 1 }, null],
    })
  })

  test('inc, mul, min, max, bit', async () => {
    const { inc, mul, min, max, bit } = harness.db.command
    expect(await after({ n: 1 }, { n: inc(2) })).toEqual({ n: 3 })
    expect(await after({ n: 0.2 }, { n: inc(-0.05) })).toEqual({ n: 0.2 - 0.05 })
    expect(await after({}, { n: inc(2), m: mul(3) })).toEqual({ n: 2, m: 0 })
    expect(await after({ n: 4 }, { n: mul(2.5) })).toEqual({ n: 10 })
    expect(await after({ n: 5, m: 5 }, { n: min(3), m: max(3) })).toEqual({ n: 3, m: 5 })
    expect(await after({ at: new Date(5) }, { at: max(new Date(9)) })).toEqual({ at: new Date(9) })
    expect(await after({ n: 13 }, { n: bit({ xor: 5 }) })).toEqual({ n: 8 })
    expect(await after({ n: 1e300 }, { n: inc(1) })).toEqual({ n: 1e300 })
    expect(await after({ n: 2 ** 40 }, { n: inc(2 ** 41) })).toEqual({ n: 2 ** 40 + 2 ** 41 })
  })

  test('push with each, position, sort and slice; pop, shift, unshift', async () => {
    const { push, pop, shift, unshift } = harness.db.command
    expect(await after({ l: [1] }, { l: push(2) })).toEqual({ l: [1, 2] })
    expect(await after({ l: [1] }, { l: push([2, 3]) })).toEqual({ l: [1, 2, 3] })
    expect(await after({}, { l: push([1]) })).toEqual({ l: [1] })
    expect(await after({ l: [1, 4] }, { l: push({ each: [2, 3], position: 1 }) })).toEqual({ l: [1, 2, 3, 4] })
    expect(await after({ l: [1, 2] }, { l: push({ each: [9], position: -1 }) })).toEqual({ l: [1, 9, 2] })
    expect(await after({ l: [3, 1] }, { l: push({ each: [2], sort: 1 }) })).toEqual({ l: [1, 2, 3] })
    expect(await after({ l: [1, 2, 3] }, { l: push({ each: [4, 5, 6], sort: -1, slice: 3 }) })).toEqual({
      l: [6, 5, 4],
    })
    expect(await after({ l: [{ k: 2 }] }, { l: push({ each: [{ k: 1 }], sort: { k: 1 }, slice: -1 }) })).toEqual({
      l: [{ k: 2 }],
    })
    expect(await after({ l: [1, 2, 3] }, { l: pop() })).toEqual({ l: [1, 2] })
    expect(await after({ l: [1, 2, 3] }, { l: shift() })).toEqual({ l: [2, 3] })
    expect(await after({ l: [3] }, { l: unshift([1, 2]) })).toEqual({ l: [1, 2, 3] })
  })

  test('pull, pullAll and addToSet', async () => {
    const { pull, pullAll, addToSet, gte, in: oneOf } = harness.db.command
    expect(await after({ l: [1, 2, 3, 1] }, { l: pull(1) })).toEqual({ l: [2, 3] })
    expect(await after({ l: [1, 5, 9] }, { l: pull(gte(5)) })).toEqual({ l: [1] })
    expect(await after({ l: ['a', 'b', 'c'] }, { l: pull(oneOf(['a', 'c'])) })).toEqual({ l: ['b'] })
    expect(await after({ l: [{ k: 1, v: 1 }, { k: 2 }] }, { l: pull({ k: 1 }) })).toEqual({ l: [{ k: 2 }] })
    expect(await after({ l: [1, 2, 3] }, { l: pullAll([1, 3]) })).toEqual({ l: [2] })
    expect(await after({ l: [1] }, { l: addToSet(1) })).toEqual({ l: [1] })
    expect(await after({ l: [{ k: 1 }] }, { l: addToSet({ k: 2 }) })).toEqual({ l: [{ k: 1 }, { k: 2 }] })
    expect(await after({ l: [1] }, { l: addToSet({ each: [1, 2, 3] }) })).toEqual({ l: [1, 2, 3] })
  })

  test('server dates, with an offset, alone, nested and pushed', async () => {
    const { push } = harness.db.command
    const before = harness.cloud.clock.now()
    const made = await after(
      { l: [] },
      {
        at: harness.db.serverDate(),
        later: harness.db.serverDate({ offset: 3_600_000 }),
        l: push(harness.db.serverDate()),
      },
    )
    const at = made['at'] as Date
    expect(at.getTime()).toBeGreaterThanOrEqual(before)
    expect((made['later'] as Date).getTime()).toBe(at.getTime() + 3_600_000)
    expect(made['l']).toEqual([at])
  })

  test.each([
    [
      'inc of a text',
      { n: 'x' },
      () => ({ n: harness.db.command.inc(1) }),
      /Cannot apply \$inc to a value of non-numeric type/,
    ],
    [
      'a product beyond 64 bits',
      { n: 2 ** 40 },
      () => ({ n: harness.db.command.mul(2 ** 40) }),
      /Failed to apply \$mul operations to current value \(\(NumberLong\)1099511627776\) for document/,
    ],
    ['push to no list', { n: 1 }, () => ({ n: harness.db.command.push(1) }), /must be an array but is of type int/],
    ['addToSet to no list', { n: 1 }, () => ({ n: harness.db.command.addToSet(1) }), /non-array/],
    ['pop of no list', { n: 'x' }, () => ({ n: harness.db.command.pop() }), /non-array type 'string'/],
    ['pull from no list', { n: 'x' }, () => ({ n: harness.db.command.pull(1) }), /Cannot apply \$pull/],
    ['a field in null', { n: null }, () => ({ n: { k: 1 } }), /Cannot create field 'k' in element \{n: null\}/],
    ['a field in a number', { n: 1 }, () => ({ 'n.k': 1 }), /Cannot create field 'k' in element \{n: 1\}/],
    ['a field of a list', { n: [1] }, () => ({ 'n.k': 1 }), /Cannot create field 'k'/],
    [
      'two changes of one path',
      { n: { a: 1 } },
      () => ({ 'n.a': 2, n: harness.db.command.set({}) }),
      /would create a conflict at 'n'/,
    ],
    [
      'a field that starts with a dollar',
      {},
      () => ({ n: harness.db.command.set({ $k: 1 }) }),
      /dollar \(\$\) prefixed field/,
    ],
  ])('refuses %s', async (_, doc, change, text) => {
    const said = await refused(doc, change())
    expect(said).toMatch(/^-502001 .*\[FailedOperation\]/)
    expect(said).toMatch(text)
  })

  test('how many were changed: not those that stay the same, but all that are replaced', async () => {
    const name = await harness.collection([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ])
    const coll = harness.db.collection(name)
    expect((await coll.where({ n: harness.db.command.gt(0) }).update({ data: { n: 2 } })).stats.updated).toBe(1)
    expect((await coll.doc('missing').update({ data: { n: 2 } })).stats.updated).toBe(0)
    expect((await coll.doc('a').set({ data: { n: 2 } })).stats).toEqual({ updated: 1, created: 0 })
    expect((await coll.doc('c').set({ data: { n: 3 } })).stats).toEqual({ updated: 0, created: 1 })
    expect((await coll.where({ n: 2 }).remove()).stats.removed).toBe(2)
    expect((await coll.doc('missing').remove()).stats.removed).toBe(0)
  })

  test('adding: an id of its own, an id given, many at once, the same id twice', async () => {
    const name = await harness.collection()
    const coll = harness.db.collection(name)
    expect((await coll.add({ data: { n: 1 } }))._id).toMatch(/^[0-9a-f]{32}$/)
    expect((await coll.add({ data: { _id: 'own' } }))._id).toBe('own')
    expect((await coll.add({ data: [{ _id: 'm1' }, { _id: 'm2' }] }))._ids).toEqual(['m1', 'm2'])
    expect(await refusal(coll.add({ data: { _id: 'own' } }))).toMatch(
      /-502001 .*\[FailedOperation.Insert\] bulk write error: \[\{E11000 duplicate key error collection: .* index: _id_/,
    )
    expect(await refusal(coll.add({ data: [{ _id: 'm3' }, { _id: 'm1' }] }))).toContain('E11000')
    expect(await refusal(coll.add({ data: { $k: 1 } }))).toMatch(/\$ prefixed/)
    expect((await coll.count()).total).toBe(4)
    expect((await coll.add({ data: { _id: 'dotted', 'a.b': 1 } }))._id).toBe('dotted')
  })

  test('a number may be an id, and is another one than its text', async () => {
    const name = await harness.collection([
      { _id: 7, v: 'number' },
      { _id: '7', v: 'text' },
    ])
    expect((await harness.db.collection(name).doc(7).get()).data).toEqual({ _id: 7, v: 'number' })
    expect((await harness.db.collection(name).doc('7').get()).data).toEqual({ _id: '7', v: 'text' })
  })

  test('a document beyond 16 MB is refused', async () => {
    const name = await harness.collection([{ _id: 'it', text: 'x'.repeat(9_000_000) }])
    const more = { data: { more: 'y'.repeat(9_000_000) } }
    expect(await refusal(harness.db.collection(name).doc('it').update(more))).toContain('maximum allowed size')
  })
})

test('unique indexes: one field, several, and missing counts as null', async () => {
  const streets = harness.db.collection('streets')
  await streets.add({ data: { _id: 'a', code: 1, town: 't', street: 's' } })
  await streets.add({ data: { _id: 'b', town: 't', street: 'r' } })
  expect(await refusal(streets.add({ data: { _id: 'c', town: 'u' } }))).toMatch(
    /E11000 .* index: code_1 dup key: \{ code: null \}/,
  )
  expect(await refusal(streets.add({ data: { _id: 'c', code: 2, town: 't', street: 's' } }))).toMatch(
    /index: town_street/,
  )
  expect(await refusal(streets.doc('b').update({ data: { code: 1 } }))).toMatch(
    /\[FailedOperation\] multiple write errors: \[\{write errors: \[\{E11000/,
  )
  await streets.doc('a').remove()
  await streets.doc('b').update({ data: { code: 1 } })
  const both = await Promise.allSettled(['x', 'y'].map((_id) => streets.add({ data: { _id, code: 9, town: _id } })))
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
