import type { LocalCloud } from '../../local-cloud/main'
import { compileQuery } from '../../local-cloud/store/match/compile'
import type { Doc } from '../../local-cloud/store/value'
import { startTestCloud, temporaryFolder } from './bundled'

type Key = [field: string, direction: 1 | -1]
const database = {
  collections: {
    orders: {
      indexes: [
        {
          name: 'owner_seek',
          keys: [
            ['owner', 1],
            ['seek', -1],
          ] as Key[],
        },
        {
          name: 'status_seek',
          keys: [
            ['status', 1],
            ['seek', -1],
          ] as Key[],
        },
        {
          name: 'grams_seek',
          keys: [
            ['grams', 1],
            ['seek', 1],
          ] as Key[],
        },
        { name: 'subjects', keys: [['subjects.id', 1]] as Key[] },
      ],
    },
  },
}
const SIZE = 3000
/** Both hold the same kind of documents; `many` has `MANY` of them. */
const MANY = Number(process.env['MANY_DOCUMENTS'] ?? 20_000)
const listed = {
  indexes: [
    {
      name: 'status',
      keys: [
        ['status', 1],
        ['seek', -1],
      ] as Key[],
    },
  ],
}
const spots = { indexes: [{ name: 'spot', keys: [['spot', 1]] as Key[], kind: '2dsphere' as const }] }

describe('queries by index', () => {
  const dataDir = temporaryFolder('indexes')
  const functionsDir = temporaryFolder('no-functions')
  let cloud: LocalCloud

  beforeAll(async () => {
    cloud = await startTestCloud({
      ...{ dataDir, functionsDir },
      database: { collections: { ...database.collections, few: listed, many: listed, spots } },
    })
    await cloud.store.bulkLoad('orders', orders())
  })
  afterAll(() => cloud.close())

  function* orders() {
    for (let n = 0; n < SIZE; n++) {
      const grams = ['all', `m${n % 2}`, `r${n % 500}`]
      yield {
        _id: `o${n}`,
        owner: `u${n % 30}`,
        status: n % 2 ? 'open' : 'done',
        seek: String(n).padStart(6, '0'),
        grams,
        subjects: [{ id: `s${n}` }, { id: `t${n % 7}` }],
        n,
      }
    }
  }

  const explain = (query: Record<string, unknown>, orderBy: Key[] = [], limit = 20) =>
    cloud.store.explain('orders', query, { orderBy, limit })

  test('a list by owner, newest first, looks at what it answers', async () => {
    expect(await explain({ owner: 'u3' }, [['seek', -1]])).toEqual({
      plan: 'index',
      index: 'owner_seek',
      examined: 20,
      returned: 20,
    })
    expect(await explain({ owner: 'u3', seek: { $lt: '001000' } }, [['seek', -1]])).toEqual({
      plan: 'index',
      index: 'owner_seek',
      examined: 20,
      returned: 20,
    })
    const page = await cloud.store.find(
      'orders',
      { owner: 'u3', seek: { $lt: '001000' } },
      { orderBy: [['seek', -1]], limit: 2 },
    )
    expect(page.map(({ _id }) => _id)).toEqual(['o993', 'o963'])
  })

  test('the order may run backwards, and several owners are merged', async () => {
    expect(await explain({ owner: 'u3' }, [['seek', 1]])).toMatchObject({ index: 'owner_seek', examined: 20 })
    const two = await cloud.store.find('orders', { owner: { $in: ['u1', 'u2'] } }, { orderBy: [['seek', 1]], limit: 4 })
    expect(two.map(({ _id }) => _id)).toEqual(['o1', 'o2', 'o31', 'o32'])
  })

  test('all of several elements reads the rarest and looks at nothing in vain', async () => {
    expect(await explain({ grams: { $all: ['all', 'm1', 'r7'] } }, [['seek', 1]])).toEqual({
      plan: 'index',
      index: 'grams_seek',
      examined: 6,
      returned: 6,
    })
    expect(await explain({ grams: { $all: ['all', 'm0', 'r7'] } }, [['seek', 1]])).toMatchObject({
      examined: 0,
      returned: 0,
    })
  })

  test('a path through a list of embedded documents is served', async () => {
    expect(await explain({ 'subjects.id': 's42' })).toEqual({
      plan: 'index',
      index: 'subjects',
      examined: 1,
      returned: 1,
    })
    expect(await explain({ subjects: { $elemMatch: { id: 's42' } } })).toMatchObject({ index: 'subjects', examined: 1 })
  })

  test('ids, ranges of ids, either of two served branches, and counts by index', async () => {
    expect(await explain({ _id: { $in: ['o1', 'o2', 'none'] } })).toEqual({ plan: 'ids', examined: 2, returned: 2 })
    expect(await explain({ _id: { $gt: 'o5' } }, [['_id', 1]], 3)).toMatchObject({ index: '_id_', examined: 3 })
    expect(await explain({ $or: [{ 'subjects.id': 's1' }, { 'subjects.id': 's2' }] })).toMatchObject({
      plan: 'union',
      returned: 2,
    })
    expect(await cloud.store.count('orders', { owner: 'u3' })).toBe(100)
    expect(await cloud.store.count('orders', { owner: 'u3', seek: { $gte: '002000' } })).toBe(33)
    expect(await cloud.store.count('orders', {})).toBe(SIZE)
  })

  test('what no index serves is refused beyond 1,000 documents, and reading on without a condition is not', async () => {
    await expect(explain({ n: 5 })).rejects.toThrow('no index of orders serves the query on [n]')
    await expect(explain({}, [['n', 1]])).rejects.toThrow('declare an index')
    await expect(cloud.store.aggregate('orders', [{ $match: { n: 5 } }])).rejects.toThrow('declare an index')
    await cloud.store.createCollection('made')
    await cloud.store.bulkLoad(
      'made',
      Array.from({ length: 1100 }, (_, n) => ({ _id: n, n })),
    )
    expect(await cloud.store.find('made', { n: 5 })).toEqual([{ _id: 5, n: 5 }])
    expect(await explain({}, [], 5)).toMatchObject({ plan: 'scan', examined: 5, returned: 5 })
    expect(await explain({ _id: { $regex: '.*' } }, [], 5)).toMatchObject({ returned: 5 })
  })

  test(`a list of 20 by index costs the same at 10,000 and at ${MANY} documents`, async () => {
    const listable = function* (count: number) {
      for (let n = 0; n < count; n++) yield { _id: `d${n}`, status: `t${n % 4}`, seek: String(1_000_000 + n) }
    }
    await cloud.store.bulkLoad('few', listable(10_000))
    await cloud.store.bulkLoad('many', listable(MANY))
    for (const collection of ['few', 'many'])
      expect(
        await cloud.store.explain(
          collection,
          { status: 't2', seek: { $lt: '1009000' } },
          { orderBy: [['seek', -1]], limit: 20 },
        ),
      ).toEqual({ plan: 'index', index: 'status', examined: 20, returned: 20 })
  })

  test('places are found by their cells: the same as without, and few of them are looked at', async () => {
    const point = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] })
    const docs = Array.from({ length: 4000 }, (_, n) => ({
      _id: n,
      spot: point(120 + ((n * 7919) % 4000) / 4000, 31 + ((n * 104729) % 4000) / 4000),
    }))
    await cloud.store.bulkLoad('spots', docs)
    const centre = point(120.5, 31.5)
    const corners = [[120.3, 31.3], [120.4, 31.3], [120.4, 31.45], [120.3, 31.45], [120.3, 31.3]] // prettier-ignore
    const area = { type: 'Polygon', coordinates: [corners] }
    for (const [condition, most] of [
      [{ $geoWithin: { $geometry: area } }, 240],
      [{ $geoIntersects: { $geometry: area } }, 240],
      [{ $geoWithin: { $centerSphere: [[120.5, 31.5], 5000 / 6378100] } }, 200],
      [{ $nearSphere: { $geometry: centre, $maxDistance: 5000 } }, 500],
      [{ $nearSphere: { $geometry: centre } }, 600],
    ] as const) {
      const fits = compileQuery({ spot: condition } as unknown as Doc)
      const expected = docs.filter((doc) => fits(doc as unknown as Doc)).map(({ _id }) => _id)
      const found = (await cloud.store.find('spots', { spot: condition })).map(({ _id }) => Number(_id))
      if (expected.length <= 1000) expect([...found].sort((x, y) => x - y)).toEqual(expected)
      else expect(found).toHaveLength(1000)
      const { examined, plan } = await cloud.store.explain('spots', { spot: condition }, { limit: 20 })
      expect({ plan, few: examined <= most }).toEqual({ plan: 'index', few: true })
    }
  })

  test('an index follows every change of a document', async () => {
    await cloud.store.modify('orders', { _id: 'o3' }, { $set: { owner: 'moved', 'subjects.0.id': 'renamed' } })
    expect(await explain({ owner: 'moved' })).toMatchObject({ returned: 1 })
    expect(await explain({ 'subjects.id': 's3' })).toMatchObject({ returned: 0 })
    await cloud.store.remove('orders', { _id: 'o3' })
    expect(await explain({ owner: 'moved' })).toMatchObject({ examined: 0, returned: 0 })
    await cloud.store.insert('orders', [
      { _id: 'o3', owner: 'u3', status: 'open', seek: '000003', grams: ['all', 'm1', 'r3'], subjects: [], n: 3 },
    ])
  })

  test('every plan finds what a look at all documents finds', async () => {
    const everything = await Promise.all(
      [0, 1, 2].map((page) => cloud.store.find('orders', {}, { skip: page * 1000, limit: 1000 })),
    )
    const docs = everything.flat()
    for (const [query, test] of [
      [
        { status: 'open', seek: { $gt: '000100', $lte: '000140' } },
        (d: Record<string, unknown>) =>
          d['status'] === 'open' && String(d['seek']) > '000100' && String(d['seek']) <= '000140',
      ],
      [
        { grams: 'r9', status: 'open' },
        (d: Record<string, unknown>) => (d['grams'] as string[]).includes('r9') && d['status'] === 'open',
      ],
      [
        { owner: { $in: ['u4', 'u9'] }, status: 'done' },
        (d: Record<string, unknown>) => ['u4', 'u9'].includes(String(d['owner'])) && d['status'] === 'done',
      ],
    ] as Array<[Record<string, unknown>, (d: Record<string, unknown>) => boolean]>) {
      const found = await cloud.store.find('orders', query)
      expect(new Set(found.map(({ _id }) => _id))).toEqual(new Set(docs.filter(test).map(({ _id }) => _id)))
    }
  })

  test('a restart keeps everything, builds a new index, drops an old one, and the hash stays', async () => {
    const before = await cloud.store.hash([])
    await cloud.close()
    const changed = {
      collections: {
        orders: {
          indexes: [...database.collections.orders.indexes.slice(1), { name: 'n', keys: [['n', -1]] as Key[] }],
        },
      },
    }
    cloud = await startTestCloud({ dataDir, functionsDir, database: changed })
    expect(await cloud.store.hash([])).toBe(before)
    expect(await explain({ n: { $gte: SIZE - 5 } }, [['n', -1]])).toMatchObject({
      index: 'n',
      examined: 5,
      returned: 5,
    })
    await expect(explain({ owner: 'u3' })).rejects.toThrow('declare an index')
    expect(await explain({ grams: { $all: ['r7', 'all'] } })).toMatchObject({ index: 'grams_seek', returned: 6 })
  })
})
