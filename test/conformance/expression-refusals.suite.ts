import { harness, refusal, type Commands } from './sdk'

type $ = Commands['aggregate']
const D = new Date('2026-03-15T02:03:04.005Z')

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
  [($) => $.dateFromString({ dateString: '30-02-2026', format: '%d-%m-%Y' }), 'Error parsing date string'],
  [($) => $.dateFromString({ dateString: '2026', format: '%Y' }), 'an incomplete date/time string has been found'],
  [($) => $.dateFromString({ dateString: 'July 4th' }), 'an incomplete date/time string has been found'],
  [($) => $.dateFromString({ dateString: '2017, 12:50:53' }), 'Error parsing date string'],
  [($) => $.dateFromString({ dateString: '12/31/2018', format: '%m/%d/%G' }), 'Mixing of ISO dates with natural dates'],
  [($) => $.dateFromString({ dateString: 'Day 6', format: 'Day %u' }), 'The parsed date was invalid'],
  [($) => $.dateFromString({ dateString: '2017-07-12T22:23:55 Europe/Amsterdam' }), 'Error parsing date string'],
  [
    ($) => $.dateFromString({ dateString: '2017-07-12T22:23:55Z', timezone: 'Asia/Shanghai' }),
    "time zone information ('Z') together with a timezone argument",
  ],
  [
    ($) => $.dateFromString({ dateString: '4/26/1992:+0445', format: '%m/%d/%Y:%z', timezone: '+0500' }),
    'GMT offset together with a timezone argument',
  ],
  [($) => $.dateFromString({ dateString: '2026-03-15 25:00', format: '%Y-%m-%d %H:%M' }), 'Error parsing'],
  [($) => $.arrayElemAt([[1], 2 ** 32]), 'represented as a 32-bit integer'],
  [($) => $.slice([[1], 1.5]), 'represented as a 32-bit integer'],
  [($) => $.range([0, 1e300]), 'represented as a 32-bit integer'],
  [($) => $.range([0, 2 ** 31 - 1]), 'too much memory'],
  [($) => $.add([D, 1e300]), 'date overflow'],
  [($) => $.subtract([D, 1e300]), 'date overflow'],
  [() => ({ $toDate: 1e300 }), 'date overflow'],
  [($) => $.dateFromParts({ year: 2026, day: 1e300 }), 'date overflow'],
  [($) => $.dateFromParts({ year: 0 }), 'in the range 1 to 9999'],
  [($) => $.dateFromParts({ year: 2026, isoWeek: 1 }), 'does not allow mixing'],
  [($) => $.dateToString({ date: D, format: '%Y%' }), "Unmatched '%'"],
  [($) => $.year({ date: D, zone: 'UTC' }), 'Unrecognized parameter to $year: zone'],
  [() => ({ $round: [1, 101] }), 'must be in [-20, 100]'],
  [($) => $.log([8, 0]), "$log's base must be a positive number not equal to 1, but is 0"],
  [($) => $.zip({ inputs: [[1], [2]], useLongestLength: true, defaults: [1] }), 'same length'],
  [($) => $.zip({ inputs: [] }), 'at least one input array'],
  [($) => $.zip({ inputs: '$n' }), 'inputs must be an array of expressions, found string'],
  [($) => $.zip({ inputs: [[1], [2]], defaults: [1, 2] }), 'unless useLongestLength is true'],
  [($) => $.zip({ inputs: [[1], 5] }), '$zip found a non-array expression'],
  [() => ({ $regexMatch: { input: 5, regex: '5' } }), "needs 'input' to be of type string"],
  [() => ({ $regexMatch: { input: 'a', regex: /A/i, options: 'i' } }), 'specified in both'],
  [() => '$', "'$' by itself is not a valid FieldPath"],
  [() => '$n.', "FieldPath must not end with a '.'."],
  [() => '$n..x', 'FieldPath field names may not be empty strings.'],
  [() => '$$', 'empty variable names are not allowed'],
  [() => ({ $convert: { input: 1, to: 'regex' } }), 'Unsupported conversion from int to regex'],
  [() => ({ $convert: { input: 1, to: 'text', onError: 1 } }), 'Unknown type name: text'],
  [() => ({ $convert: { input: { $divide: [1, 0] }, to: 'int', onError: 1 } }), "can't $divide by zero"],
  [() => ({ $toInt: '9.5' }), "Failed to parse number '9.5' in $convert with no onError value"],
  [() => ({ $toInt: D }), 'Unsupported conversion from date to int'],
  [() => ({ $toInt: 2 ** 40 }), 'overflow'],
  [() => ({ $toDouble: '0x10' }), 'Illegal hexadecimal input'],
  [() => ({ $toDate: 5 }), 'Unsupported conversion from int to date'],
  [() => ({ $toObjectId: 'x' }), "Failed to parse objectId 'x'"],
  [($) => $.mergeObjects([[{ a: 1 }]]), '$mergeObjects requires object inputs'],
  [($) => $.arrayToObject([[{ k: 'a', v: 1 }, ['b', 2]]]), "object keys of 'k' and 'v'"],
  [($) => $.arrayToObject([[['a', 1, 2]]]), 'array of size 2'],
  [($) => $.cond({ if: true, then: 1, else: 2, other: 3 }), 'Unrecognized parameter to $cond: other'],
  [($) => $.switch({ branches: [{ case: true, then: 1 }], otherwise: 2 }), 'Unrecognized parameter to $switch'],
  [($) => $.filter({ input: [1], cond: true, where: 1 }), 'Unrecognized parameter to $filter'],
  [($) => $.let({ vars: { ROOT: 1 }, in: '$$ROOT' }), 'invalid character for a user variable name'],
  [($) => $.let({ vars: { 'a b': 1 }, in: 1 }), 'invalid character for a variable name'],
  [($) => $.let({ vars: { a: 1, b: '$$a' }, in: '$$b' }), 'Use of undefined variable: a'],
  [($) => $.map({ input: [1], as: 'It', in: 1 }), 'invalid character for a user variable name'],
  [($) => $.indexOfCP(['abc', 'c', -1]), 'nonnegative starting index'],
  [($) => $.indexOfArray([[1], 1, -1]), 'nonnegative starting index'],
  [($) => $.indexOfCP(['abc', null]), 'requires a string as the second argument, found: null'],
  [($) => $.setEquals([[1]]), 'at least two arguments'],
  [() => ({ $add: [1], $multiply: [2] }), 'exactly one field'],
]

describe('expressions that are refused', () => {
  const value = async (expression: unknown) => {
    const name = await harness.collection([{ _id: 1, n: 3 }])
    return (await harness.db.collection(name).aggregate().project({ value: expression }).end()).list[0]?.['value']
  }

  test('each with the sentence of the database', async () => {
    for (const [make, text] of REFUSED)
      expect([make.toString(), await refusal(value(make(harness.db.command.aggregate)))]).toEqual([
        make.toString(),
        expect.stringContaining(text),
      ])
  })
})
