import { harness, refusal, type Commands, type Plain } from './sdk'

type Make = (_: Commands) => unknown

/** Documents by a letter each, and which letters a condition finds, in MongoDB's own way of seeing things. */
const TABLES: Array<[about: string, docs: Record<string, Plain>, rows: Array<[where: Make, found: string]>]> = [
  [
    'null, missing, and arrays on the way',
    {
      ...{ a: { v: [] }, b: { v: [1] }, c: { v: [{}] }, d: { v: [{ k: 1 }] }, e: { v: [{ k: 1 }, {}] } },
      ...{ f: { v: 5 }, g: { v: {} }, h: {}, i: { v: null }, j: { v: { k: null } } },
    },
    [
      [() => ({ 'v.k': null }), 'cefghij'],
      [(_) => ({ 'v.k': _.neq(null) }), 'abd'],
      [(_) => ({ 'v.k': _.exists(false) }), 'abcfghi'],
      [() => ({ v: null }), 'hi'],
      [(_) => ({ v: _.in([null, 5]) }), 'fhi'],
      [(_) => ({ v: _.nin([null]) }), 'abcdefgj'],
      [(_) => ({ 'v.0': _.exists(true) }), 'bcde'],
      [(_) => ({ v: _.size(1) }), 'bcd'],
      [(_) => ({ v: _.not(_.exists(true)) }), 'h'],
    ],
  ],
  [
    'arrays, whole and by element',
    { a: { v: [1, 2, 3] }, b: { v: [[1, 2], 3] }, c: { v: 2 }, d: { v: [] }, e: { v: [5, 10] }, f: { v: [[1, 2, 3]] } },
    [
      [() => ({ v: 2 }), 'ac'],
      [(_) => ({ v: _.eq([1, 2]) }), 'b'],
      [() => ({ v: [1, 2, 3] }), 'af'],
      [() => ({ v: [] }), 'd'],
      [(_) => ({ v: _.gt(2) }), 'abe'],
      [(_) => ({ v: _.gt(4).and(_.lt(9)) }), 'e'],
      [() => ({ v: { $elemMatch: { $gt: 5, $lt: 10 } } }), ''],
      [(_) => ({ v: _.all([[1, 2]]) }), 'b'],
      [(_) => ({ v: _.all([]) }), ''],
      [(_) => ({ v: _.not(_.gt(2)) }), 'cdf'],
      [(_) => ({ v: _.nin([2]) }), 'bdef'],
      [() => ({ 'v.0': 1 }), 'abf'],
      [() => ({ 'v.0.1': 2 }), 'bf'],
      [(_) => ({ v: _.gt([1, 2]) }), 'abef'],
    ],
  ],
  [
    'values of many types',
    {
      ...{ a: { v: 1 }, b: { v: true }, c: { v: '1' }, d: { v: null }, e: { v: new Date(1) }, f: {} },
      ...{ g: { v: NaN }, h: { v: { x: 1 } }, i: { v: [] }, j: { v: -0.5 }, k: { v: Infinity } },
    },
    [
      [() => ({ v: 1 }), 'a'],
      [() => ({ v: true }), 'b'],
      [(_) => ({ v: _.lt(5) }), 'aj'],
      [() => ({ v: NaN }), 'g'],
      [(_) => ({ v: _.gte(NaN) }), 'g'],
      [(_) => ({ v: _.gt(-Infinity) }), 'ajk'],
      [(_) => ({ v: _.gte(null) }), 'df'],
      [(_) => ({ v: _.gt(null) }), ''],
      [(_) => ({ v: _.gt(false) }), 'b'],
      [(_) => ({ v: _.lt(harness.db.serverDate()) }), 'e'],
      [(_) => ({ v: _.or(_.eq(1), _.eq('1')) }), 'ac'],
      [() => ({ v: { $type: 'number' } }), 'agjk'],
    ],
  ],
  [
    'documents in arrays',
    {
      a: {
        l: [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
      },
      ...{ b: { l: [{ x: 1, y: 4 }] }, c: { l: [] }, d: {}, e: { l: { x: 1, y: 4 } } },
    },
    [
      [() => ({ l: { $elemMatch: { $or: [{ x: 3 }, { y: 4 }] } } }), 'ab'],
      [(_) => ({ l: _.elemMatch({ x: _.gte(1), y: _.gt(3) }) }), 'ab'],
      [() => ({ 'l.x': 1, 'l.y': 4 }), 'abe'],
      [(_) => ({ l: _.not(_.elemMatch({ x: 1 })) }), 'cde'],
      [(_) => ({ 'l.x': _.not(_.in([1])) }), 'cd'],
      [(_) => ({ l: _.all([_.elemMatch({ x: 1 }), _.elemMatch({ y: 4 })]) }), 'ab'],
      [(_) => ({ l: _.neq([]) }), 'abde'],
      [(_) => ({ l: _.eq({ x: 1, y: 4 }) }), 'be'],
      [(_) => ({ l: _.eq({ y: 4, x: 1 }) }), ''],
      [(_) => ({ l: _.in([{ x: 1, y: 4 }]) }), 'be'],
      [() => ({ 'l.1.x': 3 }), 'a'],
      [(_) => _.nor([{ 'l.x': 1 }, { 'l.x': 3 }]), 'cd'],
    ],
  ],
  [
    'patterns',
    {
      ...{ a: { s: 'Hello\nworld' }, b: { s: 'hello' }, c: { s: '😀x' }, d: { s: ['x', 'hello'] }, e: { s: 5 } },
      ...{ f: { s: 'a.b' }, g: { s: 'hello\n' } },
    },
    [
      [() => ({ s: harness.db.RegExp({ regexp: '^hello', options: 'i' }) }), 'abdg'],
      [() => ({ s: harness.db.RegExp({ regexp: '^world', options: 'm' }) }), 'a'],
      [() => ({ s: harness.db.RegExp({ regexp: 'o.w', options: 's' }) }), 'a'],
      [() => ({ s: harness.db.RegExp({ regexp: 'o.w', options: '' }) }), ''],
      [() => ({ s: harness.db.RegExp({ regexp: 'hel lo$ # a word', options: 'x' }) }), 'bdg'],
      [() => ({ s: harness.db.RegExp({ regexp: '^.x$', options: '' }) }), 'c'],
      [() => ({ s: harness.db.RegExp({ regexp: '\\Ahello\\z', options: '' }) }), 'bd'],
      [() => ({ s: harness.db.RegExp({ regexp: '^[[:alpha:]]+\\Z', options: '' }) }), 'bdg'],
      [() => ({ s: harness.db.RegExp({ regexp: '^\\p{Latin}+$', options: '' }) }), 'bdg'],
      [() => ({ s: harness.db.RegExp({ regexp: '\\P{L}', options: '' }) }), 'acfg'],
      [(_) => ({ s: _.in([/^hello$/, 'a.b']) }), 'bdfg'],
      [(_) => ({ s: _.nin([/^h/i]) }), 'cef'],
      [(_) => ({ s: _.not(/^h/i) }), 'cef'],
      [(_) => ({ s: _.all([/^x/, /^h/]) }), 'd'],
      [(_) => ({ s: _.gt('hello') }), 'cdg'],
    ],
  ],
  [
    'numbers',
    { a: { n: -3 }, b: { n: 3.7 }, c: { n: '3' }, d: { n: 5 }, e: { n: [2, 7] } },
    [
      [(_) => ({ n: _.mod(2, 1) }), 'bde'],
      [(_) => ({ n: _.mod(2, -1) }), 'a'],
      [() => ({ n: { $bitsAllSet: [0, 2] } }), 'ade'],
      [(_) => _.expr(_.aggregate.eq(['$n', 5])), 'd'],
    ],
  ],
]

describe('what conditions mean', () => {
  const found = async (name: string, where: unknown) =>
    (await harness.db.collection(name).where(where).get()).data.map(({ _id }) => _id).join('')

  test.each(TABLES)('%s', async (_about, docs, rows) => {
    const name = await harness.collection(Object.entries(docs).map(([_id, doc]) => ({ _id, ...doc })))
    for (const [make, expected] of rows) {
      const where = make(harness.db.command)
      expect([make.toString(), await found(name, where)]).toEqual([make.toString(), expected])
    }
  })

  test('order: types, then values; an array counts by its least or greatest element, an empty one below null', async () => {
    const ids = async (docs: Plain[], direction: 'asc' | 'desc') => {
      const name = await harness.collection(docs)
      return (await harness.db.collection(name).orderBy('v', direction).get()).data.map(({ _id }) => _id).join('')
    }
    const types = Object.entries(TABLES[2]![1]).map(([_id, doc]) => ({ _id, ...doc }))
    expect([await ids(types, 'asc'), await ids(types, 'desc')]).toEqual(['idfgjakchbe', 'ebhckajgdfi'])
    const lists = [
      { _id: 'a', v: [3, 9] },
      { _id: 'b', v: 4 },
      { _id: 'c', v: [1, 20] },
      { _id: 'd', v: [] },
      { _id: 'e' },
    ]
    expect([await ids(lists, 'asc'), await ids(lists, 'desc')]).toEqual(['decab', 'cabed'])
  })

  test('projection: nested paths, arrays of arrays, the matched element, parts of a list', async () => {
    const { slice } = harness.db.command.project
    const doc = {
      _id: 'x',
      a: 1,
      o: { x: 1, y: { z: 1, w: 2 } },
      l: [{ p: 1, q: 2 }, { p: 3, q: 4 }, 5, [{ p: 7, q: 8 }]],
    }
    const name = await harness.collection([{ ...doc, n: [1, 2, 3, 4, 5] }])
    const shown = async (field: Plain, where: Plain = {}) =>
      (await harness.db.collection(name).where(where).field(field).get()).data[0]
    expect(await shown({ 'o.y.z': true })).toEqual({ _id: 'x', o: { y: { z: 1 } } })
    expect(await shown({ 'l.p': true })).toEqual({ _id: 'x', l: [{ p: 1 }, { p: 3 }, [{ p: 7 }]] })
    expect(await shown({ 'l.p': false, o: false, n: false, _id: false })).toEqual({
      a: 1,
      l: [{ q: 2 }, { q: 4 }, 5, [{ q: 8 }]],
    })
    expect(await shown({ 'a.b': true, none: true })).toEqual({ _id: 'x' })
    expect(await shown({ 'l.$': true }, { 'l.p': 3 })).toEqual({ _id: 'x', l: [{ p: 3, q: 4 }] })
    expect((await shown({ n: slice([1, 2]) }))?.['n']).toEqual([2, 3])
    expect((await shown({ n: slice([-3, 2]) }))?.['n']).toEqual([3, 4])
    expect(await refusal(shown({ 'l.$': true }, { a: 1 }))).toContain("positional operator '.$'")
    expect(await refusal(shown({ a: true, o: false }))).toContain('inclusion and exclusion')
  })
})
