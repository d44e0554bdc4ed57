import { archive, decideObjection, desk, draft, get, list, object, objections, publish } from '@domain/notices/contract'
import { getUrl } from '@domain/files/contract'
import { inbox } from '@domain/messages/contract'
import { picture, settledStatus, uploaded } from '../files/uploads'
import { DESK_POST, OTHER_DESK_POST } from '../ordering/desk'
import { newRequestId, world, type Person, type World } from '../world/world'

const TITLE = '花坛改车位'

let county: World
let clerk: Person
let secretary: Person
let zhou: Person

beforeAll(async () => {
  county = await world()
  clerk = county.person('pang-lei', DESK_POST)
  secretary = county.person('gu-hongmei', 'gu-hongmei-community-secretary')
  zhou = county.person('zhou-guizhen')
})
afterAll(() => county.close())

async function drafted(changes: object = {}): Promise<string> {
  const said = { kind: 'publicity' as const, title: TITLE, body: '东门花坛改成六个车位。', days: 5, ...changes }
  return (await clerk.does(draft, { ...said, requestId: newRequestId() })).noticeId
}
async function posted(changes: object = {}): Promise<string> {
  const noticeId = await drafted(changes)
  await clerk.does(publish, { noticeId, requestId: newRequestId() })
  return noticeId
}
const raise = (who: Person, noticeId: string) =>
  who.does(object, { noticeId, text: '孩子没地方玩了', requestId: newRequestId() })
const decide = (who: Person, objectionId: string, decision: 'uphold' | 'dismiss') =>
  who.does(decideObjection, { objectionId, decision, answer: '旁边留了活动场地', requestId: newRequestId() })
const read = (noticeId: string) => county.guest().does(get, { noticeId })

test('the days of a posting begin the day after and end at 24:00 of the last one', async () => {
  const noticeId = await posted({ days: 5 })
  expect((await read(noticeId)).endsAt).toBe(Date.parse('2026-08-26T00:00:00+08:00'))
  expect((await county.guest().does(list, { unitId: 'JT0101' })).items.map((row) => row.noticeId)).toContain(noticeId)
})

test('names are stored masked, numbers of people are refused, drafts are not shown', async () => {
  const noticeId = await drafted({ names: ['周桂珍', '欧阳修文'] })
  await expect(read(noticeId)).rejects.toThrow('NOTICE_NOT_FOUND')
  await clerk.does(publish, { noticeId, requestId: newRequestId() })
  expect((await read(noticeId)).names).toEqual(['周**', '欧阳**'])
  const before = await county.storeHash()
  await expect(drafted({ body: '联系张师傅 13800001234。' })).rejects.toThrow('PERSONAL_NUMBER_IN_TEXT')
  await expect(drafted({ body: '[risky] 不能公开' })).rejects.toThrow('TEXT_REFUSED')
  expect(await county.storeHash()).toBe(before)
})

test('a desk finds the drafts of its own unit, and no other desk does', async () => {
  const noticeId = await drafted()
  const { envelope, cost } = await secretary.tries(desk, { status: 'draft' })
  expect(envelope).toMatchObject({
    ok: true,
    value: { items: expect.arrayContaining([expect.objectContaining({ noticeId })]) },
  })
  expect(cost.db).toBeLessThanOrEqual(2)
  const { items } = await county.person('song-dan', OTHER_DESK_POST).does(desk, { status: 'draft' })
  expect(items.map((row) => row.noticeId)).not.toContain(noticeId)
})

test('where the check is not sure, or does not answer, a second person publishes', async () => {
  await county.send('POST', '/local/platform', {
    body: JSON.stringify({ api: 'security.msgSecCheck', errcode: -1, times: 1 }),
  })
  const noticeId = await drafted()
  const input = { noticeId, requestId: newRequestId() }
  await expect(clerk.does(publish, input)).rejects.toThrow('SECOND_PERSON_NEEDED')
  expect((await secretary.does(publish, input)).status).toBe('live')
})

test('what is live is published once and changed by nothing but its end', async () => {
  const noticeId = await posted()
  const { hash } = await read(noticeId)
  const again = () => clerk.does(publish, { noticeId, requestId: newRequestId() })
  await expect(again()).rejects.toThrow('NOTICE_NOT_DRAFT')
  await expect(clerk.does(archive, { noticeId, requestId: newRequestId() })).rejects.toThrow('NOTICE_NOT_OVER')
  const corrected = await posted({ body: '东门花坛改成五个车位。', replaces: noticeId })
  expect(await read(noticeId)).toMatchObject({ status: 'superseded', replacedBy: corrected, hash })
  expect(await read(corrected)).toMatchObject({ status: 'live', replaces: noticeId })
})

test('a foreign desk and a resident of elsewhere find nothing to act on', async () => {
  const noticeId = await posted()
  const elsewhere = county.person('song-dan', OTHER_DESK_POST)
  const before = await county.storeHash()
  for (const asked of [publish, archive])
    await expect(elsewhere.does(asked, { noticeId, requestId: newRequestId() })).rejects.toThrow('NOTICE_NOT_FOUND')
  await expect(raise(county.person('resident-0002'), noticeId)).rejects.toThrow('NOTICE_NOT_FOUND')
  expect(await county.storeHash()).toBe(before)
})

test('one objection each, however often it is sent; it holds the notice until it is answered', async () => {
  const noticeId = await posted({ days: 1 })
  const tries = Array.from({ length: 6 }, () =>
    zhou.tries(object, { noticeId, text: '孩子没地方玩了', requestId: newRequestId() }),
  )
  expect((await Promise.all(tries)).filter(({ envelope }) => envelope.ok)).toHaveLength(1)
  expect(await read(noticeId)).toMatchObject({ objections: 1, openObjections: 1 })
  await county.advance(((await read(noticeId)).endsAt ?? 0) - (await county.now()))
  expect((await read(noticeId)).status).toBe('live')
  await expect(raise(county.person('resident-0001'), noticeId)).rejects.toThrow('OBJECTIONS_CLOSED')
  const [objection] = (await secretary.does(objections, {})).items.filter((one) => one.noticeId === noticeId)
  await decide(secretary, objection?.objectionId ?? '', 'dismiss')
  expect((await read(noticeId)).status).toBe('ended')
  const told = (await zhou.does(inbox, {})).items.map(({ template }) => template)
  expect(told).toContain('objectionAnswered')
  await expect(decide(secretary, objection?.objectionId ?? '', 'uphold')).rejects.toThrow('OBJECTION_ANSWERED')
})

test('a person finds what is posted at home, by kind, and what is over; nobody else may object', async () => {
  const noticeId = await posted({ kind: 'announcement' })
  const found = async (input: object) =>
    (await zhou.does(list, { limit: 50, ...input })).items.map((row) => row.noticeId)
  expect(await found({ kind: 'announcement' })).toContain(noticeId)
  expect(await found({ kind: 'publicity' })).not.toContain(noticeId)
  expect(await found({ of: 'county' })).toEqual(['N-trial-summer'])
  const corrected = await posted({ kind: 'announcement', replaces: noticeId })
  expect(await found({ status: 'ended' })).toEqual(expect.arrayContaining([noticeId, 'N-trial-canteen']))
  expect(await found({ kind: 'announcement' })).toContain(corrected)
  const open = await posted()
  expect((await zhou.does(get, { noticeId: open })).mayObject).toBe(true)
  expect((await county.person('resident-0002').does(get, { noticeId: open })).mayObject).toBe(false)
  expect((await read(open)).mayObject).toBe(false)
  expect((await zhou.tries(list, { of: 'town', status: 'ended' })).cost.db).toBe(2)
})

test('a photo beside a notice is seen by everybody, once it is used', async () => {
  const fileId = await uploaded(clerk, picture(500))
  await county.advance(60_000)
  expect(await settledStatus(county, clerk, fileId)).toBe('passed')
  await expect(zhou.does(getUrl, { fileId })).rejects.toThrow('FILE_NOT_FOUND')
  await expect(drafted({ photos: ['F-nobody'] })).rejects.toThrow('FILE_NOT_FOUND')
  const noticeId = await posted({ photos: [fileId] })
  expect((await read(noticeId)).photos).toEqual([fileId])
  for (const reader of [zhou, county.guest()]) expect((await reader.does(getUrl, { fileId })).status).toBe('passed')
})

test('an upheld objection stops the notice; the clock archives it', async () => {
  const noticeId = await posted({ days: 10 })
  const { objectionId } = await raise(zhou, noticeId)
  await decide(secretary, objectionId, 'uphold')
  expect((await read(noticeId)).status).toBe('stopped')
  await county.send('POST', '/local/jobs/notices.archive', { body: '{}' })
  expect((await read(noticeId)).status).toBe('archived')
})
