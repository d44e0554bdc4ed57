import { harness, refusal, type Commands } from './sdk'

type $ = Commands['aggregate']
const D = new Date('2026-03-15T02:03:04.005Z')
const NIGHT = new Date('2026-03-01T20:30:00Z')

/** Expressions over `{ n: 3 }` and their values. */
const VALUES: Record<string, Array<[make: ($: $) => unknown, value: unknown]>> = {
  'conditions and missing values': [
    [
      ($) => [$.eq(['$none', null]), $.ifNull(['$none', 'd']), $.gt(['$none', null]), $.lt(['$none', null])],
      [false, 'd', false, true],
    ],
    [
      ($) => [$.and([]), $.or([]), $.not([0]), $.not(['']), $.not([[]]), $.not(['$none'])],
      [true, false, true, false, false, true],
    ],
    [
      ($) =>
        $.switch({
          branches: [
            { case: $.gt(['$n', 5]), then: 'big' },
            { case: $.gt(['$n', 1]), then: 'mid' },
          ],
          default: 0,
        }),
      'mid',
    ],
    [($) => $.let({ vars: { x: 1 }, in: $.let({ vars: { x: 2, y: '$$x' }, in: ['$$x', '$$y'] }) }), [2, 1]],
    [() => ({ $gt: ['$$NOW', new Date(0)] }), true],
    [($) => [$.cmp([1, 2]), $.cmp(['b', 'a']), $.cmp([null, 1])], [-1, 1, -1]],
  ],
  text: [
    [($) => [$.toUpper('héllo'), $.toLower('ÀB'), $.strcasecmp(['a', 'B'])], ['HéLLO', 'Àb', -1]],
    [($) => [$.substr(['hello', -1, 3]), $.substr(['hello', 2, -1]), $.substr([12345, 0, 2])], ['', 'llo', '12']],
    [
      ($) => [$.indexOfCP(['foo.bar.fi', '.', 5]), $.indexOfCP(['vanilla', 'll', 0, 2]), $.indexOfCP(['x', ''])],
      [7, -1, 0],
    ],
    [($) => $.split(['a,b,,c', ',']), ['a', 'b', '', 'c']],
    [() => [{ $trim: { input: '  a ' } }, { $ltrim: { input: 'xxa', chars: 'x' } }], ['a', 'a']],
    [
      () => [
        { $toString: 1.5 },
        { $toInt: '42' },
        { $type: '$none' },
        { $convert: { input: 'x', to: 'int', onError: 0 } },
      ],
      ['1.5', 42, 'missing', 0],
    ],
  ],
  numbers: [
    [
      ($) => [$.add([new Date(0), 86400000]), $.divide([1, 8]), $.mod([-7, 3]), $.pow([2, -1])],
      [new Date(86400000), 0.125, -1, 0.5],
    ],
    [
      () => [{ $round: [2.5] }, { $round: [3.5, 0] }, { $round: [1234.5678, 2] }, { $trunc: [1234.5678, -2] }],
      [2, 4, 1234.57, 1200],
    ],
    [
      ($) => [$.avg(['a', 2]), $.avg('$none'), $.sum('$none'), $.sum(['$n', [5]]), $.max(['$none', 1])],
      [2, null, 0, 3, 1],
    ],
    [($) => [$.stdDevPop([1, 2, 3, 4]), $.stdDevSamp([5])], [Math.sqrt(1.25), null]],
  ],
  lists: [
    [
      ($) => [$.arrayElemAt([[1, 2, 3], -3]), $.slice([[1, 2, 3], -2, 1]), $.slice([[1, 2], 0]), $.range([5, 0, -2])],
      [1, [2], [], [5, 3, 1]],
    ],
    [($) => $.filter({ input: [1, 2, 3], cond: $.gt(['$$this', 1]) }), [2, 3]],
    [
      ($) => $.zip({ inputs: [[1, 2], ['a']], useLongestLength: true, defaults: [0, 'z'] }),
      [
        [1, 'a'],
        [2, 'z'],
      ],
    ],
    [($) => $.reduce({ input: [[1], [2, 3]], initialValue: [], in: $.concatArrays(['$$value', '$$this']) }), [1, 2, 3]],
    [($) => $.map({ input: [{ a: 1 }, {}], as: 'i', in: { k: '$$i.a', r: '$n' } }), [{ k: 1, r: 3 }, { r: 3 }]],
    [
      ($) => [
        $.filter({ input: null, cond: true }),
        $.map({ input: '$none', in: 1 }),
        $.zip({ inputs: [[1], null] }),
        $.setUnion([[1], null]),
      ],
      [null, null, null, null],
    ],
    [
      ($) => [
        $.setDifference([[1, 2, 2, 3], [3]]),
        $.setIsSubset([[], [1]]),
        $.allElementsTrue([[]]),
        $.anyElementTrue([[]]),
      ],
      [[1, 2], true, true, false],
    ],
    [
      ($) => [
        $.arrayToObject([
          [
            ['a', 1],
            ['a', 2],
          ],
        ]),
        $.mergeObjects([null, { a: 1 }, '$none', { a: 2, b: 3 }]),
      ],
      [{ a: 2 }, { a: 2, b: 3 }],
    ],
  ],
  dates: [
    [($) => ['+0800', '+08', '-03:30'].map((timezone) => $.hour({ date: NIGHT, timezone })), [4, 4, 17]],
    [
      ($) => [
        $.dayOfMonth({ date: NIGHT, timezone: 'Asia/Shanghai' }),
        $.dayOfWeek({ date: NIGHT, timezone: 'America/New_York' }),
      ],
      [2, 1],
    ],
    [
      ($) =>
        $.dateToString({ date: new Date('2026-07-01T12:00:00Z'), format: '%H:%M %z %Z', timezone: 'America/New_York' }),
      '08:00 -0400 -240',
    ],
    [
      ($) => $.dateToString({ date: D, format: '%Y年%m月%d日 %H:%M', timezone: 'Asia/Shanghai' }),
      '2026年03月15日 10:03',
    ],
    [($) => $.dateFromParts({ year: 2026, month: 14, day: 35 }), new Date('2027-03-07T00:00:00Z')],
    [($) => $.dateFromParts({ isoWeekYear: 2026, isoWeek: 1, isoDayOfWeek: 1 }), new Date('2025-12-29T00:00:00Z')],
    [($) => $.dateFromString({ dateString: '15-03-2026', format: '%d-%m-%Y' }), new Date('2026-03-15T00:00:00Z')],
    [
      ($) =>
        ['20260315', '2026-03-15 00:00:00', 'Mar 15 2026', '2026-03-15T08:00:00+08:00'].map((dateString) =>
          $.dateFromString({ dateString }),
        ),
      Array.from({ length: 4 }, () => new Date('2026-03-15T00:00:00Z')),
    ],
    [
      ($) => [
        $.week(new Date('2026-01-04T00:00:00Z')),
        $.isoWeek(new Date('2024-12-30T00:00:00Z')),
        $.dayOfYear(new Date('2024-12-31T00:00:00Z')),
      ],
      [1, 1, 366],
    ],
    [
      ($) => [$.year(null), $.hour({ date: D, timezone: null }), $.dateToString({ date: null, format: '%Y' })],
      [null, null, null],
    ],
  ],
}

const REFUSED: Array<[make: ($: $) => unknown, text: string]> = [
  [($) => $.substrCP(['hello', 0, -1]), '$substrCP'],
  [($) => $.substrBytes(['红堡', 1, 2]), 'UTF-8'],
  [($) => $.strLenCP(null), 'requires a string'],
  [($) => $.concat(['a', 1]), 'only supports strings'],
  [($) => $.split(['a', '']), 'non-empty'],
  [($) => $.add(['a', 1]), 'only supports numeric or date'],
  [($) => $.add([D, D]), 'only one date'],
  [($) => $.subtract([5, D]), "can't $subtract"],
  [($) => $.log([2, 1]), "$log's base"],
  [($) => $.pow([0, -1]), 'negative exponent'],
  [($) => $.slice([[1, 2], 0, 0]), 'must be positive'],
  [($) => $.range([0, 5, 0]), 'non-zero'],
  [($) => $.in([1, 'x']), 'requires an array'],
  [($) => $.switch({ branches: [{ case: false, then: 1 }] }), 'no default'],
  [($) => $.cond({ if: true, then: 1 }), '$cond'],
  [($) => $.hour({ date: D, timezone: 'Mars/Base' }), 'unrecognized time zone'],
  [($) => $.year('x'), "can't convert from BSON type string to Date"],
  [($) => $.dateFromString({ dateString: '2026-02-30' }), 'Error parsing date string'],
  [($) => $.dateToString({ date: D, format: '%Q' }), 'Invalid format character'],
  [() => ({ $add: [1], $multiply: [2] }), 'exactly one field'],
]

describe('expressions, to the letter', () => {
  const value = async (expression: unknown) => {
    const name = await harness.collection([{ _id: 1, n: 3 }])
    return (await harness.db.collection(name).aggregate().project({ value: expression }).end()).list[0]?.['value']
  }

  test.each(Object.entries(VALUES))('%s', async (_about, rows) => {
    for (const [make, expected] of rows)
      expect([make.toString(), await value(make(harness.db.command.aggregate))]).toEqual([make.toString(), expected])
  })

  test('every command of the SDK is known', async () => {
    const { aggregate } = harness.db.command
    const others = ['pipeline', 'meta', 'addToSet', 'push']
    for (const name of Object.keys(aggregate).filter((command) => !others.includes(command))) {
      const asked = harness.cloud.store.aggregate('things', [{ $project: { v: aggregate[name as keyof $](1) } }])
      expect([name, await asked.then(() => 'known', String)]).toEqual([
        name,
        expect.not.stringContaining('Unrecognized'),
      ])
    }
  })

  test('what is refused', async () => {
    for (const [make, text] of REFUSED)
      expect([make.toString(), await refusal(value(make(harness.db.command.aggregate)))]).toEqual([
        make.toString(),
        expect.stringContaining(text),
      ])
  })
})
