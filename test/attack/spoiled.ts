import fc from 'fast-check'

type Members = Record<string, unknown>
type Path = readonly string[]

/** What somebody writes who wants to see the house fall. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0.5,
  2 ** 53,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(20_000),
  '../../etc/passwd',
  "' or 1=1 --",
  '${process.env}',
  [],
  {},
  [[[[[[]]]]]],
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(1000)' },
  { $date: 'never' },
  { $numberLong: '9' },
]

const STRANGE_MEMBERS: ReadonlyArray<readonly [string, unknown]> = [
  ['openid', 'local_nie-guoqing'],
  ['userInfo', { openId: 'local_nie-guoqing' }],
  ['constructor', {}],
  ['toString', 1],
  ['$where', '1'],
  ['a.b', 1],
]

/** Every member, nested ones included. */
function pathsIn(value: unknown, before: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => [[...before, name], ...pathsIn(member, [...before, name])])
}

function withMember(value: unknown, [name = '', ...rest]: Path, changed: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === name ? withRest(item, rest, changed) : item))
  return { ...(value as Members), [name]: withRest((value as Members)[name], rest, changed) }
}

const withRest = (value: unknown, rest: Path, changed: unknown): unknown =>
  rest.length === 0 ? changed : withMember(value, rest, changed)

/** A valid input with one member spoiled: taken out, of a wrong type, hostile, or one too many. */
export function spoiled(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const strange = fc
    .tuple(valid, fc.constantFrom(...STRANGE_MEMBERS))
    .map(([input, [name, value]]) => ({ ...(input as Members), [name]: value }))
  const wrong = fc.tuple(valid, fc.constantFrom(...HOSTILE), fc.nat()).map(([input, hostile, nth]) => {
    const paths = pathsIn(input)
    const path = paths[nth % Math.max(1, paths.length)]
    return path ? withMember(input, path, hostile) : hostile
  })
  return fc.oneof({ arbitrary: wrong, weight: 4 }, { arbitrary: strange, weight: 1 })
}
