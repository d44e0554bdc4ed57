import database from '../../cloudfunctions/database.json'
import type { LocalCloud } from '../../local-cloud/main'
import { sampleUnits } from '../../seed/org'
import { startHarness } from '../conformance/sdk'

const LISTED = { countyId: 'JT', listed: true }

let cloud: LocalCloud

beforeAll(async () => {
  ;({ cloud } = await startHarness({ database: { collections: { units: database.collections.units as never } } }))
  await cloud.store.bulkLoad(
    'units',
    sampleUnits('county').map((unit) => ({ ...unit, countyId: 'JT', v: 1 })),
  )
}, 120_000)
afterAll(() => cloud.close())

const bySeek = { orderBy: [['seek', 1]] as Array<[string, 1]>, limit: 21 }

test.each([
  ['all', LISTED],
  ['of a kind', { ...LISTED, kind: 'two_new_org' }],
  ['below the largest town', { ...LISTED, 'paths.territorial': 'JT01' }],
  ['of a party region', { ...LISTED, 'paths.party': 'QY050' }],
  ['of an alliance', { ...LISTED, 'paths.industry': 'LM05' }],
])('a page of units %s looks at little more than it shows', async (_which, where) => {
  const { examined, returned, plan } = await cloud.store.explain('units', where, bySeek)
  expect([plan, returned]).toEqual([expect.not.stringMatching(/scan/i), 21])
  expect(examined).toBeLessThanOrEqual(30)
})

test.each([
  ['a full name', ['梧桐', '桐里', '里社', '社区']],
  ['initials', ['wtlsq']],
])('a search by %s is served by the grams', async (_how, grams) => {
  const { index, examined } = await cloud.store.explain('units', { ...LISTED, grams: { $all: grams } }, { limit: 200 })
  expect(index).toBe('grams_listed')
  expect(examined).toBeLessThanOrEqual(1_000)
})

test('the county holds every unit of the case', async () => {
  expect(await cloud.store.count('units', { kind: 'two_new_org' })).toBe(11_060)
  expect(await cloud.store.count('units', { kind: 'co_build_unit' })).toBe(880)
})
