import { harness, refusal, type Plain } from './sdk'

const STAFF = [
  { _id: 1, name: 'An' },
  { _id: 2, name: 'Bo', boss: 'An' },
  { _id: 3, name: 'Cy', boss: 'Bo', helps: ['An', 'Bo'] },
  { _id: 4, name: 'Di', boss: 'Cy' },
]

/** Stages that the SDK has no word for stand in the pipeline of a lookup. */
async function through(docs: Plain[], stages: (from: string) => Plain[]): Promise<Plain[]> {
  const name = await harness.collection(docs)
  const all = harness.db.collection(name).aggregate().limit(1)
  const { list } = await all.lookup({ from: name, pipeline: stages(name), as: 'made' }).end()
  return (list[0]?.['made'] ?? []) as Plain[]
}

describe('stages that walk', () => {
  const walk = { startWith: '$boss', connectFromField: 'boss', connectToField: 'name', as: 'above' }
  const reached = async (more: Plain) => {
    const made = await through(STAFF, (from) => [{ $graphLookup: { from, ...walk, ...more } }])
    return made.map(({ above }) => (above as Plain[]).map(({ _id, far }) => (far === undefined ? _id : [_id, far])))
  }

  test('through a collection, step by step', async () => {
    expect(await reached({})).toEqual([[], [1], [2, 1], [3, 2, 1]])
    expect(await reached({ maxDepth: 1, depthField: 'far' })).toEqual([
      [],
      [[1, 0]],
      [
        [2, 0],
        [1, 1],
      ],
      [
        [3, 0],
        [2, 1],
      ],
    ])
    expect(await reached({ restrictSearchWithMatch: { name: { $ne: 'Bo' } } })).toEqual([[], [1], [], [3]])
    expect(await reached({ startWith: '$helps' })).toEqual([[], [], [1, 2], []])
    expect(await refusal(reached({ maxDepth: -1 }))).toContain('maxDepth requires a nonnegative argument, found: -1')
    expect(await refusal(reached({ far: 1 }))).toContain('unknown argument to $graphLookup: far')
  })

  test('through a document, keeping, leaving out, looking into', async () => {
    const doc = { _id: 1, level: 1, parts: [{ level: 5, x: 1 }, { level: 1, x: { level: 5 } }, 7] }
    const by = (then: string, otherwise: string) => () => [
      { $redact: { $cond: [{ $eq: ['$level', 5] }, then, otherwise] } },
    ]
    expect(await through([doc], by('$$PRUNE', '$$DESCEND'))).toEqual([{ _id: 1, level: 1, parts: [{ level: 1 }, 7] }])
    expect(await through([doc], by('$$PRUNE', '$$KEEP'))).toEqual([doc])
    expect(await through([doc], by('$$KEEP', '$$PRUNE'))).toEqual([])
    expect(await refusal(through([doc], by('$$KEEP', '$level')))).toContain('but returned 1')
    expect(await refusal(through([doc], () => [{ $match: { $expr: '$$PRUNE' } }]))).toContain('undefined variable')
  })

  test('texts in texts are replaced', async () => {
    const text = (input: unknown, find: string, replacement: unknown) => ({
      one: { $replaceOne: { input, find, replacement } },
      all: { $replaceAll: { input, find, replacement } },
    })
    const [made] = await through([{ _id: 1 }], () => [
      { $project: { ...text('a.b.c', '.', { $literal: '$&' }), _id: 0 } },
    ])
    expect(made).toEqual({ one: 'a$&b.c', all: 'a$&b$&c' })
    const [none] = await through([{ _id: 1 }], () => [{ $project: { ...text('$none', '.', '-'), _id: 0 } }])
    expect(none).toEqual({ one: null, all: null })
  })
})
