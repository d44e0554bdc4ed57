import { refusal, harness } from './sdk'

const UNFIT_SCHEMAS: Array<[schema: unknown, text: string]> = [
  [5, '$jsonSchema must be an object'],
  [{ nope: 1 }, 'Unknown $jsonSchema keyword: nope'],
  [{ format: 'x' }, "$jsonSchema keyword 'format' is not currently supported"],
  [{ title: 5 }, "$jsonSchema keyword 'title' must be of type string"],
  [{ type: 'integer' }, "$jsonSchema type 'integer' is not currently supported"],
  [{ type: 'int' }, 'Unknown type name alias: int'],
  [{ type: 'string', bsonType: 'string' }, "Cannot specify both $jsonSchema keywords 'type' and 'bsonType'"],
  [{ required: [] }, "$jsonSchema keyword 'required' cannot be an empty array"],
  [{ required: 'a' }, "$jsonSchema keyword 'required' must be an array"],
  [{ enum: [1, 1] }, "$jsonSchema keyword 'enum' array cannot contain duplicate values"],
  [{ allOf: [] }, "$jsonSchema keyword 'allOf' must be a non-empty array"],
  [{ anyOf: [5] }, "$jsonSchema keyword 'anyOf' must be an array of objects"],
  [{ properties: { a: 5 } }, "Nested schema for $jsonSchema property 'a' must be an object"],
  [{ properties: { a: { minimum: 'x' } } }, "$jsonSchema keyword 'minimum' must be a number"],
  [{ exclusiveMinimum: true }, 'must be a present if exclusiveMinimum is present'],
  [{ items: { multipleOf: 0 } }, "$jsonSchema keyword 'multipleOf' must have a positive value"],
  [{ not: { minLength: -1 } }, 'Expected a non-negative number in: minLength: -1'],
]

describe('queries through the SDK', () => {
  const ids = async (docs: Array<Record<string, unknown>>, where: unknown) => {
    const name = await harness.collection(docs)
    const { data } = await harness.db.collection(name).where(where).get()
    return data.map(({ _id }) => _id)
  }
  const numbers = [1, 2, 3, 4, 5].map((n) => ({ _id: `n${n}`, n }))

  test.each([
    ['eq', () => harness.db.command.eq(3), ['n3']],
    ['neq', () => harness.db.command.neq(3), ['n1', 'n2', 'n4', 'n5']],
    ['gt', () => harness.db.command.gt(3), ['n4', 'n5']],
    ['gte', () => harness.db.command.gte(3), ['n3', 'n4', 'n5']],
    ['lt', () => harness.db.command.lt(3), ['n1', 'n2']],
    ['lte', () => harness.db.command.lte(3), ['n1', 'n2', 'n3']],
    ['in', () => harness.db.command.in([1, 5, 9]), ['n1', 'n5']],
    ['nin', () => harness.db.command.nin([1, 5]), ['n2', 'n3', 'n4']],
    ['mod', () => harness.db.command.mod(2, 1), ['n1', 'n3', 'n5']],
    ['and', () => harness.db.command.gt(1).and(harness.db.command.lt(4)), ['n2', 'n3']],
    ['or', () => harness.db.command.lt(2).or(harness.db.command.gt(4)), ['n1', 'n5']],
    ['not', () => harness.db.command.not(harness.db.command.gt(2)), ['n1', 'n2']],
    ['exists', () => harness.db.command.exists(false), []],
  ])('%s', async (_, condition, expected) => {
    expect(await ids(numbers, { n: condition() })).toEqual(expected)
  })

  test('or, and, nor over several fields', async () => {
    const { or, and, nor, gt, eq } = harness.db.command
    const docs = [
      { _id: 'a', x: 1, y: 1 },
      { _id: 'b', x: 1, y: 2 },
      { _id: 'c', x: 2, y: 2 },
    ]
    expect(await ids(docs, or([{ x: 2 }, { y: 1 }]))).toEqual(['a', 'c'])
    expect(await ids(docs, and([{ x: 1 }, { y: gt(1) }]))).toEqual(['b'])
    expect(await ids(docs, nor([{ x: 2 }, { y: eq(1) }]))).toEqual(['b'])
  })

  test('arrays: all, elemMatch, size, an element, a whole array, a numbered element', async () => {
    const { all, elemMatch, size, gt, lt, and } = harness.db.command
    const docs = [
      { _id: 'a', tags: ['x', 'y'], marks: [1, 9], parts: [{ k: 1, v: 'q' }] },
      {
        _id: 'b',
        tags: ['x'],
        marks: [5],
        parts: [
          { k: 1, v: 'r' },
          { k: 2, v: 'q' },
        ],
      },
      { _id: 'c', tags: [], marks: [], parts: [] },
      { _id: 'd' },
    ]
    expect(await ids(docs, { tags: all(['x', 'y']) })).toEqual(['a'])
    expect(await ids(docs, { tags: 'x' })).toEqual(['a', 'b'])
    expect(await ids(docs, { tags: ['x'] })).toEqual(['b'])
    expect(await ids(docs, { tags: size(0) })).toEqual(['c'])
    expect(await ids(docs, { 'tags.1': 'y' })).toEqual(['a'])
    expect(await ids(docs, { marks: elemMatch(gt(8)) })).toEqual(['a'])
    expect(await ids(docs, { marks: and(gt(2), lt(8)) })).toEqual(['a', 'b'])
    expect(await ids(docs, { parts: elemMatch({ k: 1, v: 'q' }) })).toEqual(['a'])
    expect(await ids(docs, { 'parts.k': 1, 'parts.v': 'q' })).toEqual(['a', 'b'])
  })

  test('null finds null and missing; ranges stay within one type', async () => {
    const { gt, exists, neq } = harness.db.command
    const docs = [
      { _id: 'a', v: null },
      { _id: 'b' },
      { _id: 'c', v: 3 },
      { _id: 'd', v: '3' },
      { _id: 'e', v: [null] },
    ]
    expect(await ids(docs, { v: null })).toEqual(['a', 'b', 'e'])
    expect(await ids(docs, { v: neq(null) })).toEqual(['c', 'd'])
    expect(await ids(docs, { v: exists(true) })).toEqual(['a', 'c', 'd', 'e'])
    expect(await ids(docs, { v: gt(1) })).toEqual(['c'])
    expect(await ids(docs, { v: gt('1') })).toEqual(['d'])
  })

  test('embedded documents: by path, and whole in the order of their fields', async () => {
    const { eq } = harness.db.command
    const docs = [
      { _id: 'a', o: { x: 1, y: 2 } },
      { _id: 'b', o: { y: 2, x: 1 } },
      { _id: 'c', o: { x: 1, y: 2, z: 3 } },
    ]
    expect(await ids(docs, { o: { x: 1 } })).toEqual(['a', 'b', 'c'])
    expect(await ids(docs, { o: eq({ x: 1, y: 2 }) })).toEqual(['a'])
  })

  test('regular expressions of both kinds, with options and a leading inline flag', async () => {
    const docs = [
      { _id: 'a', s: '红堡' },
      { _id: 'b', s: 'Fort' },
      { _id: 'c', s: 'fortress' },
    ]
    expect(await ids(docs, { s: /^fort/i })).toEqual(['b', 'c'])
    expect(await ids(docs, { s: harness.db.RegExp({ regexp: '堡$', options: '' }) })).toEqual(['a'])
    expect(await ids(docs, { s: harness.db.RegExp({ regexp: '(?i)FORT', options: '' }) })).toEqual(['b', 'c'])
  })

  test('dates compare as dates, 64-bit numbers and fractions come back as they went', async () => {
    const { gte } = harness.db.command
    const at = new Date('2026-08-20T01:00:00Z')
    const name = await harness.collection()
    await harness.db.collection(name).add({ data: { _id: 'a', at, big: 2 ** 40, half: 0.5, low: -0.25, flag: true } })
    const { data } = await harness.db
      .collection(name)
      .where({ at: gte(at) })
      .get()
    expect(data).toEqual([{ _id: 'a', at, big: 2 ** 40, half: 0.5, low: -0.25, flag: true }])
  })

  test('expr and jsonSchema', async () => {
    const _ = harness.db.command
    const docs = [
      { _id: 'a', spent: 3, had: 2 },
      { _id: 'b', spent: 1, had: 2 },
      { _id: 'c', had: 'much' },
    ]
    expect(await ids(docs, _.expr(_.aggregate.gt(['$spent', '$had'])))).toEqual(['a'])
    const schema = { required: ['spent'], properties: { had: { bsonType: 'int', maximum: 2 }, spent: { minimum: 2 } } }
    expect(await ids(docs, _.jsonSchema(schema))).toEqual(['a'])
    for (const [unfit, text] of UNFIT_SCHEMAS)
      expect([unfit, await refusal(ids(docs, _.jsonSchema(unfit)))]).toEqual([unfit, expect.stringContaining(text)])
  })

  test('order, offset, limit and projection; insertion order when nothing sorts', async () => {
    const name = await harness.collection([5, 3, 4, 1, 2].map((n) => ({ _id: `z${9 - n}`, n, o: { a: n, b: 0 } })))
    const coll = harness.db.collection(name)
    expect((await coll.get()).data.map(({ n }) => n)).toEqual([5, 3, 4, 1, 2])
    expect((await coll.orderBy('n', 'desc').skip(1).limit(2).get()).data.map(({ n }) => n)).toEqual([4, 3])
    expect((await coll.field({ 'o.a': true, _id: false }).limit(1).get()).data).toEqual([{ o: { a: 5 } }])
    expect((await coll.field({ o: false }).limit(1).get()).data).toEqual([{ _id: 'z4', n: 5 }])
    expect((await coll.where({ n: harness.db.command.gt(2) }).count()).total).toBe(3)
  })

  test('projection of array elements', async () => {
    const { project } = harness.db.command
    const name = await harness.collection([{ _id: 'a', list: [1, 2, 3, 4], parts: [{ k: 1 }, { k: 2 }] }])
    const coll = harness.db.collection(name)
    expect((await coll.field({ list: project.slice(-2) }).get()).data[0]?.['list']).toEqual([3, 4])
    expect((await coll.field({ parts: project.elemMatch({ k: 2 }) }).get()).data).toEqual([
      { _id: 'a', parts: [{ k: 2 }] },
    ])
  })

  test('mixed types sort by type, then value', async () => {
    const docs = [true, 'b', 2, null, { a: 1 }, new Date(1), 1, 'a'].map((v, at) => ({ _id: `m${at}`, v }))
    const name = await harness.collection(docs)
    const { data } = await harness.db.collection(name).orderBy('v', 'asc').get()
    expect(data.map(({ v }) => v)).toEqual([null, 1, 2, 'a', 'b', { a: 1 }, true, new Date(1)])
  })

  test('a get answers 100 documents unless told, and 1,000 at most', async () => {
    const name = await harness.collection()
    await harness.cloud.store.bulkLoad(
      name,
      Array.from({ length: 1100 }, (_, n) => ({ _id: String(n), n })),
    )
    expect((await harness.db.collection(name).get()).data).toHaveLength(100)
    expect((await harness.db.collection(name).limit(5000).get()).data).toHaveLength(1000)
    expect((await harness.db.collection(name).count()).total).toBe(1100)
  })

  test('what is refused', async () => {
    const name = await harness.collection([{ _id: 'a' }])
    const raw = (query: object) => harness.cloud.store.find(name, query as Record<string, unknown>)
    expect(await refusal(harness.db.collection('never-made').get())).toMatch(
      /^-502005 .*\[ResourceNotFound\] Db or Table not exist/,
    )
    await expect(raw({ a: { $near: 'x' } })).rejects.toThrow(/unknown GeoJSON|index/)
    await expect(raw({ a: { $like: 'x' } })).rejects.toThrow('unknown operator: $like')
    await expect(raw({ $where: 'this.a' })).rejects.toThrow('unsupported')
    await expect(raw({ a: { $in: 3 } })).rejects.toThrow('$in needs an array')
    expect((await harness.db.collection(name).doc('missing').get()).data).toBeFalsy()
  })
})
