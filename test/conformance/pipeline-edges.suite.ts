import { harness, refusal, type Commands, type Pipeline, type Plain } from './sdk'

type Row = [
  docs: Plain[],
  build: (p: Pipeline, $: Commands['aggregate'], _: Commands) => Pipeline,
  list: Plain[] | RegExp,
]

/** A stage that the SDK has no word for stands in the pipeline of a lookup. */
const inside = (stage: Plain) => (p: Pipeline) => p.lookup({ from: 'x', pipeline: [stage], as: 'x' })

const finely = (groupBy: string) => (p: Pipeline) => p.bucketAuto({ groupBy, buckets: 2, granularity: 'R5' })

const MIXED = [
  { _id: 1, k: 'a', n: 1 },
  { _id: 2, k: 'a', n: null },
  { _id: 3, k: 'b' },
  { _id: 4, n: 5 },
  { _id: 5, k: null, n: '7' },
]

const ROWS: Record<string, Row[]> = {
  group: [
    [
      MIXED,
      (p, $) => p.group({ _id: null, s: $.sum('$n'), a: $.avg('$n'), m: $.min('$n'), x: $.max('$n'), c: $.sum(1) }),
      [{ _id: null, s: 6, a: 3, m: 1, x: '7', c: 5 }],
    ],
    [
      MIXED,
      (p, $) => p.group({ _id: { k: '$k', z: '$none' }, c: $.sum(1) }).sort({ c: -1, _id: 1 }),
      [
        { _id: { k: 'a' }, c: 2 },
        { _id: {}, c: 1 },
        { _id: { k: null }, c: 1 },
        { _id: { k: 'b' }, c: 1 },
      ],
    ],
    [
      MIXED,
      (p, $) =>
        p
          .group({ _id: '$k', c: $.sum(1) })
          .sort({ _id: 1 })
          .limit(1),
      [{ _id: null, c: 2 }],
    ],
    [
      MIXED.slice(0, 2),
      (p, $) => p.group({ _id: '$k', l: $.push({ n: '$n', z: '$zz' }) }),
      [{ _id: 'a', l: [{ n: 1 }, { n: null }] }],
    ],
    [MIXED.slice(0, 1), (p, $) => p.group({ _id: '$k', all: $.push('$$ROOT') }), [{ _id: 'a', all: [MIXED[0]!] }]],
    [
      MIXED,
      (p, $) => p.sort({ _id: -1 }).group({ _id: null, f: $.first('$k'), l: $.last('$k') }),
      [{ _id: null, f: null, l: 'a' }],
    ],
    [
      [{ _id: 1, o: { a: 1 } }, { _id: 2, o: { b: 2 } }, { _id: 3 }],
      (p, $) => p.group({ _id: null, m: $.mergeObjects('$o') }),
      [{ _id: null, m: { a: 1, b: 2 } }],
    ],
    [MIXED, (p) => p.group({ _id: null, x: '$a' }), /accumulator object/],
    [MIXED, (p, $) => p.group({ _id: null, 'a.b': $.sum(1) }), /cannot contain '\.'/],
    [MIXED, (p, $) => p.group({ _id: null, $a: $.sum(1) }), /cannot be an operator name/],
    [MIXED, (p) => p.sortByCount('k'), /must be specified as a \$-prefixed path/],
  ],
  shape: [
    [[{ _id: 1, a: 2 }], (p) => p.project({ 'o.x': '$a', y: { z: '$a' } }), [{ _id: 1, o: { x: 2 }, y: { z: 2 } }]],
    [
      [{ _id: 1, l: [{ a: 1 }, { a: 2 }, 3] }],
      (p) => p.project({ x: '$l.a', y: '$l.0.a' }),
      [{ _id: 1, x: [1, 2], y: [] }],
    ],
    [[{ _id: 1, a: { b: 1, c: 2 } }], (p) => p.project({ a: { b: 0 } }), [{ _id: 1, a: { c: 2 } }]],
    [[{ _id: 1, a: 5 }], (p, $) => p.project({ _id: '$a', b: $.literal(1), c: 'x' }), [{ _id: 5, b: 1, c: 'x' }]],
    [[{ _id: 1, a: 5 }], (p, $) => p.project({ a: $.cond([true, '$$REMOVE', 1]) }), [{ _id: 1 }]],
    [[{ _id: 1, l: [{ a: 1 }, {}] }], (p) => p.addFields({ 'l.b': 9 }), [{ _id: 1, l: [{ a: 1, b: 9 }, { b: 9 }] }]],
    [
      [{ _id: 1, a: { b: 1 }, s: 5 }],
      (p) => p.addFields({ a: { c: 2 }, 's.c': 2 }),
      [{ _id: 1, a: { b: 1, c: 2 }, s: { c: 2 } }],
    ],
    [
      [{ _id: 1, o: { a: 2 } }],
      (p, $) => p.replaceRoot({ newRoot: $.mergeObjects([{ b: 1 }, '$o']) }),
      [{ b: 1, a: 2 }],
    ],
    [[{ _id: 1, l: [{ q: 1 }] }], (p, $) => p.replaceRoot({ newRoot: $.arrayElemAt(['$l', 0]) }), [{ q: 1 }]],
    [[{ _id: 1 }], (p) => p.replaceRoot({ newRoot: '$none' }), /must evaluate to an object/],
    [[{ _id: 1, a: { b: 1 } }], (p) => p.project({ a: 1, 'a.b': 1 }), /conflict/],
    [[{ _id: 1, l: [[{ b: 1 }], { b: 2 }] }], (p) => p.project({ x: '$l.b' }), [{ _id: 1, x: [2] }]],
    [[{ _id: 1 }], (p) => p.addFields({}), /at least one field/],
    [[{ _id: 1 }], (p) => p.addFields({ $a: 1 }), /may not start with '\$'/],
    [[{ _id: 1 }], (p) => p.replaceRoot({ newRoot: '$$ROOT', old: 1 }), /only valid option is 'newRoot'/],
    [[{ _id: 1 }], (p) => p.replaceRoot({}), /no newRoot specified/],
  ],
  flow: [
    [
      [{ _id: 1, o: { l: [1, 2] } }],
      (p) => p.unwind('$o.l'),
      [
        { _id: 1, o: { l: 1 } },
        { _id: 1, o: { l: 2 } },
      ],
    ],
    [[{ _id: 1, a: [[1, 2], [3]] }], (p) => p.unwind('$a').unwind('$a'), [1, 2, 3].map((a) => ({ _id: 1, a }))],
    [
      [
        { _id: 1, a: 3 },
        { _id: 2, a: 2 },
        { _id: 3, a: 1 },
      ],
      (p, _$, _) =>
        p
          .sort({ a: 1 })
          .limit(2)
          .match({ a: _.gt(1) }),
      [{ _id: 2, a: 2 }],
    ],
    [MIXED, (p, $, _) => p.match(_.expr($.gt(['$n', 2]))).project({ _id: 1 }), [{ _id: 4 }, { _id: 5 }]],
    [MIXED, (p) => p.match({ k: 'zz' }).count('c'), []],
    [MIXED, (p) => p.skip(99), []],
    [MIXED, (p) => p.sample({ size: 99 }).count('c'), [{ c: 5 }]],
    [MIXED, (p) => p.limit(0), /positive/],
    [[], (p) => p.project({ x: '$$none' }), /Use of undefined variable: none/],
    [
      MIXED,
      (p, $) => p.project({ x: $.cond([true, 1, $.map({ input: [1], as: 'a', in: '$$b' })]) }),
      /undefined variable: b/,
    ],
    [
      [],
      (p, $) =>
        p.lookup({ from: 'x', as: 'x', let: { k: '$k' }, pipeline: [{ $project: { x: $.add(['$$k', '$$j']) } }] }),
      /undefined variable: j/,
    ],
    [[{ _id: 1, k: '$$none' }], (p) => p.match({ k: '$$none' }), [{ _id: 1, k: '$$none' }]],
    [
      [1, 2, 3, 4, 5].map((n) => ({ _id: n, n })),
      (p) => p.bucketAuto({ groupBy: '$n', buckets: 2 }),
      [
        { _id: { min: 1, max: 4 }, count: 3 },
        { _id: { min: 4, max: 5 }, count: 2 },
      ],
    ],
    [[{ _id: 1, n: 7 }], (p) => p.bucket({ groupBy: '$n', boundaries: [0, 5, 10] }), [{ _id: 5, count: 1 }]],
    [MIXED, (p) => p.bucket({ groupBy: '$n', boundaries: [0, 5], default: 3 }), /'default' field must be less than/],
    [MIXED, (p) => p.bucket({ groupBy: '$n', boundaries: [0, 'x'] }), /must have the same type/],
    [MIXED, (p) => p.bucket({ groupBy: 'n', boundaries: [0, 5] }), /defined as a \$-prefixed path or an expression/],
    [MIXED, (p) => p.bucketAuto({ groupBy: 5, buckets: 2 }), /defined as a \$-prefixed path or an expression/],
    [MIXED, (p) => p.sort({ n: true }), /must be 1 \(for ascending\) or -1/],
    [
      [0, 0, 0, 5].map((n, _id) => ({ _id, n })),
      (p) => p.bucketAuto({ groupBy: '$n', buckets: 2, granularity: 'R5' }),
      [
        { _id: { min: 0, max: 4 }, count: 3 },
        { _id: { min: 4, max: 6.3 }, count: 1 },
      ],
    ],
    [[{ _id: 1, l: [1] }], (p) => p.unwind({ path: '$l', includeArrayIndex: '$i' }), /without '\$' before it/],
    [[{ _id: 1, l: [1] }], (p) => p.unwind({ path: '$l', preserveNullAndEmptyArrays: 'yes' }), /expected a boolean/],
    [[{ _id: 1, l: [1] }], (p) => p.unwind({ path: '$l', index: 'i' }), /unrecognized option/],
    [
      [{ _id: 1, l: ['x'], o: 5 }],
      (p) => p.unwind({ path: '$l', includeArrayIndex: 'o.at' }),
      [{ _id: 1, l: 'x', o: { at: 0 } }],
    ],
    [
      [{ _id: 1, k: 1 }],
      (p) => p.lookup({ from: 'never-made', localField: 'k', foreignField: 'k', as: 'x' }),
      [{ _id: 1, k: 1, x: [] }],
    ],
    [
      [{ _id: 1, o: 5 }],
      (p) => p.lookup({ from: 'never-made', localField: 'k', foreignField: 'k', as: 'o.found' }),
      [{ _id: 1, o: { found: [] } }],
    ],
    [MIXED, (p) => p.lookup({ from: 'x', localField: 'k', foreignField: 'k', as: 'x', on: 1 }), /unknown argument/],
    [MIXED, (p) => p.lookup({ from: 'x', let: { Key: '$k' }, pipeline: [], as: 'x' }), /invalid character/],
    [MIXED, (p) => p.lookup({ from: 'x', let: 5, pipeline: [], as: 'x' }), /'let: 5' must be an object, is type/],
    [MIXED, inside({ $unset: [] }), /must be a string or an array containing only string values/],
    [MIXED, inside({ $nope: 1 }), /Unrecognized pipeline stage name: '\$nope'/],
    [MIXED, inside({ $facet: { a: [{ $facet: { b: [] } }] } }), /not allowed to be used within a \$facet stage/],
    [MIXED, inside({ $group: { _id: null, n: { $sum: 1, $avg: 1 } } }), /'n' must specify one accumulator/],
    [MIXED, inside({ $skip: -1 }), /Argument to \$skip cannot be negative/],
    [MIXED, inside({ $limit: 'x' }), /the limit must be specified as a number/],
    [MIXED, inside({ $sample: {} }), /\$sample stage must specify a size/],
    [MIXED, inside({ $unwind: {} }), /no path specified to \$unwind stage/],
    [MIXED, inside({ $sort: {} }), /\$sort stage must have at least one sort key/],
    [MIXED, inside({ $count: '$n' }), /the count field cannot be a \$-prefixed path/],
    [MIXED, inside({ $count: 'a.b' }), /the count field cannot contain '\.'/],
    [MIXED, (p) => p.bucket({ groupBy: '$n', boundaries: [0] }), /at least 2 values, but found 1 value\(s\)/],
    [MIXED, (p) => p.bucket({ groupBy: '$n', boundaries: [0, 5, 2] }), /elements 1 and 2 are not in ascending order/],
    [MIXED, (p) => p.bucket({ groupBy: '$n', boundaries: [0, 5], size: 1 }), /Unrecognized option to \$bucket: size/],
    [MIXED, finely('$k'), /numeric boundaries only, but found a value with type/],
    [[{ _id: 1, n: -1 }], finely('$n'), /non-negative numbers only, but found: -1/],
    [MIXED, (p) => p.bucketAuto({ groupBy: '$n', buckets: 0 }), /greater than 0, but found: 0/],
    [MIXED, (p) => p.bucketAuto({ groupBy: '$n', buckets: 1.5 }), /representable as a 32-bit integer, but found 1.5/],
  ],
}

describe('pipelines, to the letter', () => {
  test.each(Object.entries(ROWS))('%s', async (_about, rows) => {
    for (const [docs, build, expected] of rows) {
      const name = await harness.collection(docs)
      const list = build(harness.db.collection(name).aggregate(), harness.db.command.aggregate, harness.db.command)
      if (expected instanceof RegExp) expect(await refusal(list.end())).toMatch(expected)
      else expect([build.toString(), (await list.end()).list]).toEqual([build.toString(), expected])
    }
  })
})
