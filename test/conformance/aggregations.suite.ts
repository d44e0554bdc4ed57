import { refusal, harness, type Pipeline, type Plain } from './sdk'

describe('aggregation through the SDK', () => {
  const run = async (docs: Plain[], build: (pipeline: Pipeline) => Pipeline) => {
    const name = await harness.collection(docs)
    return (await build(harness.db.collection(name).aggregate()).end()).list
  }
  const articles = [
    { _id: 1, author: 'stark', score: 80, tags: ['a', 'b'] },
    { _id: 2, author: 'bob', score: 60, tags: [] },
    { _id: 3, author: 'stark', score: 85, tags: null },
    { _id: 4, score: 55, tags: 'a' },
  ]

  test('match, sort, skip, limit, count', async () => {
    const { gt } = harness.db.command
    expect(
      await run(articles, (p) =>
        p
          .match({ score: gt(55) })
          .sort({ score: -1 })
          .skip(1)
          .limit(1)
          .project({ _id: 1 }),
      ),
    ).toEqual([{ _id: 1 }])
    expect(await run(articles, (p) => p.match({ author: 'stark' }).count('n'))).toEqual([{ n: 2 }])
    expect(await run(articles, (p) => p.match({ author: 'nobody' }).count('n'))).toEqual([])
  })

  test('group with every accumulator; missing values are left out', async () => {
    const $ = harness.db.command.aggregate
    const list = await run(articles, (p) =>
      p.group({
        _id: '$author',
        n: $.sum(1),
        sum: $.sum('$score'),
        avg: $.avg('$score'),
        max: $.max('$score'),
        min: $.min('$score'),
        first: $.first('$_id'),
        last: $.last('$_id'),
        all: $.push('$none'),
        set: $.addToSet('$author'),
        dev: $.stdDevPop('$score'),
        samp: $.stdDevSamp('$score'),
      }),
    )
    expect(list).toEqual([
      {
        _id: 'stark',
        n: 2,
        sum: 165,
        avg: 82.5,
        max: 85,
        min: 80,
        first: 1,
        last: 3,
        all: [],
        set: ['stark'],
        dev: 2.5,
        samp: Math.sqrt(12.5),
      },
      {
        _id: 'bob',
        n: 1,
        sum: 60,
        avg: 60,
        max: 60,
        min: 60,
        first: 2,
        last: 2,
        all: [],
        set: ['bob'],
        dev: 0,
        samp: null,
      },
      { _id: null, n: 1, sum: 55, avg: 55, max: 55, min: 55, first: 4, last: 4, all: [], set: [], dev: 0, samp: null },
    ])
  })

  test('unwind: plain, with the index, keeping what is empty', async () => {
    const ids = (list: Plain[]) => list.map(({ _id, tags, at }) => [_id, tags, at])
    expect(ids(await run(articles, (p) => p.unwind('$tags')))).toEqual([
      [1, 'a', undefined],
      [1, 'b', undefined],
      [4, 'a', undefined],
    ])
    expect(
      ids(
        await run(articles, (p) =>
          p.unwind({ path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true }),
        ),
      ),
    ).toEqual([
      [1, 'a', 0],
      [1, 'b', 1],
      [2, undefined, null],
      [3, null, null],
      [4, 'a', null],
    ])
  })

  test('bucket, bucketAuto with and without granularity, sortByCount, sample', async () => {
    const $ = harness.db.command.aggregate
    expect(
      await run(articles, (p) =>
        p.bucket({ groupBy: '$score', boundaries: [50, 60, 85], default: 'rest', output: { ids: $.push('$_id') } }),
      ),
    ).toEqual([
      { _id: 50, ids: [4] },
      { _id: 60, ids: [1, 2] },
      { _id: 'rest', ids: [3] },
    ])
    expect(await run(articles, (p) => p.bucketAuto({ groupBy: '$score', buckets: 2 }))).toEqual([
      { _id: { min: 55, max: 80 }, count: 2 },
      { _id: { min: 80, max: 85 }, count: 2 },
    ])
    expect(await run(articles, (p) => p.bucketAuto({ groupBy: '$score', buckets: 2, granularity: 'R5' }))).toEqual([
      { _id: { min: 40, max: 63 }, count: 2 },
      { _id: { min: 63, max: 100 }, count: 2 },
    ])
    expect((await run(articles, (p) => p.sortByCount('$author')))[0]).toEqual({ _id: 'stark', count: 2 })
    expect(await run(articles, (p) => p.sample({ size: 3 }))).toHaveLength(3)
  })

  test('lookup by fields, by pipeline, on arrays, and where both sides miss the field', async () => {
    const _ = harness.db.command
    const $ = _.aggregate
    const from = await harness.collection([
      { _id: 'p', k: 1, v: 5 },
      { _id: 'q', k: 1, v: 9 },
      { _id: 'r', k: 2, v: 1 },
      { _id: 's', v: 0 },
    ])
    const docs = [{ _id: 1, k: 1 }, { _id: 2, k: [1, 2] }, { _id: 3 }, { _id: 4, k: 7 }]
    const byField = await run(docs, (p) =>
      p.lookup({ from, localField: 'k', foreignField: 'k', as: 'found' }).project({ found: '$found._id' }),
    )
    expect(byField).toEqual([
      { _id: 1, found: ['p', 'q'] },
      { _id: 2, found: ['p', 'q', 'r'] },
      { _id: 3, found: ['s'] },
      { _id: 4, found: [] },
    ])
    const byNothing = await run([{ _id: 5, k: [] }], (p) =>
      p.lookup({ from, localField: 'k', foreignField: 'k', as: 'found' }).project({ found: '$found._id' }),
    )
    expect(byNothing).toEqual([{ _id: 5, found: ['s'] }])
    const pipeline = $.pipeline()
      .match(_.expr($.and([$.eq(['$k', '$$wanted']), $.gt(['$v', 6])])))
      .project({ _id: 0, v: 1 })
      .done()
    expect(
      await run([{ _id: 1, k: 1 }], (p) => p.lookup({ from, let: { wanted: '$k' }, pipeline, as: 'found' })),
    ).toEqual([{ _id: 1, k: 1, found: [{ v: 9 }] }])
  })

  test('project keeps, drops and computes; addFields and replaceRoot', async () => {
    const $ = harness.db.command.aggregate
    const doc = { _id: 1, a: 1, o: { x: 1, y: 2 }, l: [{ x: 1, y: 2 }] }
    expect(await run([doc], (p) => p.project({ _id: 0, 'o.x': 1, l: { y: 1 } }))).toEqual([
      { o: { x: 1 }, l: [{ y: 2 }] },
    ])
    expect(await run([doc], (p) => p.project({ o: 0, 'l.x': 0 }))).toEqual([{ _id: 1, a: 1, l: [{ y: 2 }] }])
    expect(
      await run([doc], (p) => p.project({ sum: $.add(['$a', '$o.y']), pair: ['$a', '$none'], gone: '$none' })),
    ).toEqual([{ _id: 1, sum: 3, pair: [1, null] }])
    expect(await run([doc], (p) => p.addFields({ 'o.z': 3, b: '$l.x' }))).toEqual([
      { ...doc, o: { x: 1, y: 2, z: 3 }, b: [1] },
    ])
    expect(await run([doc], (p) => p.replaceRoot({ newRoot: '$o' }))).toEqual([{ x: 1, y: 2 }])
    expect(await refusal(run([doc], (p) => p.replaceRoot({ newRoot: '$a' })))).toContain('must evaluate to an object')
    expect(await refusal(run([doc], (p) => p.project({ a: 1, o: 0 })))).toContain('exclusion')
  })

  test('without a limit an aggregation answers 20 documents', async () => {
    const docs = Array.from({ length: 50 }, (_, n) => ({ _id: n }))
    expect(await run(docs, (p) => p.sort({ _id: 1 }))).toHaveLength(20)
    expect(await run(docs, (p) => p.sort({ _id: 1 }).limit(30))).toHaveLength(30)
  })
})
