import { harness, type Commands } from './sdk'

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
    // The wide blank of Chinese text is none for the database.
    [() => [{ $trim: { input: ' \u00a0a\u2003' } }, { $trim: { input: '\u3000a ' } }], ['a', '\u3000a']],
    [() => [{ $trim: { input: ' a ', chars: null } }, { $ltrim: { input: 'xxay', chars: 'xy' } }], [null, 'ay']],
    [
      () => [
        { $regexMatch: { input: 'a', regex: null } },
        { $regexFind: { input: '$none', regex: 'a' } },
        { $regexFindAll: { input: null, regex: 'a' } },
      ],
      [false, null, []],
    ],
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
    [() => [1.445, 2.5, -1.5, 1234.5678].map((n) => ({ $round: [n, 2] })), [1.45, 2.5, -1.5, 1234.57]],
    [() => [25, 35, 2.5, 3.5, 5].map((n) => ({ $round: [n, n > 5 ? -1 : 0] })), [20, 40, 2, 4, 5]],
    [() => [{ $trunc: [-7.89, 1] }, { $trunc: [1999, -3] }, { $round: [7, -2] }], [-7.8, 1000, 0]],
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
      ($) =>
        $.zip({
          inputs: [
            [1, null],
            ['a', 'b', 'c'],
          ],
          useLongestLength: true,
          defaults: [9, 'z'],
        }),
      [
        [1, 'a'],
        [null, 'b'],
        [9, 'c'],
      ],
    ],
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
  conversions: [
    [
      () => ['5', 5.9, true, D].map((input) => ({ $convert: { input, to: 'long' } })),
      [5, 5, 1, new Date('2026-03-15T02:03:04.005Z').getTime()],
    ],
    [() => [{ $convert: { input: '5', to: 16 } }, { $convert: { input: 5, to: null } }], [5, null]],
    [
      () => [
        { $convert: { input: 'x', to: 'int', onError: 'bad' } },
        { $convert: { input: [1], to: 'double', onError: 'bad' } },
        { $convert: { input: null, to: 'int', onNull: 'none' } },
      ],
      ['bad', 'bad', 'none'],
    ],
    [() => [{ $toBool: 'false' }, { $toBool: 0 }, { $toDate: '2026-03-15' }], [true, false, new Date('2026-03-15')]],
    [() => [{ $toDouble: '1e3' }, { $toString: 2.5 }, { $toInt: -9.9 }], [1000, '2.5', -9]],
  ],
  'dates in all spellings': [
    [
      ($) =>
        ['GMT+02:00', 'GMT+02', 'CEST', '+02', 'B'].map((zone) =>
          $.dateFromString({ dateString: `2017-07-14T12:02:44.771 ${zone}` }),
        ),
      Array.from({ length: 5 }, () => new Date('2017-07-14T10:02:44.771Z')),
    ],
    [
      ($) =>
        ['July 4th, 2017', '7/4/17', '04-07-2017', '4 July 2017', '2017/07/04'].map((dateString) =>
          $.dateFromString({ dateString }),
        ),
      Array.from({ length: 5 }, () => new Date('2017-07-04T00:00:00Z')),
    ],
    [
      ($) => [
        $.dateFromString({ dateString: 'July 4th, 2017 11am' }),
        $.dateFromString({ dateString: '2017-07-04T11:56.02.8' }),
        $.dateFromString({ dateString: '2017-07-04T11:56:02.81Z', format: '%Y-%m-%dT%H:%M:%S.%LZ' }),
        $.dateFromString({ dateString: '4/26/1992:+285', format: '%m/%d/%Y:%Z' }),
        $.dateFromString({ dateString: '2017-07-14 12:02 PDT', format: '%Y-%m-%d %H:%M%z' }),
      ],
      [
        '2017-07-04T11:00:00Z',
        '2017-07-04T11:56:02.800Z',
        '2017-07-04T11:56:02.810Z',
        '1992-04-25T19:15:00Z',
        '2017-07-14T19:02:00Z',
      ].map((at) => new Date(at)),
    ],
    [
      ($) => [
        $.dateFromString({ dateString: '2017', format: '%G' }),
        $.dateFromString({ dateString: '53.7.2017', format: '%V.%u.%G' }),
        $.dateFromString({ dateString: '1.1.1', format: '%V.%u.%G' }),
      ],
      [new Date('2017-01-02T00:00:00Z'), new Date('2018-01-07T00:00:00Z'), new Date('0001-01-01T00:00:00Z')],
    ],
  ],
  dates: [
    [
      ($) => [
        $.dateFromParts({ year: '$none' }),
        $.dateFromParts({ year: 2026, month: null }),
        $.dateToString({ date: D, format: '%Y', timezone: null }),
        $.dateFromString({ dateString: '2026-03-15', timezone: '$none' }),
        $.dateFromString({ dateString: '30-02-2026', format: '%d-%m-%Y', onError: 'bad' }),
        $.dateFromString({ dateString: null, onNull: 'none' }),
      ],
      [null, null, null, null, 'bad', 'none'],
    ],
    [
      ($) => [
        $.dateFromParts({ year: 50, month: 1, day: 1 }),
        // Hours that the change to summer time leaves out, west and east of Greenwich.
        $.dateFromParts({ year: 2026, month: 3, day: 8, hour: 2, minute: 30, timezone: 'America/Los_Angeles' }),
        $.dateFromParts({ year: 2026, month: 3, day: 29, hour: 2, minute: 30, timezone: 'Europe/Berlin' }),
        $.dateFromString({ dateString: '1:2 15.3.2026', format: '%H:%M %d.%m.%Y' }),
      ],
      [
        new Date('0050-01-01T00:00:00Z'),
        new Date('2026-03-08T10:30:00Z'),
        new Date('2026-03-29T01:30:00Z'),
        new Date('2026-03-15T01:02:00Z'),
      ],
    ],
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
})
