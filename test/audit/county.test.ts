import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { lastSeal, search } from '@domain/audit/contract'
import { openSlot } from '@domain/ordering/contract'
import { staffWith } from '../rules/staff'
import { newRequestId, world, type Person, type World } from '../world/world'

const MINUTE = 60_000

let county: World
let auditor: Person
let clerk: Person

beforeAll(async () => {
  county = await world()
  ;[auditor] = (await staffWith(county, 'auditor', 1)) as [Person]
  clerk = county.person('pang-lei', 'pang-lei-community-staff')
}, 180_000)
afterAll(() => county.close())

async function openOne(serviceId = 'GOV001') {
  const startsAt = (await county.now()) + 60 * MINUTE
  const asked = { serviceId, startsAt, endsAt: startsAt + 30 * MINUTE, capacity: 2, confirmOutsideHours: true }
  return clerk.does(openSlot, { ...asked, requestId: newRequestId() })
}

test('what was done is found by what it touched, who did it, which action and when; names are masked', async () => {
  const { slotId } = await openOne()
  const { items } = await auditor.does(search, { subjectId: slotId })
  expect(items).toHaveLength(1)
  const [line] = items
  expect(line).toMatchObject({
    action: 'ordering.openSlot',
    actorName: '庞*',
    post: { role: 'community_staff' },
    subjects: [{ collection: 'slots', id: slotId, to: 'open' }],
  })
  const { actor, at, lineId } = line!
  const same = async (input: object) => (await auditor.does(search, input)).items.some((one) => one.lineId === lineId)
  expect(await same({ actor })).toBe(true)
  expect(await same({ action: 'ordering.openSlot', from: at, to: at })).toBe(true)
  expect(await same({ actor, action: 'ordering.placeOrder' })).toBe(false)
  expect(await same({ from: at + 1 })).toBe(false)
  expect(await same({ to: at - 1 })).toBe(false)
})

test('pages go on where the last one ended, and the view itself is on record', async () => {
  for (let i = 0; i < 3; i++) await openOne(`GOV00${i + 2}`)
  const first = await auditor.does(search, { action: 'ordering.openSlot', limit: 2 })
  const rest = await auditor.does(search, { action: 'ordering.openSlot', limit: 100, after: first.next! })
  const ids = [...first.items, ...rest.items].map(({ lineId }) => lineId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(4)
  const views = await auditor.does(search, { action: 'audit.search' })
  expect(views.items.length).toBeGreaterThanOrEqual(2)
})

test('nobody but an auditor searches', async () => {
  const { envelope } = await clerk.tries(search, {})
  expect(envelope).toMatchObject({ ok: false, code: 'FORBIDDEN' })
})

const verify = (env: Record<string, string>, ...args: string[]) => {
  const script = path.resolve(__dirname, '../../scripts/audit-verify.mjs')
  return spawnSync(process.execPath, [script, ...args], { env: { ...process.env, ...env }, encoding: 'utf8' })
}

test('the clock seals by itself, guests read the last seal, and the running county verifies', async () => {
  await openOne('GOV006')
  await county.advance(13 * MINUTE)
  const { seal } = await county.guest().does(lastSeal, {})
  expect(seal?.lines).toBeGreaterThan(0)
  const good = verify({ CLOUD_URL: county.product.url }, `--seal=${seal!.hash}`)
  expect(good.stdout).toMatch(/ 0 problems/)
  expect(good.status).toBe(0)
  expect(verify({ CLOUD_URL: county.product.url }, '--seal=0000').status).toBe(1)
}, 120_000)

test('a data folder verifies after the process is gone', async () => {
  const { seal } = await county.guest().does(lastSeal, {})
  await county.product.stop()
  const { stdout, status } = verify({ DATA_DIR: county.product.dataDir })
  expect(stdout).toContain(`last seal ${seal!.hash}`)
  expect(status).toBe(0)
}, 120_000)
