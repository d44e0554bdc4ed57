import { grantPost, suspendPost } from '@domain/identity/post-contract'
import { suspendAccount } from '@domain/identity/account-contract'
import { confirmScan, mySessions, revokeSession } from '@domain/identity/session-contract'
import { COUNTY, residentWithPhone, SECRETARY } from '../identity/newcomer'
import { newRequestId, world, type Person, type World } from '../world/world'
import { callWith, post } from './web-client'

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close())

const requestId = () => newRequestId()
const refused = (code: string) => expect.objectContaining({ code })

async function shownCode() {
  const { text } = await post(county, '/call/identity.startScan', {})
  return JSON.parse(text).value as { secret: string; scene: string; expiresAt: number }
}

const finish = ({ secret, expiresAt }: { secret: string; expiresAt: number }, id = requestId()) =>
  post(county, '/session', { requestId: id, secret, expiresAt })

/** A browser in which the person agreed to be signed in. */
async function signedIn(person: Person, assignmentId?: string): Promise<string> {
  const shown = await shownCode()
  await person.does(confirmScan, {
    requestId: requestId(),
    scene: shown.scene,
    ...(assignmentId ? { assignmentId } : {}),
  })
  const { cookie } = await finish(shown)
  if (cookie === undefined) throw new Error('no cookie was set')
  return cookie
}

test('a scanned code signs a browser in as one post; the cookie is out of reach of scripts and other sites', async () => {
  const shown = await shownCode()
  expect(shown.scene.length).toBeLessThanOrEqual(32)
  expect(JSON.parse((await finish(shown)).text)).toMatchObject({ ok: false, code: 'SCAN_WAITING' })
  const pangLei = county.person('pang-lei')
  const assignmentId = 'pang-lei-community-staff'
  await pangLei.does(confirmScan, { requestId: requestId(), scene: shown.scene, assignmentId })
  const opened = await finish(shown)
  const set = String(opened.headers['set-cookie'])
  expect(set).toMatch(/; HttpOnly/)
  expect(set).toMatch(/; SameSite=Strict/)
  expect(set).toMatch(/Max-Age=28800/)
  const token = opened.cookie?.split('.').at(-1) ?? ''
  expect(token).toHaveLength(43)
  expect(opened.text).not.toContain(token)
  const who = await callWith(county, opened.cookie, 'identity.me', {})
  expect(who.value).toMatchObject({ userId: 'URW38' })
  expect(await callWith(county, opened.cookie, 'identity.checkQueue', { check: 'phone' })).toMatchObject({ ok: true })
})

test('a code counts once and for three minutes, whoever tries it again', async () => {
  const shown = await shownCode()
  const an = county.person('zhou-guizhen')
  await an.does(confirmScan, { requestId: requestId(), scene: shown.scene })
  const other = county.person('xu-amu').does(confirmScan, { requestId: requestId(), scene: shown.scene })
  await expect(other).rejects.toEqual(refused('SCAN_USED'))
  expect((await finish(shown)).cookie).toBeDefined()
  expect(JSON.parse((await finish(shown)).text)).toMatchObject({ code: 'SCAN_USED' })
  const late = await shownCode()
  await county.advance(181_000)
  const tooLate = an.does(confirmScan, { requestId: requestId(), scene: late.scene })
  await expect(tooLate).rejects.toEqual(refused('SCAN_EXPIRED'))
  const farAhead = `${(late.expiresAt + 10 * 86_400_000).toString(36)}.${late.scene.split('.')[1]}`
  const minted = an.does(confirmScan, { requestId: requestId(), scene: farAhead })
  await expect(minted).rejects.toEqual(refused('SCAN_EXPIRED'))
})

test('of two browsers that finish the same code at once, one gets the session', async () => {
  const shown = await shownCode()
  await county.person('zhou-guizhen').does(confirmScan, { requestId: requestId(), scene: shown.scene })
  const tried = await Promise.all([finish(shown), finish(shown), finish(shown)])
  expect(tried.filter(({ cookie }) => cookie !== undefined)).toHaveLength(1)
})

test('nobody is signed in as a post they do not hold, and a header names no other post', async () => {
  const shown = await shownCode()
  const foreign = { requestId: requestId(), scene: shown.scene, assignmentId: 'pang-lei-community-staff' }
  await expect(county.person('zhou-guizhen').does(confirmScan, foreign)).rejects.toEqual(refused('POST_NOT_HELD'))
  const cookie = await signedIn(county.person('ji-hai'), 'ji-hai-town-admin')
  const { text } = await post(
    county,
    '/call/privacy.listAssessments',
    {},
    { cookie, 'x-act-as': 'ji-hai-county-admin' },
  )
  expect(JSON.parse(text)).toMatchObject({ code: 'FORBIDDEN' })
})

test('forged, altered, revoked and expired cookies are guests; headers and body members name nobody', async () => {
  const an = county.person('zhou-guizhen')
  const cookie = await signedIn(an)
  const guest = { ok: true, value: { roles: ['guest'], posts: [] } }
  const altered = cookie.slice(0, -2) + (cookie.endsWith('AA') ? 'BB' : 'AA')
  for (const forged of [altered, 'rf_session=x', `rf_session=${'A'.repeat(20)}.${'A'.repeat(43)}`])
    expect(await callWith(county, forged, 'identity.me', {})).toMatchObject(guest)
  const { text } = await post(
    county,
    '/call/identity.me',
    {},
    { 'x-local-user': 'zhou-guizhen', 'x-wx-openid': 'local_x' },
  )
  expect(JSON.parse(text)).toMatchObject(guest)
  const inBody = await callWith(county, undefined, 'identity.me', { openid: 'local_zhou-guizhen' })
  expect(inBody).toMatchObject({ code: 'INVALID_INPUT' })
  const { items } = await an.does(mySessions, {})
  await an.does(revokeSession, { requestId: requestId(), sessionId: items[0]!.sessionId })
  expect(await callWith(county, cookie, 'identity.me', {})).toMatchObject(guest)
  const second = await signedIn(an)
  await county.advance(8 * 3_600_000 + 1_000)
  expect(await callWith(county, second, 'identity.me', {})).toMatchObject(guest)
})

test("another person's session is not found, and signing out ends one's own", async () => {
  const an = county.person('zhou-guizhen')
  const cookie = await signedIn(an)
  const { items } = await an.does(mySessions, { limit: 1 })
  const foreign = county
    .person('xu-amu')
    .does(revokeSession, { requestId: requestId(), sessionId: items[0]!.sessionId })
  await expect(foreign).rejects.toEqual(refused('SESSION_NOT_FOUND'))
  await post(county, '/session/end', { requestId: requestId() }, { cookie })
  expect(await callWith(county, cookie, 'identity.me', {})).toMatchObject({ value: { roles: ['guest'] } })
})

test('a suspended post and a suspended account end what their sessions may do at once', async () => {
  const { person, userId, phone } = await residentWithPhone(county)
  const secretary = county.person(...SECRETARY)
  const granted = { requestId: requestId(), phone, role: 'community_staff', unitId: 'JT0101' } as const
  const { assignmentId } = await secretary.does(grantPost, granted)
  const cookie = await signedIn(person, assignmentId)
  const queue = () => callWith(county, cookie, 'identity.checkQueue', { check: 'phone' })
  expect(await queue()).toMatchObject({ ok: true })
  await secretary.does(suspendPost, { requestId: requestId(), assignmentId, suspend: true, reason: '外出学习' })
  expect(await queue()).toMatchObject({ code: 'FORBIDDEN' })
  await secretary.does(suspendPost, { requestId: requestId(), assignmentId, suspend: false, reason: '回来了' })
  expect(await queue()).toMatchObject({ ok: true })
  await county.person(...COUNTY).does(suspendAccount, { requestId: requestId(), userId, reason: '核实情况' })
  expect(await queue()).toMatchObject({ code: 'ACCOUNT_SUSPENDED' })
})

test('writing requests of other origins, other types and broken bodies change nothing', async () => {
  const before = await county.storeHash()
  const sent = (headers: Record<string, string>, body = '{}') =>
    county.send('POST', '/web/call/identity.me', { headers, body })
  expect((await sent({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await sent({ 'content-type': 'text/plain' })).status).toBe(415)
  expect((await sent({}, '{')).status).toBe(400)
  expect((await county.send('POST', '/web/call/identity.nothing', { body: '{}' })).status).toBe(404)
  expect(await county.storeHash()).toBe(before)
})

test('notices are public pages without scripts; unknown and climbing paths are not found', async () => {
  const page = await county.send('GET', '/web/privacy/ordering')
  expect(page.status).toBe(200)
  expect(page.text).toContain('预约和办理服务')
  expect(page.text).not.toContain('<script')
  expect((await county.send('GET', '/web/privacy/nothing')).status).toBe(404)
  expect((await county.send('GET', '/web/..%2fpackage.json')).status).toBe(404)
})
