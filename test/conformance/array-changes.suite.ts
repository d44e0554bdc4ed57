import { harness, refusal, type Commands, type Plain } from './sdk'

type Row = [before: Plain, change: (_: Commands) => Plain, after: Plain | RegExp, where?: Plain]

const ROWS: Record<string, Row[]> = {
  'the element that was found': [
    [{ l: [{ k: 1 }, { k: 2, v: 2 }] }, () => ({ 'l.$.v': 9 }), { l: [{ k: 1 }, { k: 2, v: 9 }] }, { 'l.k': 2 }],
    [{ l: [1, 2, 3] }, () => ({ 'l.$': 9 }), { l: [1, 9, 3] }, { l: { $gte: 2 } }],
    [{ l: [1, 5, 7] }, () => ({ 'l.$': 0 }), { l: [1, 0, 7] }, { l: { $in: [5, 7] } }],
    [{ l: [1, 2] }, (_) => ({ 'l.$': _.remove() }), { l: [1, null] }, { l: 2 }],
    [{ l: [{ k: 1, t: [] }] }, (_) => ({ 'l.$.t': _.push(1) }), { l: [{ k: 1, t: [1] }] }, { 'l.k': 1 }],
    [{ a: [1, 2], b: [3, 4] }, () => ({ 'b.$': 0 }), { a: [1, 2], b: [3, 0] }, { a: 1, b: 4 }],
    [
      {
        l: [
          { k: 1, v: 1 },
          { k: 1, v: 2 },
        ],
      },
      (_) => ({ 'l.$.v': _.inc(5) }),
      {
        l: [
          { k: 1, v: 1 },
          { k: 1, v: 7 },
        ],
      },
      { l: { $elemMatch: { k: 1, v: 2 } } },
    ],
    [{ l: [1] }, () => ({ 'l.$': 2 }), /positional operator did not find the match needed/],
    [{ l: [1] }, () => ({ 'l.$': 2 }), /positional operator did not find/, { 'l.0': { $ne: 3 } }],
    [
      { a: [1, 2, 3], b: [4, 5, 6] },
      () => ({ 'b.$': 0 }),
      { a: [1, 2, 3], b: [4, 5, 0] },
      { $and: [{ a: 1 }, { a: 2 }, { a: 3 }] },
    ],
    [
      { x: [{ a: 1 }, { a: 3 }], y: [{ c: 1 }] },
      () => ({ 'x.$': 0 }),
      { x: [0, { a: 3 }], y: [{ c: 1 }] },
      { 'x.a': 3, 'y.c': 1 },
    ],
  ],
  'all elements': [
    [{ l: [1, 2] }, (_) => ({ 'l.$[]': _.inc(1) }), { l: [2, 3] }],
    [{ l: [{ v: 1 }, {}] }, () => ({ 'l.$[].v': 0 }), { l: [{ v: 0 }, { v: 0 }] }],
    [
      { a: [{ b: [{ c: 1 }, {}] }, { b: [] }] },
      () => ({ 'a.$[].b.$[].c': 7 }),
      { a: [{ b: [{ c: 7 }, { c: 7 }] }, { b: [] }] },
    ],
    [{}, () => ({ 'l.$[]': 1 }), /The path 'l' must exist in the document/],
    [{ l: 5 }, () => ({ 'l.$[]': 1 }), /Cannot apply array updates to non-array element l: 5/],
    [{ l: [5] }, () => ({ 'l.$[x]': 1 }), /No array filter found for identifier 'x'/],
  ],
  fields: [
    [{ a: 1, b: 2 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
    [{ o: { a: 1 } }, (_) => ({ 'o.a': _.rename('o.b') }), { o: { b: 1 } }],
    [{ b: 2 }, (_) => ({ a: _.rename('c') }), { b: 2 }],
    [{ a: 1, b: 2 }, (_) => ({ a: _.rename('b'), b: 3 }), /conflict at 'b'/],
    [{ a: 1 }, (_) => ({ a: _.rename('a') }), /source and target field for \$rename must differ/],
    [{ a: {} }, (_) => ({ 'a-b': 1, a: _.set({}), 'a.b': 1 }), /would create a conflict at 'a'/],
    [{ l: [1] }, () => ({ 'l.01': 1 }), /Cannot create field '01'/],
    [{}, () => ({ 'a\0b': 1 }), /null bytes/],
    [{ l: [{ a: 1 }] }, (_) => ({ 'l.0.a': _.rename('x') }), /source field cannot be an array element/],
    [{ a: 1 }, (_) => ({ 'b.c': _.remove() }), { a: 1 }],
    [{ n: null }, (_) => ({ n: _.inc(1) }), /non-numeric type null/],
    [{}, (_) => ({ 'a.b': _.inc(2) }), { a: { b: 2 } }],
    [{ n: null, m: 5 }, (_) => ({ n: _.min(5), m: _.max('a') }), { n: null, m: 'a' }],
    [{ l: [[1, 2], [3]] }, () => ({ 'l.0.1': 9 }), { l: [[1, 9], [3]] }],
    [{ l: [{ a: 1 }] }, () => ({ 'l.0.b': 2 }), { l: [{ a: 1, b: 2 }] }],
    [{ l: [1] }, () => ({ 'l.x': 2 }), /Cannot create field 'x'/],
    [{ n: 2 ** 31 - 1 }, (_) => ({ n: _.inc(1) }), { n: 2 ** 31 }],
    [{ n: 0 }, (_) => ({ n: _.mul(-1) }), { n: 0 }],
    [{}, () => ({ $currentDate: { at: 5 } }), /int is not valid type for \$currentDate/],
    [{}, () => ({ a: NaN, b: -Infinity }), { a: NaN, b: -Infinity }],
  ],
  'elements by value': [
    [{ l: null }, (_) => ({ l: _.push(1) }), /must be an array but is of type null/],
    [{ l: [] }, (_) => ({ l: _.push([[1, 2]]) }), { l: [[1, 2]] }],
    [{ l: [1] }, (_) => ({ l: _.push({ each: [2], slice: 0 }) }), { l: [] }],
    [{ l: [1] }, (_) => ({ l: _.push({ each: [2], sort: { 'a.': 1 } }) }), /has an empty part/],
    [{ l: [1] }, (_) => ({ l: _.push({ each: [2], slice: -2.1 }) }), /must be an integer value/],
    [{ l: [1] }, (_) => ({ l: _.push({ each: [2], position: 10 }) }), { l: [1, 2] }],
    [
      {
        l: [
          { a: 1, b: 2 },
          { a: 1, b: 1 },
        ],
      },
      (_) => ({ l: _.push({ each: [{ a: 0 }], sort: { a: 1, b: 1 } }) }),
      { l: [{ a: 0 }, { a: 1, b: 1 }, { a: 1, b: 2 }] },
    ],
    [{ l: [] }, (_) => ({ l: _.pop(), m: _.shift() }), { l: [] }],
    [{ l: [{ k: 1 }, { k: 5 }, 7] }, (_) => ({ l: _.pull({ k: _.gt(2) }) }), { l: [{ k: 1 }, 7] }],
    [{ l: [[1, 2], [1], null] }, (_) => ({ l: _.pull([1, 2]), m: _.pull(1) }), { l: [[1], null] }],
    [{ l: [null, 1] }, (_) => ({ l: _.pull(null) }), { l: [1] }],
    [{ l: [{ k: 1 }, { k: 2 }, 3] }, (_) => ({ l: _.pull({ $or: [{ k: 1 }, { k: 3 }] }) }), { l: [{ k: 2 }, 3] }],
    [{ l: [{ a: 1 }, { a: 2 }] }, (_) => ({ l: _.pullAll([{ a: 1 }]) }), { l: [{ a: 2 }] }],
    [{ l: [3, [3], 1] }, (_) => ({ l: _.pull(_.gt(2)) }), { l: [[3], 1] }],
    [
      { l: [{ a: 1, b: 2 }] },
      (_) => ({ l: _.addToSet({ b: 2, a: 1 }) }),
      {
        l: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
    ],
    [{ l: [[1]] }, (_) => ({ l: _.addToSet([1]) }), { l: [[1]] }],
    [{ l: [] }, (_) => ({ l: _.push({ each: [1], sort: 2 }) }), /\$sort element value must be either 1 or -1/],
    [{ l: [] }, (_) => ({ l: _.push({ each: [1], sort: { a: 2 } }) }), /\$sort element value must be either 1 or -1/],
    [{ l: [] }, (_) => ({ l: _.push({ each: [1], slice: 1.5 }) }), /\$slice must be an integer value/],
  ],
}

describe('what changes do, to the letter', () => {
  test.each(Object.entries(ROWS))('%s', async (_about, rows) => {
    for (const [before, change, after, where] of rows) {
      const name = await harness.collection([{ _id: 'it', ...before }])
      const spec = { data: change(harness.db.command) }
      const coll = harness.db.collection(name)
      const made = where ? coll.where(where).update(spec) : coll.doc('it').update(spec)
      if (after instanceof RegExp) expect(await refusal(made)).toMatch(after)
      else {
        await made
        expect([change.toString(), (await coll.doc('it').get()).data]).toEqual([
          change.toString(),
          { _id: 'it', ...after },
        ])
      }
    }
  })

  test('new fields stand in the order of their names, in each document below those it had', async () => {
    const name = await harness.collection([{ _id: 'it', z: 1 }])
    await harness.db
      .collection(name)
      .doc('it')
      .update({ data: { c: 1, 'o.y': 1, b: 2, 'o.x': 1 } })
    const { data } = await harness.db.collection(name).doc('it').get()
    expect(JSON.stringify(data)).toBe('{"_id":"it","z":1,"b":2,"c":1,"o":{"x":1,"y":1}}')
  })

  test('each document has its own found element', async () => {
    const name = await harness.collection([
      { _id: 'a', l: [{ k: 1 }, { k: 2 }] },
      { _id: 'b', l: [{ k: 2 }] },
    ])
    const coll = harness.db.collection(name)
    expect((await coll.where({ 'l.k': 2 }).update({ data: { 'l.$.v': 1 } })).stats.updated).toBe(2)
    expect((await coll.get()).data.map(({ l }) => l)).toEqual([[{ k: 1 }, { k: 2, v: 1 }], [{ k: 2, v: 1 }]])
  })
})
