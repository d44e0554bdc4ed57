import { firstDay, tickFirstDay, unitCode } from '@domain/org/first-day-contract'
import { COUNTY } from '../identity/newcomer'
import { newRequestId, world, type Person, type World } from '../world/world'

let county: World
let admin: Person
beforeAll(async () => {
  county = await world()
  admin = county.person(...COUNTY)
}, 180_000)
afterAll(() => county.close())

const done = async () => (await admin.does(firstDay, {})).steps.filter((one) => one.done).map(({ step }) => step)

test('what is there is seen, what no document tells is ticked and unticked', async () => {
  expect(await done()).toEqual(['units', 'staff', 'services', 'slots'])
  const tick = (isDone: boolean) => admin.does(tickFirstDay, { step: 'codes', done: isDone, requestId: newRequestId() })
  await tick(true)
  await admin.does(tickFirstDay, { step: 'rules', done: true, requestId: newRequestId() })
  expect(await done()).toEqual(['units', 'staff', 'services', 'slots', 'codes', 'rules'])
  await tick(false)
  expect(await done()).not.toContain('codes')
  const { cost } = await admin.tries(firstDay, {})
  expect(cost.db).toBeLessThanOrEqual(6)
  expect(cost.examined).toBeLessThanOrEqual(10)
})

test('the code of a unit is a picture; without the platform there is none', async () => {
  expect((await admin.does(unitCode, { unitId: 'JT0101' })).picture).toMatch(/^data:image\/png;base64,/)
  await expect(admin.does(unitCode, { unitId: 'JT9999' })).rejects.toThrow('UNIT_NOT_FOUND')
  await county.send('POST', '/local/platform', {
    body: JSON.stringify({ api: 'wxacode.getUnlimited', errcode: -1, times: 1 }),
  })
  await expect(admin.does(unitCode, { unitId: 'JT0101' })).rejects.toThrow('CODE_NOT_MADE')
})
