import { refusal, harness, type Harness, type Pipeline, type Plain } from './sdk'

describe('expressions through the SDK', () => {
  const run = async (docs: Plain[], build: (pipeline: Pipeline) => Pipeline) => {
    const name = await harness.collection(docs)
    return (await build(harness.db.collection(name).aggregate()).end()).list
  }
  /** The value of one expression over one document. */
  const value = async (expression: unknown, doc: Plain = {}) =>
    (await run([{ _id: 1, ...doc }], (pipeline) => pipeline.project({ _id: 0, value: expression })))[0]?.['value']
  test('dates: parts in a time zone, weeks, text both ways, from parts', async () => {
    const $ = harness.db.command.aggregate
    const doc = { d: new Date('2019-05-14T09:38:51.686Z') }
    const parts = {
      dayOfWeek: 3,
      dayOfMonth: 14,
      dayOfYear: 134,
      year: 2019,
      month: 5,
      hour: 9,
      minute: 38,
      second: 51,
      millisecond: 686,
      week: 19,
      isoDayOfWeek: 2,
      isoWeek: 20,
      isoWeekYear: 2019,
    }
    for (const [name, expected] of Object.entries(parts))
      expect([name, await value($[name as keyof typeof parts]('$d'), doc)]).toEqual([name, expected])
    expect(await value($.hour({ date: '$d', timezone: 'Asia/Shanghai' } as never), doc)).toBe(17)
    expect(await value($.week('$d'), { d: new Date('2026-01-03T00:00:00Z') })).toBe(0)
    expect(await value($.isoWeekYear('$d'), { d: new Date('2027-01-03T00:00:00Z') })).toBe(2026)
    expect(
      await value($.dateToString({ date: '$d', format: '%Y-%m-%d %H:%M:%S.%L %j %U %V', timezone: '+08:00' }), doc),
    ).toBe('2019-05-14 17:38:51.686 134 19 20')
    expect(await value($.dateToString({ date: '$none', format: '%Y', onNull: 'none' }), doc)).toBe('none')
    expect(await value($.dateFromString({ dateString: '2019-05-14T09:38:51.686Z' }))).toEqual(doc.d)
    expect(await value($.dateFromString({ dateString: '2019-05-14', timezone: 'Asia/Shanghai' }))).toEqual(
      new Date('2019-05-13T16:00:00Z'),
    )
    expect(
      await value($.dateFromParts({ year: 2017, month: 2, day: 8, hour: 12, timezone: 'America/New_York' })),
    ).toEqual(new Date('2017-02-08T17:00:00Z'))
    expect(await value($.subtract(['$d', new Date('2019-05-14T09:38:51Z')]), doc)).toBe(686)
    expect(await value($.add(['$d', 1000]), doc)).toEqual(new Date(doc.d.getTime() + 1000))
  })

  test.each([
    [
      'abs ceil floor trunc',
      ($: Harness['db']['command']['aggregate']) => [$.abs(-2), $.ceil(1.2), $.floor(-1.2), $.trunc(-1.7)],
      [2, 2, -2, -1],
    ],
    ['divide mod pow sqrt', ($) => [$.divide([7, 2]), $.mod([-7, 3]), $.pow([2, 10]), $.sqrt(9)], [3.5, -1, 1024, 3]],
    ['exp ln log', ($) => [$.exp(0), $.ln(1), $.log([8, 2])], [1, 0, 3]],
    [
      'null runs through arithmetic',
      ($) => [$.add([1, null]), $.multiply(['$none', 2]), $.subtract([null, 1])],
      [null, null, null],
    ],
    ['arrayElemAt slice size', ($) => [$.arrayElemAt(['$l', -1]), $.slice(['$l', 1, 1]), $.size('$l')], [3, [2], 3]],
    [
      'concatArrays reverseArray range',
      ($) => [$.concatArrays(['$l', [4]]), $.reverseArray('$l'), $.range([0, 5, 2])],
      [
        [1, 2, 3, 4],
        [3, 2, 1],
        [0, 2, 4],
      ],
    ],
    [
      'filter map reduce',
      ($) => [
        $.filter({ input: '$l', as: 'i', cond: $.gt(['$$i', 1]) }),
        $.map({ input: '$l', as: 'i', in: $.multiply(['$$i', 2]) }),
        $.reduce({ input: '$l', initialValue: 0, in: $.add(['$$value', '$$this']) }),
      ],
      [[2, 3], [2, 4, 6], 6],
    ],
    [
      'in indexOfArray isArray zip',
      ($) => [$.in([2, '$l']), $.indexOfArray(['$l', 3]), $.isArray('$l'), $.zip({ inputs: ['$l', ['a']] })],
      [true, 2, true, [[1, 'a']]],
    ],
    [
      'objects',
      ($) => [$.mergeObjects(['$o', { z: 1 }]), $.objectToArray('$o'), $.arrayToObject([[['k', 1]]])],
      [{ x: 1, z: 1 }, [{ k: 'x', v: 1 }], { k: 1 }],
    ],
    [
      'sets',
      ($) => [
        $.setUnion(['$l', [9, 1]]),
        $.setIntersection(['$l', [3, 1]]),
        $.setDifference(['$l', [1]]),
        $.setEquals(['$l', [3, 2, 1, 1]]),
        $.setIsSubset([[1], '$l']),
        $.allElementsTrue([[1, 0]]),
        $.anyElementTrue([[0, 1]]),
      ],
      [[1, 2, 3, 9], [1, 3], [2, 3], true, true, false, true],
    ],
    [
      'comparison across types',
      ($) => [$.cmp(['a', 5]), $.gt(['a', 5]), $.eq(['$none', null]), $.neq([1, 1])],
      [1, true, false, false],
    ],
    [
      'conditions',
      ($) => [
        $.cond({ if: $.gte(['$n', 5]), then: 'y', else: 'n' }),
        $.ifNull(['$none', 'dflt']),
        $.switch({ branches: [{ case: false, then: 1 }], default: 2 }),
        $.and([1, '$n']),
        $.or([0, null]),
        $.not([0]),
      ],
      ['y', 'dflt', 2, true, false, true],
    ],
    ['let and literal', ($) => [$.let({ vars: { q: 2 }, in: $.multiply(['$$q', '$n']) }), $.literal('$n')], [10, '$n']],
    [
      'text',
      ($) => [$.concat(['$s', '!']), $.toUpper('$s'), $.toLower(null), $.split(['a-b', '-']), $.strcasecmp(['A', 'b'])],
      ['héllo 红堡!', 'HéLLO 红堡', '', ['a', 'b'], -1],
    ],
    [
      'text by position',
      ($) => [
        $.substrCP(['$s', 6, 1]),
        $.substrBytes(['$s', 0, 1]),
        $.strLenCP('$s'),
        $.strLenBytes('$s'),
        $.indexOfCP(['$s', '红']),
        $.indexOfBytes(['$s', '红']),
      ],
      ['红', 'h', 8, 13, 6, 7],
    ],
    [
      'accumulators as expressions',
      ($) => [$.sum(['$n', 1, 'x']), $.avg([1, 2]), $.max('$l'), $.min([4, null, 2]), $.stdDevPop([1, 3])],
      [6, 1.5, 3, 2, 1],
    ],
  ] as Array<[string, ($: Harness['db']['command']['aggregate']) => unknown[], unknown[]]>)(
    'expressions: %s',
    async (_, expressions, expected) => {
      const doc = { l: [1, 2, 3], o: { x: 1 }, n: 5, s: 'héllo 红堡' }
      expect(await value(expressions(harness.db.command.aggregate), doc)).toEqual(expected)
    },
  )

  test.each([
    ['$nope', { $nope: 1 }, "Unrecognized expression '$nope'"],
    ['a zero divisor', { $divide: [1, 0] }, "can't $divide by zero"],
    ['the size of no list', { $size: '$n' }, 'must be an array'],
    ['an undefined variable', '$$nobody', 'Use of undefined variable: nobody'],
    ['an unfit date text', { $dateFromString: { dateString: 'soon' } }, 'Error parsing date string'],
  ])('refuses %s', async (_, expression, text) => {
    expect(await refusal(value(expression, { n: 1 }))).toContain(text)
  })
})
