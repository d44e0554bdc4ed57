import { me } from '@domain/identity/contract'
import { confirmGrant, endPost, listPosts } from '@domain/identity/post-contract'
import { importRows, undoImport } from '@domain/org/import-contract'
import { findAccount, listSuspended, restoreAccount, suspendAccount } from '@domain/identity/account-contract'
import { decidePhone } from '@domain/identity/check-contract'
import { typePhone } from '@domain/identity/contract'
import { newRequestId, world, type World } from '../world/world'
import { COUNTY, newcomer, residentWithPhone, SECOND_COUNTY, STAFF, type Newcomer } from './newcomer'

const DAY = 86_400_000
const HEADER = ['姓名', '手机号', '岗位', '单位编码']

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close())

const refused = (code: string) => expect.objectContaining({ code })
const admin = () => county.person(...COUNTY)

async function listed(importId: string, ...rows: string[][]) {
  const { report } = await admin().does(importRows, {
    ...{ kind: 'staff', importId, dryRun: false, header: HEADER, firstRow: 2, rows, requestId: newRequestId() },
  })
  return report.map(({ outcome }) => outcome)
}
async function bind({ person, userId, phone }: Newcomer) {
  await person.does(typePhone, { requestId: newRequestId(), phone, unitId: 'JT0101' })
  await county.person(...STAFF).does(decidePhone, { requestId: newRequestId(), userId, approve: true })
  await county.advance(60_000)
}
const proposed = async () => (await admin().does(listPosts, { status: 'proposed', limit: 50 })).items
const postsOf = async ({ person }: Newcomer) => (await person.does(me, {})).posts.map(({ role }) => role)

test('a listed number gets its posts proposed when it is bound, and active by a look at the name', async () => {
  const new1 = await newcomer(county)
  const rows = [
    ['郑到岗', new1.phone, '社区工作人员', 'JT0101'],
    ['郑到岗', new1.phone, '基金管理员', 'JT'],
  ]
  expect(await listed('first', ...rows)).toEqual(['new', 'new'])
  expect(await listed('again', ...rows)).toEqual(['same', 'same'])
  expect(await listed('other', ['别人', new1.phone, '网格长', 'JT0101'])).toEqual(['refused'])
  await bind(new1)
  expect(await postsOf(new1)).toEqual([])
  const waiting = (await proposed()).filter(({ holderId }) => holderId === new1.userId)
  expect(waiting.map(({ role, listedAs }) => [role, listedAs])).toEqual(
    expect.arrayContaining([
      ['community_staff', '郑到岗'],
      ['fund_manager', '郑到岗'],
    ]),
  )
  const idOf = (role: string) => waiting.find((post) => post.role === role)?.assignmentId ?? ''
  const confirm = (who: readonly [string, string], assignmentId: string) =>
    county.person(...who).does(confirmGrant, { assignmentId, requestId: newRequestId() })
  await confirm(COUNTY, idOf('community_staff'))
  await expect(confirm(COUNTY, idOf('fund_manager'))).rejects.toEqual(refused('SECOND_PERSON_NEEDED'))
  await confirm(SECOND_COUNTY, idOf('fund_manager'))
  expect(await postsOf(new1)).toEqual(expect.arrayContaining(['community_staff', 'fund_manager']))
})

test('whoever is not the person of the table gets nothing', async () => {
  const stranger = await newcomer(county)
  await listed('stranger', ['郑到岗', stranger.phone, '社区工作人员', 'JT0101'])
  await bind(stranger)
  const [post] = (await proposed()).filter(({ holderId }) => holderId === stranger.userId)
  await admin().does(endPost, {
    ...{ assignmentId: post?.assignmentId ?? '', reason: '不是本人', requestId: newRequestId() },
  })
  expect(await postsOf(stranger)).toEqual([])
})

test('what is undone or older than thirty days is forgotten', async () => {
  const undone = await newcomer(county)
  const late = await newcomer(county)
  await listed('undone', ['王撤回', undone.phone, '社区工作人员', 'JT0101'])
  await admin().does(undoImport, { importId: 'undone', requestId: newRequestId() })
  await bind(undone)
  await listed('late', ['王晚到', late.phone, '社区工作人员', 'JT0101'])
  await county.advance(31 * DAY)
  await bind(late)
  const holders = (await proposed()).map(({ holderId }) => holderId)
  expect(holders).not.toContain(undone.userId)
  expect(holders).not.toContain(late.userId)
})

test('an account is found by its whole number, stopped for a reason, and put back', async () => {
  const { person, userId, phone } = await residentWithPhone(county)
  const found = await admin().does(findAccount, { phone })
  expect(found).toMatchObject({ userId, status: 'active' })
  expect(found.phoneMasked).not.toContain(phone)
  await expect(admin().does(findAccount, { phone: '13899998888' })).rejects.toEqual(refused('ACCOUNT_NOT_FOUND'))
  await admin().does(suspendAccount, { userId, reason: '冒用别人的号码', requestId: newRequestId() })
  const { envelope, cost } = await admin().tries(listSuspended, {})
  expect(envelope).toMatchObject({ ok: true, value: { items: [{ userId, suspension: { reason: '冒用别人的号码' } }] } })
  expect(cost.db).toBeLessThanOrEqual(2)
  await expect(person.does(me, {})).rejects.toEqual(
    expect.objectContaining({ code: 'ACCOUNT_SUSPENDED', details: { reason: '冒用别人的号码' } }),
  )
  await admin().does(restoreAccount, { userId, requestId: newRequestId() })
  expect((await admin().does(listSuspended, {})).items).toEqual([])
  expect((await person.does(me, {})).userId).toBe(userId)
})
