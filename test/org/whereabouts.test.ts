import { placeIn } from '@domain/kernel/place-in'
import { getUnit, saveUnit } from '@domain/org/contract'
import { importRows, undoImport } from '@domain/org/import-contract'
import { staffWith } from '../rules/staff'
import { newRequestId, world, type Person, type World } from '../world/world'

let county: World
let admin: Person

beforeAll(async () => {
  county = await world()
  ;[admin] = (await staffWith(county, 'county_admin', 1)) as [Person]
}, 180_000)
afterAll(() => county.close())

const unit = (unitId: string) => county.guest().does(getUnit, { unitId })

test('a text names a point, longitude first, or none', () => {
  const here = { lng: 120.5436, lat: 31.8712 }
  for (const text of ['120.5436,31.8712', ' 120.5436， 31.8712 ', '120.5436 31.8712'])
    expect(placeIn(text)).toEqual(here)
  for (const text of ['', '120.5436', '120.5436,', ',31.8712', '120,31,8', '120.5,北纬31', '31.8712,120.5436'])
    expect(placeIn(text)).toBeUndefined()
})

test('where a unit is stands for everybody who wants to go there', async () => {
  const known = await unit('JT0101')
  expect(known).toMatchObject({ address: expect.stringContaining('路'), location: { lng: 120.5436, lat: 31.8712 } })
  const { name, kind, revision } = known
  const more = { unitId: 'JT0101', name, kind, revision }
  const far = await admin.tries(saveUnit, { ...more, location: { lng: 120, lat: 91 }, requestId: newRequestId() })
  expect(far.envelope).toMatchObject({ ok: false, code: 'INVALID_INPUT' })
  const moved = { address: '梧桐路 18 号', location: { lng: 120.5, lat: 31.8 } }
  await admin.does(saveUnit, { ...more, ...moved, requestId: newRequestId() })
  expect(await unit('JT0101')).toMatchObject(moved)
  await admin.does(saveUnit, { ...more, revision: revision + 1, requestId: newRequestId() })
  expect(await unit('JT0101')).toMatchObject({ name, revision: revision + 2 })
  expect(await unit('JT0101')).not.toHaveProperty('location')
})

test('a table tells where units are, keeps what it leaves empty, and gives it back when undone', async () => {
  const header = ['编码', '名称', '类别', '属地上级', '电话', '地址', '经纬度']
  const send = (importId: string, ...cells: string[]) =>
    admin.does(importRows, {
      ...{ kind: 'units', importId, dryRun: false, header, firstRow: 2, requestId: newRequestId() },
      rows: [['WH01', '锦和驿站', '两新组织', 'JT01', ...cells]],
    })
  const outcome = async (...args: Parameters<typeof send>) => (await send(...args)).report[0]
  expect(await outcome('wrong', '', '', '31.87')).toMatchObject({ outcome: 'refused', problems: ['经纬度没有填对'] })
  expect(await outcome('one', '0512-55550101', '锦和路 1 号', '120.51，31.86')).toMatchObject({ outcome: 'new' })
  const first = { phone: '0512-55550101', address: '锦和路 1 号', location: { lng: 120.51, lat: 31.86 } }
  expect(await unit('WH01')).toMatchObject(first)
  expect(await outcome('two', '', '锦和路 2 号', '')).toMatchObject({ outcome: 'changed' })
  expect(await unit('WH01')).toMatchObject({ ...first, address: '锦和路 2 号' })
  expect(await outcome('three', '', '', '')).toMatchObject({ outcome: 'same' })
  await admin.does(undoImport, { importId: 'two', requestId: newRequestId() })
  expect(await unit('WH01')).toMatchObject(first)
})
