import type { LocalCloud } from '../../local-cloud/main'
import { startTestCloud, temporaryFolder } from './bundled'

type Key = [field: string, direction: 1 | -1]
const indexes = [
  {
    name: 'pair',
    keys: [
      ['a', 1],
      ['b', 1],
    ] as Key[],
  },
  { name: 'spot', keys: [['spot', 1]] as Key[], kind: '2dsphere' as const },
]
const ring = (...corners: Array<[number, number]>) => ({ type: 'Polygon', coordinates: [corners] })

/** What an index cannot hold, and what is said of it. */
const UNFIT: Array<[fields: Record<string, unknown>, text: string]> = [
  [{ a: [1], b: [2] }, 'cannot index parallel arrays'],
  [{ spot: 'here' }, "Can't extract geo keys"],
  [{ spot: { type: 'LineString', coordinates: [[0, 0]] } }, 'must have at least 2 vertices'],
  [{ spot: ring([0, 0], [0, 1], [1, 1]) }, 'Loop is not closed'],
  [{ spot: ring([0, 0], [0, 1], [0, 0]) }, 'at least 3 different vertices'],
  [{ spot: ring([0, 0], [1, 1], [0, 1], [1, 0], [0, 0]) }, 'Edges 0 and 2 cross'],
  [{ spot: ring([0, 0], [2, 0], [2, 2], [2, 0], [0, 0]) }, 'Duplicate vertices: 1 and 3'],
  [
    {
      spot: {
        type: 'Polygon',
        coordinates: [
          ...ring([0, 0], [2, 0], [2, 2], [0, 0]).coordinates,
          ...ring([5, 5], [6, 5], [6, 6], [5, 5]).coordinates,
        ],
      },
    },
    'secondary loops must be holes',
  ],
]

describe('a write that an index cannot hold', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    const folders = { dataDir: temporaryFolder('refused'), functionsDir: temporaryFolder('no-functions') }
    cloud = await startTestCloud({ ...folders, database: { collections: { things: { indexes } } } })
    await cloud.store.insert('things', [{ _id: 'before', a: 1 }])
  })
  afterAll(() => cloud.close())

  test.each(UNFIT)('%j leaves nothing behind: %s', async (fields, text) => {
    const { store } = cloud
    await expect(store.insert('things', [{ _id: 'first' }, { _id: 'second', ...fields }])).rejects.toThrow(text)
    await expect(store.modify('things', { _id: 'before' }, { $set: { ...fields, changed: true } })).rejects.toThrow(
      text,
    )
    await expect(store.bulkLoad('things', [{ _id: 'first' }, { _id: 'second', ...fields }])).rejects.toThrow(text)
    expect(await store.find('things', {})).toEqual([{ _id: 'before', a: 1 }])
    expect(await store.find('things', { a: 1 })).toHaveLength(1)
    expect(await store.count('things', {})).toBe(1)
  })
})
