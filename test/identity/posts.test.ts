import { requestClosing } from '@domain/identity/account-contract'
import { checkQueue } from '@domain/identity/check-contract'
import { me } from '@domain/identity/contract'
import { confirmGrant, endPost, grantPost, handOver, listPosts, suspendPost } from '@domain/identity/post-contract'
import { newRequestId, world, type World } from '../world/world'
import { COUNTY, newcomer, residentWithPhone, SECOND_COUNTY, SECRETARY } from './newcomer'

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close())

const requestId = () => newRequestId()
const refused = (code: string) => expect.objectContaining({ code })
const DAY = 86_400_000

test('a post counts from its first instant to its last, and only where it was named', async () => {
  const { person, phone } = await residentWithPhone(county)
  const now = await county.now()
  const wanted = {
    phone,
    role: 'community_staff',
    unitId: 'JT0101',
    from: now + 3_600_000,
    to: now + 7_200_000,
  } as const
  const { assignmentId } = await county.person(...SECRETARY).does(grantPost, { requestId: requestId(), ...wanted })
  const acting = county.person(person.signInName, assignmentId)
  await expect(acting.does(checkQueue, { check: 'phone' })).rejects.toEqual(refused('FORBIDDEN'))
  await county.advance(3_600_000)
  expect(await acting.does(checkQueue, { check: 'phone' })).toMatchObject({ items: [] })
  await expect(person.does(checkQueue, { check: 'phone' })).rejects.toEqual(refused('FORBIDDEN'))
  const another = county.person('zhou-guizhen', assignmentId)
  await expect(another.does(checkQueue, { check: 'phone' })).rejects.toEqual(refused('FORBIDDEN'))
  await county.advance(3_600_000)
  await expect(acting.does(checkQueue, { check: 'phone' })).rejects.toEqual(refused('FORBIDDEN'))
  expect((await person.does(me, {})).posts).toEqual([])
  const { items } = await county.person(...SECRETARY).does(listPosts, { status: 'ended' })
  expect(items.map((post) => post.assignmentId)).toContain(assignmentId)
})

test('administrators fill posts of their own unit and level only, never their own', async () => {
  const { phone } = await residentWithPhone(county)
  const secretary = county.person(...SECRETARY)
  const grant = (role: 'community_staff' | 'town_admin', unitId: string, number = phone) =>
    secretary.does(grantPost, { requestId: requestId(), phone: number, role, unitId })
  await expect(grant('community_staff', 'JT0102')).rejects.toEqual(refused('BEYOND_YOUR_POST'))
  await expect(grant('town_admin', 'JT0101')).rejects.toEqual(refused('BEYOND_YOUR_POST'))
  await expect(grant('community_staff', 'JT0101', '13899990000')).rejects.toEqual(refused('HOLDER_NOT_FOUND'))
  await expect(grant('community_staff', 'JT0101', '13800000035')).rejects.toEqual(refused('OWN_CASE'))
  await grant('community_staff', 'JT0101')
  await expect(grant('community_staff', 'JT0101')).rejects.toEqual(refused('ALREADY_HOLDS_POST'))
})

test('a county-level post waits for a second administrator', async () => {
  const { person, phone } = await residentWithPhone(county)
  const first = county.person(...COUNTY)
  const wanted = { phone, role: 'fund_manager', unitId: 'JT' } as const
  const { assignmentId, status } = await first.does(grantPost, { requestId: requestId(), ...wanted })
  expect(status).toBe('proposed')
  expect((await person.does(me, {})).posts).toEqual([])
  const own = first.does(confirmGrant, { requestId: requestId(), assignmentId })
  await expect(own).rejects.toEqual(refused('SECOND_PERSON_NEEDED'))
  await county.person(...SECOND_COUNTY).does(confirmGrant, { requestId: requestId(), assignmentId })
  expect((await person.does(me, {})).posts).toMatchObject([{ assignmentId, role: 'fund_manager' }])
})

test('a post changes hands in one step; who leaves can close the account, who follows can act', async () => {
  const leaving = await residentWithPhone(county)
  const following = await residentWithPhone(county)
  const secretary = county.person(...SECRETARY)
  const wanted = { phone: leaving.phone, role: 'community_staff', unitId: 'JT0101' } as const
  const { assignmentId } = await secretary.does(grantPost, { requestId: requestId(), ...wanted })
  const closing = () => leaving.person.does(requestClosing, { requestId: requestId() })
  await expect(closing()).rejects.toEqual(refused('HAND_OVER_FIRST'))
  const passed = { requestId: requestId(), assignmentId, phone: following.phone, reason: '调离' }
  const next = await secretary.does(handOver, passed)
  expect(await secretary.does(handOver, passed)).toEqual(next)
  const acting = county.person(following.person.signInName, next.assignmentId)
  expect(await acting.does(checkQueue, { check: 'residence' })).toMatchObject({ items: [] })
  const left = county.person(leaving.person.signInName, assignmentId)
  await expect(left.does(checkQueue, { check: 'residence' })).rejects.toEqual(refused('FORBIDDEN'))
  expect((await closing()).closesAt).toBeGreaterThan(0)
})

test('a substitute holds the same post for a stated time', async () => {
  const { phone } = await residentWithPhone(county)
  const secretary = county.person(...SECRETARY)
  const substituteFor = 'pang-lei-community-staff'
  const to = (await county.now()) + 7 * DAY
  const grant = (role: 'community_staff' | 'grid_worker', until?: number) =>
    secretary.does(grantPost, {
      ...{ requestId: requestId(), phone, role, unitId: 'JT0101', substituteFor },
      ...(until === undefined ? {} : { to: until }),
    })
  await expect(grant('grid_worker', to)).rejects.toEqual(refused('SUBSTITUTE_MISFIT'))
  await expect(grant('community_staff')).rejects.toEqual(refused('SUBSTITUTE_MISFIT'))
  expect((await grant('community_staff', to)).status).toBe('active')
})

test('the county keeps an administrator: of two who stop each other at once, one stays', async () => {
  const stop = (who: readonly [string, string], assignmentId: string) =>
    county.person(...who).tries(suspendPost, { requestId: requestId(), assignmentId, suspend: true, reason: '核实' })
  const tried = await Promise.all([stop(COUNTY, SECOND_COUNTY[1]), stop(SECOND_COUNTY, COUNTY[1])])
  expect(tried.filter(({ envelope }) => envelope.ok)).toHaveLength(1)
})

test('a post of another community is not found', async () => {
  const foreign = county.person('jiang-bin', 'jiang-bin-community-secretary')
  const end = { requestId: requestId(), assignmentId: 'pang-lei-community-staff', reason: '试一试' }
  await expect(foreign.does(endPost, end)).rejects.toEqual(refused('POST_NOT_FOUND'))
  await expect((await newcomer(county)).person.does(endPost, end)).rejects.toEqual(refused('FORBIDDEN'))
})
