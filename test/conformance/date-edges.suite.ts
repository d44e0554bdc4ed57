import { harness, type Commands } from './sdk'

type $ = Commands['aggregate']
const D = new Date('2026-03-15T02:03:04.005Z')
const NIGHT = new Date('2026-03-01T20:30:00Z')

const VALUES: Record<string, Array<[make: ($: $) => unknown, value: unknown]>> = {
  conversions: [
    [
      () => ['5', 5.9, true, D].map((input) => ({ $convert: { input, to: 'long' } })),
      [5, 5, 1, new Date('2026-03-15T02:03:04.005Z').getTime()],
    ],
    [() => [{ $convert: { input: '5', to: 16 } }, { $convert: { input: 5, to: null } }], [5, null]],
    [
      () => [{ $convert: { to: null, onNull: 1, input: null } }, { $convert: { input: 1, to: 'regex', onError: 2 } }],
      [1, 2],
    ],
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

describe('dates and conversions, to the letter', () => {
  test.each(Object.entries(VALUES))('%s', async (_about, rows) => {
    const coll = harness.db.collection(await harness.collection([{ _id: 1 }]))
    for (const [make, expected] of rows) {
      const { list } = await coll
        .aggregate()
        .project({ value: make(harness.db.command.aggregate) })
        .end()
      expect([make.toString(), list[0]?.['value']]).toEqual([make.toString(), expected])
    }
  })
})
