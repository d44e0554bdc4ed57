import { harness, type Commands } from './sdk'

const PLACES = [
  {
    _id: 'a',
    n: [60, 80, 90],
    p: [
      { k: 'garden', area: 300, in: [{ r: 5 }] },
      { k: 'mall', area: 50 },
    ],
  },
  { _id: 'b', n: [60, 110], p: [{ k: 'garden', area: 300, in: [{ r: 1 }] }] },
  { _id: 'c', n: [5], p: [] },
]

/** Commands inside of commands, which the SDK does not write as operators. */
const FOUND: Array<[where: (_: Commands) => Record<string, unknown>, found: string]> = [
  [(_) => ({ n: _.elemMatch(_.and(_.gt(80), _.lt(100))) }), 'a'],
  [(_) => ({ n: _.elemMatch(_.or(_.gt(100), _.lt(10))) }), 'bc'],
  [(_) => ({ n: _.elemMatch(_.and(_.gt(50), _.or(_.lt(70), _.gt(100)))) }), 'ab'],
  [(_) => ({ p: _.elemMatch({ area: _.and(_.gt(40), _.lt(100)) }) }), 'a'],
  [(_) => ({ p: _.elemMatch({ k: _.or(_.eq('mall'), _.eq('shop')), area: 50 }) }), 'a'],
  [(_) => ({ p: _.elemMatch({ k: _.not(_.eq('garden')) }) }), 'a'],
  [(_) => ({ p: _.elemMatch({ k: _.nor(_.eq('garden')) }) }), 'a'],
  [(_) => ({ p: _.elemMatch({ in: _.elemMatch({ r: _.gt(2) }) }) }), 'a'],
  [(_) => ({ p: _.all([_.elemMatch({ area: _.gt(100) }), _.elemMatch({ k: 'mall', area: _.lt(60) })]) }), 'a'],
]

describe('commands inside of commands', () => {
  test('conditions, in queries and in pipelines', async () => {
    const coll = harness.db.collection(await harness.collection(PLACES))
    for (const [make, ids] of FOUND) {
      const where = make(harness.db.command)
      const { data } = await coll.where(where).get()
      const { list } = await coll.aggregate().match(where).end()
      for (const found of [data, list])
        expect([make.toString(), found.map(({ _id }) => _id).join('')]).toEqual([make.toString(), ids])
    }
  })

  test('what is pulled, and what is shown', async () => {
    const _ = harness.db.command
    const coll = harness.db.collection(await harness.collection(PLACES))
    const change = {
      n: _.pull(_.and(_.gt(70), _.lt(85))),
      p: _.pull({ k: 'garden', in: _.elemMatch({ r: _.gt(2) }) }),
    }
    await coll.doc('a').update({ data: change })
    expect((await coll.doc('a').get()).data).toEqual({ _id: 'a', n: [60, 90], p: [{ k: 'mall', area: 50 }] })
    const { data } = await coll
      .doc('b')
      .field({ p: _.project.elemMatch({ area: _.gt(100) }) })
      .get()
    expect(data).toEqual({ _id: 'b', p: [{ k: 'garden', area: 300, in: [{ r: 1 }] }] })
  })
})
