import { decideReview, finishUpload, getUpload, getUrl, putPart, removeFile, reviewQueue } from '@domain/files/contract'
import { MOST_BYTES, PART_BYTES } from '@domain/files/rules'
import { inbox } from '@domain/messages/contract'
import { DESK_POST, OTHER_DESK_POST } from '../ordering/desk'
import { newRequestId, world, type Person, type World } from '../world/world'
import { begun, partOf, picture, settledStatus, statusOf, uploaded } from './uploads'

const MINUTE = 60_000

let county: World
let zhou: Person
let clerk: Person
let otherClerk: Person

beforeAll(async () => {
  county = await world()
  zhou = county.person('zhou-guizhen')
  clerk = county.person('pang-lei', DESK_POST)
  otherClerk = county.person('song-dan', OTHER_DESK_POST)
})
afterAll(() => county.close())

const finish = (who: Person, fileId: string, cloudFileId?: string) =>
  who.does(finishUpload, { fileId, ...(cloudFileId === undefined ? {} : { cloudFileId }), requestId: newRequestId() })
const fail = (api: string, times: number) =>
  county.send('POST', '/local/platform', { body: JSON.stringify({ api, errcode: -1, times }) })
const fetched = async (address: string) => {
  const { pathname, search } = new URL(address)
  return (await county.send('GET', `${pathname}${search}`)).status
}

test('an upload goes on where the network left it', async () => {
  const image = picture(PART_BYTES * 2 + 10)
  const { fileId, parts } = await begun(zhou, image.length)
  expect(parts).toBe(3)
  await zhou.does(putPart, { fileId, part: 2, data: partOf(image, 2) })
  await expect(finish(zhou, fileId)).rejects.toMatchObject({ code: 'UPLOAD_INCOMPLETE', details: { missing: [0, 1] } })
  expect((await zhou.does(getUpload, { fileId })).received).toEqual([2])
  for (const part of [0, 1, 1]) await zhou.does(putPart, { fileId, part, data: partOf(image, part) })
  expect((await finish(zhou, fileId)).status).toBe('checking')
  await expect(zhou.does(putPart, { fileId, part: 0, data: partOf(image, 0) })).rejects.toThrow('ALREADY_UPLOADED')
  await county.advance(MINUTE)
  expect(await settledStatus(county, zhou, fileId)).toBe('passed')
})

test('an address is signed and runs out', async () => {
  const fileId = await uploaded(zhou, picture(500))
  await county.advance(MINUTE)
  expect(await settledStatus(county, zhou, fileId)).toBe('passed')
  const { url } = await zhou.does(getUrl, { fileId })
  expect(await fetched(url)).toBe(200)
  expect(await fetched(url.replace(/sign=.*/, 'sign=00'))).toBe(403)
  await county.advance(11 * MINUTE)
  expect(await fetched(url)).toBe(403)
})

test('what is no photo, too short, or lies elsewhere in storage is refused', async () => {
  const text = Buffer.from('<script>alert(1)</script>')
  const { fileId } = await begun(zhou, text.length)
  await zhou.does(putPart, { fileId, part: 0, data: text.toString('base64') })
  await expect(finish(zhou, fileId)).rejects.toThrow('NOT_A_PHOTO')
  const short = await begun(zhou, 1_000)
  await zhou.does(putPart, { fileId: short.fileId, part: 0, data: partOf(picture(500), 0) })
  await expect(finish(zhou, short.fileId)).rejects.toThrow('UPLOAD_INCOMPLETE')
  const inCloud = await begun(zhou, 500, 'cloud')
  const foreign = `cloud://local-env.local/incoming/${short.fileId}.0`
  await expect(finish(zhou, inCloud.fileId, foreign)).rejects.toThrow('UPLOAD_INCOMPLETE')
  await expect(begun(zhou, MOST_BYTES + 1)).rejects.toThrow('INVALID_INPUT')
})

test('before it passed nobody else sees a photo; afterwards only those it concerns', async () => {
  const fileId = await uploaded(zhou, picture(500, '[silent]'))
  await expect(clerk.does(getUrl, { fileId })).rejects.toThrow('FILE_HIDDEN')
  expect((await zhou.does(getUrl, { fileId })).status).toBe('checking')
  const passed = await uploaded(zhou, picture(500))
  await county.advance(MINUTE)
  expect(await settledStatus(county, zhou, passed)).toBe('passed')
  expect((await clerk.does(getUrl, { fileId: passed })).status).toBe('passed')
  const before = await county.storeHash()
  for (const stranger of [otherClerk, county.person('resident-0001')]) {
    await expect(stranger.does(getUrl, { fileId: passed })).rejects.toThrow('FILE_NOT_FOUND')
    const foreign = { fileId: passed, requestId: newRequestId() }
    for (const asked of [removeFile, finishUpload])
      await expect(stranger.does(asked, foreign)).rejects.toThrow('FILE_NOT_FOUND')
  }
  expect(await county.storeHash()).toBe(before)
})

test('a refused photo stays hidden and its owner is told', async () => {
  const fileId = await uploaded(zhou, picture(500, '[risky]'))
  await county.advance(MINUTE)
  expect(await settledStatus(county, zhou, fileId)).toBe('blocked')
  await expect(clerk.does(getUrl, { fileId })).rejects.toThrow('FILE_HIDDEN')
  const { items } = await zhou.does(inbox, { limit: 1 })
  expect(items[0]).toMatchObject({ template: 'photoBlocked', refId: fileId })
})

test.each([
  ['doubts', '[review]', 0, MINUTE],
  ['does not answer within half an hour', '[silent]', 0, 31 * MINUTE],
  ['cannot be asked', '', 100, 31 * MINUTE],
] as const)('when the platform %s, a person decides', async (_what, mark, failures, wait) => {
  await fail('security.mediaCheckAsync', failures)
  const fileId = await uploaded(zhou, picture(500, mark))
  await county.advance(wait)
  await fail('security.mediaCheckAsync', 0)
  expect(await settledStatus(county, zhou, fileId)).toBe('review')
  const waiting = (await clerk.does(reviewQueue, {})).items.map((item) => item.fileId)
  expect(waiting).toContain(fileId)
  expect((await clerk.does(getUrl, { fileId })).status).toBe('review')
  const decide = (decision: 'pass' | 'block') =>
    clerk.tries(decideReview, { fileId, decision, reason: '看不清', requestId: newRequestId() })
  const both = await Promise.all([decide('pass'), decide('block'), decide('pass')])
  expect(both.filter(({ envelope }) => envelope.ok)).toHaveLength(1)
})

test('nobody decides about their own photo', async () => {
  const fileId = await uploaded(clerk, picture(500, '[review]'))
  await county.advance(MINUTE)
  expect(await settledStatus(county, clerk, fileId)).toBe('review')
  const input = { fileId, decision: 'pass', requestId: newRequestId() } as const
  await expect(clerk.does(decideReview, input)).rejects.toThrow('OWN_CASE')
})

test('what nobody finished is cleared away by the clock; a finished photo stays', async () => {
  const kept = await uploaded(zhou, picture(500))
  const { fileId } = await begun(zhou, 1_000)
  await county.send('POST', '/local/jobs/files.expire', { body: '{}' })
  await expect(zhou.does(getUpload, { fileId })).rejects.toThrow('FILE_NOT_FOUND')
  expect(['checking', 'passed']).toContain(await statusOf(zhou, kept))
})
