import { harness, refusal, type Commands, type Plain } from './sdk'

type Make = (_: Commands) => unknown
const pattern = (regexp: string, options = '') => harness.db.RegExp({ regexp, options })

const FOUND: Array<[where: Make, docs: Record<string, Plain>, found: string]> = [
  // A pattern beside an operator of equality is compared as a value; only `in`, `all` and `not` search with it.
  [(_) => ({ s: _.eq(pattern('^a')) }), { a: { s: 'abc' }, b: { s: /^a/ } }, 'b'],
  [(_) => ({ s: _.or(pattern('^a'), _.eq('b')) }), { a: { s: 'abc' }, b: { s: 'b' }, c: { s: 'c' } }, 'ab'],
  // An element that is a list is looked into by position.
  [() => ({ v: { $elemMatch: { '0': 1 } } }), { a: { v: [[1, 2]] }, b: { v: [{ 0: 1 }] }, c: { v: [1] } }, 'ab'],
  [() => ({ v: { $elemMatch: {} } }), { a: { v: [{}] }, b: { v: [1] }, c: { v: [[]] } }, 'ac'],
  // A list in a list is not looked into by conditions on elements.
  [() => ({ v: { $elemMatch: { $gt: 5, $lt: 9 } } }), { a: { v: [[8]] }, b: { v: [8] } }, 'b'],
  [() => ({ v: { $elemMatch: { $size: 1 } } }), { a: { v: [[8]] }, b: { v: [8] } }, 'a'],
  // A number leads to an element; what is no document there has no fields, not even missing ones.
  [() => ({ 'v.0.k': null }), { a: { v: [5] }, b: { v: [{}] }, c: { v: [{ k: null }] } }, 'bc'],
  // Zeros before a number make it a name.
  [() => ({ 'v.0': 5, 'w.00': 5 }), { a: { v: [5], w: [5] }, b: { v: [5], w: [{ '00': 5 }] } }, 'b'],
]

const REFUSED: Array<[where: Make, text: string]> = [
  [(_) => ({ s: _.neq(pattern('a')) }), "Can't have regex as arg to $ne."],
  [(_) => ({ s: _.gt(pattern('a')) }), "Can't have RegEx as arg to predicate over field 's'."],
  [(_) => ({ v: _.all([_.gt(0)]) }), 'no $ expressions in $all'],
  [(_) => ({ v: _.all([_.elemMatch({ a: 1 }), 1]) }), '$all/$elemMatch has to be consistent'],
  [(_) => ({ v: _.in([_.gt(0)]) }), 'cannot nest $ under $in'],
  [() => ({ s: { $options: 'i' } }), '$options needs a $regex'],
  [() => ({ n: { $type: [] } }), '$type must match at least one type'],
  [() => ({ s: { $regex: 'a', $options: 5 } }), '$options has to be a string'],
  [() => ({ s: { $regex: 'a', $options: 'p' } }), 'invalid flag in regex options: p'],
  [() => ({ s: { $regex: '(a' } }), 'Regular expression is invalid: missing )'],
  [() => ({ n: { $nin: 5 } }), '$nin needs an array'],
  [() => ({ n: { $not: {} } }), '$not cannot be empty'],
  [() => ({ n: { $mod: 5 } }), 'malformed mod, needs to be an array'],
  [() => ({ n: { $mod: [2] } }), 'malformed mod, not enough elements'],
  [() => ({ n: { $mod: [2, 1, 0] } }), 'malformed mod, too many elements'],
  [() => ({ n: { $mod: ['x', 1] } }), 'malformed mod, divisor not a number'],
  [() => ({ $or: [] }), '$and/$or/$nor must be a nonempty array'],
  [() => ({ $nor: [5] }), '$or/$and/$nor entries need to be full objects'],
  [() => ({ n: { $bitsAllSet: -1 } }), 'non-negative'],
  [() => ({ n: { $bitsAnySet: ['x'] } }), 'non-negative'],
]

describe('conditions at their edges', () => {
  const found = async (name: string, where: unknown) =>
    (await harness.db.collection(name).where(where).get()).data.map(({ _id }) => _id).join('')

  test('what is found', async () => {
    for (const [make, docs, ids] of FOUND) {
      const name = await harness.collection(Object.entries(docs).map(([_id, doc]) => ({ _id, ...doc })))
      expect([make.toString(), await found(name, make(harness.db.command))]).toEqual([make.toString(), ids])
    }
  })

  test('what is refused, by a query and by a stage of a pipeline', async () => {
    const coll = harness.db.collection(await harness.collection([{ _id: 'a' }]))
    for (const [make, text] of REFUSED) {
      const where = make(harness.db.command)
      expect([make.toString(), await refusal(coll.where(where).get())]).toEqual([
        make.toString(),
        expect.stringContaining(text),
      ])
      expect(await refusal(coll.aggregate().match(where).end())).toContain(text)
    }
  })

  test('two lists have no order together; two fields of one list have', async () => {
    const name = await harness.collection([
      { _id: 'a', x: [1], l: [{ p: 2, q: 1 }] },
      { _id: 'b', y: [2], l: [{ p: 1, q: 2 }] },
    ])
    const ordered = (first: string, second: string) =>
      harness.db.collection(name).orderBy(first, 'asc').orderBy(second, 'asc')
    expect((await ordered('x', 'y').get()).data).toHaveLength(2)
    expect((await ordered('l.p', 'l.q').get()).data.map(({ _id }) => _id)).toEqual(['b', 'a'])
    const lists = await harness.collection([
      { _id: 'a', l: [{ p: 1, q: 5 }] },
      {
        _id: 'b',
        l: [
          { p: 1, q: 1 },
          { p: 2, q: 9 },
        ],
      },
    ])
    const descending = harness.db.collection(lists).orderBy('l.p', 'asc').orderBy('l.q', 'desc')
    expect((await descending.get()).data.map(({ _id }) => _id)).toEqual(['a', 'b'])
    await harness.cloud.store.insert(name, [{ _id: 'c', x: [1], y: [2] }])
    expect(await refusal(ordered('x', 'y').get())).toContain('cannot sort with keys that are parallel arrays')
    const sorted = harness.db.collection(name).aggregate().sort({ x: 1, y: 1 })
    expect(await refusal(sorted.end())).toContain('parallel arrays')
  })

  test('projections that are refused', async () => {
    const coll = harness.db.collection(await harness.collection([{ _id: 'a', l: [1, 2], o: { l: [{ k: 1 }] } }]))
    const { elemMatch, slice } = harness.db.command.project
    expect(await refusal(coll.field({ 'o.l': elemMatch({ k: 1 }) }).get())).toContain('on a nested field')
    expect(await refusal(coll.field({ l: slice([1, 0]) }).get())).toContain('$slice limit must be positive')
  })

  test('a collection is made once, and not by every name', async () => {
    const name = await harness.collection()
    expect(await refusal(harness.db.createCollection(name))).toContain(
      '[ResourceUnavailable.ResourceExist] Table exist',
    )
    expect(await refusal(harness.db.createCollection('a$b'))).toContain('Invalid namespace')
    await harness.db.createCollection(`${name}-another`)
    expect((await harness.db.collection(`${name}-another`).count()).total).toBe(0)
  })
})
