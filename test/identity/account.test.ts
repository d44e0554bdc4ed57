import { search } from '@domain/audit/contract'
import {
  findAccount,
  giveGuardianConsent,
  myChildren,
  restoreAccount,
  startGuardianship,
  suspendAccount,
  withdrawGuardianConsent,
} from '@domain/identity/account-contract'
import {
  checkQueue,
  claimMembership,
  confirmMembership,
  decidePhone,
  decideResidence,
  submitResidence,
} from '@domain/identity/check-contract'
import { bindPhone, me, myAccount, saveProfile, signIn, typePhone } from '@domain/identity/contract'
import { consent } from '@domain/privacy/contract'
import { newRequestId, world, type World } from '../world/world'
import { COUNTY, newcomer, residentWithPhone, SECRETARY, STAFF, verifiedResident } from './newcomer'

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close())

const requestId = () => newRequestId()
const refused = (code: string) => expect.objectContaining({ code })

test('the first sign-in makes one account, however often and by whatever request it is asked for', async () => {
  const an = county.person('first-timer')
  const all = await Promise.all(Array.from({ length: 8 }, () => an.does(signIn, { requestId: requestId() })))
  expect(new Set(all.map(({ userId }) => userId)).size).toBe(1)
  expect(await an.does(me, {})).toMatchObject({ roles: ['guest'], verification: 'unverified', posts: [] })
})

test('a guest whom the platform does not name is sent to WeChat, and gets no account', async () => {
  const before = await county.storeHash()
  await expect(county.guest().does(signIn, { requestId: requestId() })).rejects.toEqual(refused('SIGN_IN_IN_WECHAT'))
  expect(await county.storeHash()).toBe(before)
})

test('a platform code that the platform does not know binds nothing', async () => {
  const { person } = await newcomer(county)
  const tried = person.does(bindPhone, { requestId: requestId(), code: 'made-up' })
  await expect(tried).rejects.toEqual(refused('PHONE_CODE_WRONG'))
})

test('the number the platform vouches for is bound at once, makes a resident, and its code counts once', async () => {
  const { person, phone } = await newcomer(county)
  const binding = { requestId: requestId(), code: `phone-${phone}` }
  const { userId } = await person.does(bindPhone, binding)
  expect(await person.does(bindPhone, binding)).toEqual({ userId })
  expect(await person.does(me, {})).toMatchObject({ userId, roles: ['resident'], verification: 'phone_bound' })
  const phoneMasked = `${phone.slice(0, 3)}****${phone.slice(-4)}`
  expect(await person.does(myAccount, {})).toMatchObject({ phoneMasked })
  const again = person.does(bindPhone, { ...binding, requestId: requestId() })
  await expect(again).rejects.toEqual(refused('PHONE_CODE_WRONG'))
  const other = await newcomer(county)
  const theirs = other.person.does(bindPhone, { requestId: requestId(), code: `phone-${'13800000001'}` })
  await expect(theirs).rejects.toEqual(refused('PHONE_TAKEN'))
})

test('a number the platform vouches for takes the place of one that a desk was to check', async () => {
  const { person, userId, phone } = await newcomer(county)
  await person.does(typePhone, { requestId: requestId(), phone: '13877770002', unitId: 'JT0101' })
  await person.does(bindPhone, { requestId: requestId(), code: `phone-${phone}` })
  expect(await person.does(myAccount, {})).toMatchObject({ phoneMasked: expect.stringMatching(phone.slice(-4)) })
  expect(await person.does(myAccount, {})).not.toHaveProperty('typedPhoneMasked')
  const { items } = await county.person(...STAFF).does(checkQueue, { check: 'phone', limit: 100 })
  expect(items.map((row) => row.userId)).not.toContain(userId)
})

test('a typed number that is turned down comes back with the reason, which the next one clears', async () => {
  const { person, userId, phone } = await newcomer(county)
  await person.does(typePhone, { requestId: requestId(), phone, unitId: 'JT0101' })
  const no = { requestId: requestId(), userId, approve: false, reason: '打过去不是本人' }
  await county.person(...STAFF).does(decidePhone, no)
  expect(await person.does(myAccount, {})).toMatchObject({ typedPhoneReason: '打过去不是本人' })
  await person.does(typePhone, { requestId: requestId(), phone, unitId: 'JT0101' })
  expect(await person.does(myAccount, {})).not.toHaveProperty('typedPhoneReason')
})

test('a typed number counts once the desk has checked it, and makes a resident', async () => {
  const { person, userId, phone } = await newcomer(county)
  await person.does(typePhone, { requestId: requestId(), phone, unitId: 'JT0101' })
  expect(await person.does(me, {})).toMatchObject({ roles: ['guest'] })
  const { items } = await county.person(...STAFF).does(checkQueue, { check: 'phone' })
  expect(items).toContainEqual(
    expect.objectContaining({ userId, typedPhoneMasked: expect.stringMatching(/^138\*{4}/) }),
  )
  await county.person(...STAFF).does(decidePhone, { requestId: requestId(), userId, approve: true })
  expect(await person.does(me, {})).toMatchObject({ roles: ['resident'], verification: 'phone_bound' })
  expect(JSON.stringify(await person.does(myAccount, {}))).not.toContain(phone)
})

test('a number belongs to one account: of two desks confirming it at once, one succeeds', async () => {
  const people = [await newcomer(county), await newcomer(county)]
  const phone = '13877770001'
  for (const { person } of people) await person.does(typePhone, { requestId: requestId(), phone, unitId: 'JT0101' })
  const staff = county.person(...STAFF)
  const tried = await Promise.all(
    people.map(({ userId }) => staff.tries(decidePhone, { requestId: requestId(), userId, approve: true })),
  )
  expect(tried.filter(({ envelope }) => envelope.ok)).toHaveLength(1)
  expect(tried.filter(({ envelope }) => !envelope.ok && envelope.code === 'PHONE_TAKEN')).toHaveLength(1)
})

test('a home is confirmed by its own community alone, within three working days', async () => {
  const { person, userId } = await residentWithPhone(county)
  const { dueAt } = await person.does(submitResidence, { requestId: requestId(), unitId: 'JT0101', building: '3幢' })
  // Thursday 20 August: three working days end with Tuesday the 25th.
  expect(new Date(dueAt).toISOString()).toBe('2026-08-25T16:00:00.000Z')
  const foreign = county.person('song-dan', 'song-dan-community-staff')
  const verdict = { requestId: requestId(), userId, approve: true }
  await expect(foreign.does(decideResidence, verdict)).rejects.toEqual(refused('ACCOUNT_NOT_FOUND'))
  const staff = county.person(...STAFF)
  const no = { requestId: requestId(), userId, approve: false }
  await expect(staff.does(decideResidence, no)).rejects.toEqual(refused('REASON_MISSING'))
  await staff.does(decideResidence, { ...verdict, requestId: requestId() })
  expect(await person.does(me, {})).toMatchObject({ verification: 'resident_verified', unitId: 'JT0101' })
  await expect(staff.does(decideResidence, { ...verdict, requestId: requestId() })).rejects.toEqual(
    refused('NOTHING_TO_CHECK'),
  )
})

test('who chose the wrong community tells the right one; the first can decide no more', async () => {
  const { person, userId } = await residentWithPhone(county)
  await person.does(submitResidence, { requestId: requestId(), unitId: 'JT0101' })
  const again = person.does(submitResidence, { requestId: requestId(), unitId: 'JT0101' })
  await expect(again).rejects.toEqual(refused('ALREADY_SUBMITTED'))
  await person.does(submitResidence, { requestId: requestId(), unitId: 'JT0102' })
  const verdict = { userId, approve: true } as const
  const first = county.person(...STAFF).does(decideResidence, { ...verdict, requestId: requestId() })
  await expect(first).rejects.toEqual(refused('NOTHING_TO_CHECK'))
  const { items } = await county.person(...STAFF).does(checkQueue, { check: 'residence', limit: 100 })
  expect(items.map((row) => row.userId)).not.toContain(userId)
  const right = county.person('wu-jianing', 'wu-jianing-community-staff')
  await right.does(decideResidence, { ...verdict, requestId: requestId() })
  expect(await person.does(me, {})).toMatchObject({ verification: 'resident_verified', unitId: 'JT0102' })
})

test('a party membership needs the unit and the community', async () => {
  const { person, userId } = await verifiedResident(county)
  await person.does(claimMembership, { requestId: requestId(), unitId: 'GJ034' })
  const verdict = () => ({ requestId: requestId(), userId, approve: true })
  await county.person('wei-jun', 'wei-jun-unit-liaison').does(confirmMembership, verdict())
  expect((await person.does(me, {})).roles).toEqual(['resident'])
  const foreign = county.person('fan-qiao', 'fan-qiao-unit-liaison')
  await expect(foreign.does(confirmMembership, verdict())).rejects.toEqual(refused('ACCOUNT_NOT_FOUND'))
  await county.person(...SECRETARY).does(confirmMembership, verdict())
  expect((await person.does(me, {})).roles).toEqual(['resident', 'party_member'])
})

test('a child under 14 agrees to nothing; a guardian does with a code, and can take it back', async () => {
  const child = await residentWithPhone(county)
  await child.person.does(saveProfile, { requestId: requestId(), birthMonth: '2015-03' })
  const asked = { requestId: requestId(), purpose: 'ordering', version: 1 } as const
  await expect(child.person.does(consent, asked)).rejects.toEqual(refused('GUARDIAN_CONSENT_NEEDED'))
  const sameRequest = { requestId: requestId() }
  const { code } = await child.person.does(startGuardianship, sameRequest)
  expect((await child.person.does(startGuardianship, sameRequest)).code).toBe(code)
  const parent = county.person('tao-jun')
  const given = { purposes: ['ordering' as const], noticeVersion: 1 }
  const wrong = parent.does(giveGuardianConsent, { ...given, requestId: requestId(), code: 'AAAAAAAAAA' })
  await expect(wrong).rejects.toEqual(refused('GUARDIAN_CODE_WRONG'))
  await parent.does(giveGuardianConsent, { ...given, requestId: requestId(), code: code.toLowerCase() })
  const again = parent.does(giveGuardianConsent, { ...given, requestId: requestId(), code })
  await expect(again).rejects.toEqual(refused('GUARDIAN_CODE_WRONG'))
  expect(await child.person.does(myAccount, {})).toMatchObject({ guardianNeeded: false, guardianName: '陶俊' })
  const { items } = await parent.does(myChildren, {})
  expect(items).toMatchObject([{ childUserId: child.userId, purposes: ['ordering'], noticeVersion: 1 }])
  await parent.does(withdrawGuardianConsent, { requestId: requestId(), childUserId: child.userId })
  expect(await child.person.does(myAccount, {})).toMatchObject({ guardianNeeded: true })
  expect(await parent.does(myChildren, {})).toEqual({ items: [] })
})

test('an administrator finds an account by its number inside the own unit, and the look-up is on record', async () => {
  const { person, userId, phone } = await residentWithPhone(county)
  const admin = county.person(...COUNTY)
  const found = await admin.does(findAccount, { phone })
  expect(found).toMatchObject({ userId, status: 'active', phoneMasked: `${phone.slice(0, 3)}****${phone.slice(-4)}` })
  expect(JSON.stringify(found)).not.toContain(phone)
  await admin.does(suspendAccount, { requestId: requestId(), userId, reason: '号码被盗用' })
  expect(await admin.does(findAccount, { phone })).toMatchObject({
    status: 'suspended',
    suspension: { reason: '号码被盗用' },
  })
  await admin.does(restoreAccount, { requestId: requestId(), userId })
  expect(await person.does(me, {})).toMatchObject({ status: 'active' })
  await expect(admin.does(findAccount, { phone: '13899999999' })).rejects.toEqual(refused('ACCOUNT_NOT_FOUND'))
  const { items } = await county
    .person('su-jingwen', 'su-jingwen-auditor')
    .does(search, { subjectId: userId, limit: 100 })
  expect(items.filter(({ action }) => action === 'identity.findAccount').length).toBeGreaterThanOrEqual(1)
})

test('a suspended account is refused everything, also what guests may do, until it is restored', async () => {
  const { person, userId } = await residentWithPhone(county)
  const admin = county.person(...COUNTY)
  await admin.does(suspendAccount, { requestId: requestId(), userId, reason: '冒用他人手机号' })
  await expect(person.does(me, {})).rejects.toEqual(refused('ACCOUNT_SUSPENDED'))
  await admin.does(restoreAccount, { requestId: requestId(), userId })
  expect(await person.does(me, {})).toMatchObject({ status: 'active' })
})
