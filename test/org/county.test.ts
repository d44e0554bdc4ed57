import { endPost, grantPost } from '@domain/identity/post-contract'
import { getUnit, listDrafts, moveUnit, saveUnit, search, setUnitStatus } from '@domain/org/contract'
import { newRequestId, RefusedCall, world, type Person, type World } from '../world/world'
import { staffWith } from '../rules/staff'

let county: World
let admin: Person
let townAdmin: Person
let guest: Person

beforeAll(async () => {
  county = await world()
  ;[admin] = (await staffWith(county, 'county_admin', 1)) as [Person]
  ;[townAdmin] = (await staffWith(county, 'town_admin', 1)) as [Person]
  guest = county.guest()
}, 180_000)
afterAll(() => county.close())

const refusal = async (work: Promise<unknown>) => {
  const cause = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return cause instanceof RefusedCall ? cause.code : cause
}

const make = (unitId: string, more: object = {}, by = admin) =>
  by.does(saveUnit, { unitId, kind: 'grid', name: `试验${unitId}`, requestId: newRequestId(), ...more })
const move = (unitId: string, parentId: string | undefined, by = admin) =>
  by.does(moveUnit, {
    ...{ unitId, relation: 'territorial', requestId: newRequestId() },
    ...(parentId === undefined ? {} : { parentId }),
  })
const pathOf = async (unitId: string) =>
  (await guest.does(getUnit, { unitId })).paths.territorial?.map((one) => one.unitId)

test('units are found by name, by initials, by tag, by kind and below another', async () => {
  const first = async (input: object) => (await guest.does(search, input)).items[0]?.name
  expect(await first({ q: '梧桐里社区' })).toBe('梧桐里社区')
  expect(await first({ q: 'wtlsq' })).toBe('梧桐里社区')
  expect(await first({ q: '义诊' })).toBeDefined()
  const towns = await guest.does(search, { kind: 'town' })
  expect(towns.items).toHaveLength(9)
  const below = await guest.does(search, { under: 'JT0101', limit: 100 })
  expect(below.items.some(({ kind }) => kind === 'grid')).toBe(true)
  expect(below.items.every(({ unitId }) => unitId.startsWith('JT0101') || unitId.startsWith('WQ'))).toBe(true)
})

test('what moves takes everything below along, and the time before stays on record', async () => {
  await make('MV1', { parents: { territorial: 'JT0101' } })
  await make('MV2', { parents: { territorial: 'MV1' } })
  expect(await pathOf('MV2')).toEqual(['JT', 'JT01', 'JT0101', 'MV1', 'MV2'])
  const { movedAt } = await move('MV1', 'JT0102')
  expect(await pathOf('MV2')).toEqual(['JT', 'JT01', 'JT0102', 'MV1', 'MV2'])
  const { spans } = await guest.does(getUnit, { unitId: 'MV1' })
  expect(spans).toEqual([
    { relation: 'territorial', parentId: 'JT0102', parentName: expect.any(String), from: movedAt },
    { relation: 'territorial', parentId: 'JT0101', parentName: '梧桐里社区', from: expect.any(Number), to: movedAt },
  ])
  expect(await refusal(move('MV1', 'JT0102'))).toBe('ALREADY_THERE')
})

test('nothing is put below itself, however far, nor where it does not fit', async () => {
  await make('CI1', { parents: { territorial: 'JT0101' } })
  await make('CI2', { parents: { territorial: 'CI1' } })
  expect(await refusal(move('CI1', 'CI2'))).toBe('WOULD_BE_A_CIRCLE')
  expect(await refusal(move('CI1', 'CI1'))).toBe('WOULD_BE_A_CIRCLE')
  expect(await refusal(move('CI1', 'GJ001'))).toBe('PARENT_DOES_NOT_FIT')
  expect(await refusal(move('CI1', 'NOTHING'))).toBe('PARENT_NOT_FOUND')
})

test('two moves that would close a circle together: one of them is refused', async () => {
  for (let round = 0; round < 5; round++) {
    const [a, b] = [`RA${round}`, `RB${round}`]
    await make(a, { parents: { territorial: 'JT0101' } })
    await make(b, { parents: { territorial: 'JT0101' } })
    const outcomes = await Promise.all([refusal(move(a, b)), refusal(move(b, a))])
    expect(outcomes.filter((code) => code === undefined)).toHaveLength(1)
    expect(outcomes).toContain('WOULD_BE_A_CIRCLE')
  }
})

test('a code is given once, an old look is not saved, a false credit code is refused', async () => {
  await make('SV1', { parents: { territorial: 'JT0101' } })
  expect(await refusal(make('SV1'))).toBe('UNIT_CODE_TAKEN')
  expect(await make('SV1', { revision: 1, name: '新名字' })).toEqual({ unitId: 'SV1', revision: 2 })
  expect(await refusal(make('SV1', { revision: 1 }))).toBe('UNIT_CHANGED')
  expect(await refusal(make('SV2', { uscc: '910000000001000018' }))).toBe('INVALID_INPUT')
  expect((await guest.does(search, { q: '新名字' })).items[0]?.unitId).toBe('SV1')
})

test('a town keeps its own units only', async () => {
  const { items } = await guest.does(search, { kind: 'town' })
  const outcomes = await Promise.all(
    items.map(({ unitId }) => refusal(make(`TW${unitId}`, { parents: { territorial: unitId } }, townAdmin))),
  )
  expect(outcomes.filter((code) => code === undefined)).toHaveLength(1)
  expect(outcomes.filter((code) => code === 'OUTSIDE_YOUR_UNIT')).toHaveLength(items.length - 1)
})

test('a draft is found by nobody and above nothing until the county opens it', async () => {
  await make('DS8', { draft: true, name: '正在筹备的单位', parents: { territorial: 'JT0101' } })
  const found = async () => (await guest.does(search, { q: '正在筹备的单位' })).items.map(({ unitId }) => unitId)
  const drafts = async () => (await admin.does(listDrafts, {})).items.map(({ unitId }) => unitId)
  expect(await found()).toEqual([])
  expect(await drafts()).toContain('DS8')
  expect(await refusal(make('DS81', { parents: { territorial: 'DS8' } }))).toBe('PARENT_NOT_FOUND')
  await admin.does(setUnitStatus, { unitId: 'DS8', move: 'open', requestId: newRequestId() })
  expect(await found()).toEqual(['DS8'])
  expect(await drafts()).not.toContain('DS8')
})

test('a unit with work under way is not dissolved, and is told what it is', async () => {
  await make('DS9', { kind: 'co_build_unit', parents: { territorial: 'JT0101' } })
  const granted = { phone: '13800000035', role: 'unit_liaison', unitId: 'DS9' } as const
  const { assignmentId } = await admin.does(grantPost, { ...granted, requestId: newRequestId() })
  const dissolve = () => admin.tries(setUnitStatus, { unitId: 'DS9', move: 'dissolve', requestId: newRequestId() })
  const { envelope, cost } = await dissolve()
  expect(envelope).toMatchObject({ ok: false, code: 'WORK_OPEN', details: { open: ['posts'] } })
  expect(cost.examined).toBeLessThanOrEqual(12)
  await admin.does(endPost, { assignmentId, reason: '单位撤销', requestId: newRequestId() })
  expect((await dissolve()).envelope.ok).toBe(true)
})

test('a unit with others below is not dissolved; dissolved it is no longer listed', async () => {
  await make('DS1', { parents: { territorial: 'JT0101' } })
  await make('DS2', { parents: { territorial: 'DS1' } })
  const set = (unitId: string, how: 'suspend' | 'resume' | 'dissolve') =>
    admin.does(setUnitStatus, { unitId, move: how, requestId: newRequestId() })
  expect(await refusal(set('DS1', 'dissolve'))).toBe('UNITS_BELOW')
  await set('DS2', 'suspend')
  expect((await set('DS2', 'dissolve')).status).toBe('dissolved')
  expect((await set('DS1', 'dissolve')).status).toBe('dissolved')
  expect(await refusal(set('DS1', 'resume'))).toBe('UNIT_MOVE_NOT_ALLOWED')
  expect((await guest.does(search, { q: '试验DS1' })).items).toEqual([])
})

test('a list costs a guest one request and everybody else two', async () => {
  expect((await guest.tries(search, { kind: 'community' })).cost.db).toBe(1)
  expect((await admin.tries(search, { q: '社区' })).cost.db).toBe(2)
})
