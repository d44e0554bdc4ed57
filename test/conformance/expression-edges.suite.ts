import { harness, type Commands } from './sdk'

type $ = Commands['aggregate']

/** Expressions over `{ n: 3 }` and their values. */
const VALUES: Record<string, Array<[make: ($: $) => unknown, value: unknown]>> = {
  'conditions and missing values': [
    [
      ($) => [
        $.let({ vars: { x: 6, y: 10 }, in: $.let({ vars: { x: '$$y', y: '$$x' }, in: $.subtract(['$$x', '$$y']) }) }),
        $.let({ vars: { CURRENT: { $literal: { ten: 10 } } }, in: $.multiply(['$ten', '$$ROOT.n', '$$CURRENT.ten']) }),
        $.let({ vars: { 变量: 1 }, in: '$$变量' }),
      ],
      [4, 300, 1],
    ],
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
    [
      () =>
        ['(a*?)', '(a)+', '(a*)$'].map((regex) => ({
          $map: { input: { $regexFindAll: { input: 'aaa aa', regex } }, in: '$$this.idx' },
        })),
      [[0, 1, 2, 3, 4, 5], [0, 4], [4]],
    ],
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
    [
      // Whole numbers of 64 bits are not rounded; what does not fit into them is.
      () =>
        [
          { $add: [{ $toLong: '9007199254740993' }, 2] },
          { $subtract: [{ $toLong: '9007199254740993' }, 1] },
          { $multiply: [{ $toLong: '3037000499' }, 3037000499] },
          { $mod: [{ $toLong: '9007199254740993' }, 10] },
          { $add: [{ $toLong: '9223372036854775807' }, { $toLong: '-9223372036854775806' }] },
        ].map((number) => ({ $toString: number })),
      ['9007199254740995', '9007199254740992', '9223372030926249001', '3', '1'],
    ],
    [() => [{ $add: [1e300, 1] }, { $gt: [{ $add: [{ $toLong: '9223372036854775807' }, 1] }, 9e18] }], [1e300, true]],
    [
      ($) =>
        [{ $toDouble: 1 }, { $toLong: 1 }, { $convert: { input: 1, to: 'double' } }, $.divide([4, 2])]
          .concat([$.add([1, 2]), { $toDouble: null }, '$none'] as never[])
          .map((number) => ({ $type: number })),
      ['double', 'long', 'double', 'double', 'int', 'null', 'missing'],
    ],
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
    [($) => [$.mod([-4, 2]), $.multiply([0, -1]), $.divide([0, -5]), $.ceil(-0.5)], [0, 0, -0, -0]],
    [($) => [$.stdDevPop([1, 2, 3, 4]), $.stdDevSamp([5])], [Math.sqrt(1.25), null]],
  ],
  lists: [
    [
      ($) => [
        $.ifNull([$.arrayElemAt([[1], -(2 ** 31)]), 'none']),
        $.slice([[0, 1, 2], -10, 2]),
        $.indexOfArray([[1, 2, 3], 2, 3, 1]),
        $.avg([[1, 2], 4, null]),
      ],
      ['none', [0, 1], -1, 4],
    ],
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
