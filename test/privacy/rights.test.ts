import {
  decideDeletion,
  appealRefusal,
  correctMine,
  myRequests,
  requestDeletion,
} from '@domain/privacy/request-contract'
import {
  consent,
  currentNotice,
  decline,
  exportMine,
  listAssessments,
  myConsents,
  recordAssessment,
  retention,
  withdraw,
} from '@domain/privacy/contract'
import { confirmScan } from '@domain/identity/session-contract'
import { me, myAccount, saveProfile } from '@domain/identity/contract'
import { cancelOrder, placeOrder, listSlots, listServices } from '@domain/ordering/contract'
import { saveDelegation } from '@domain/ordering/proxy-contract'
import database from '../../cloudfunctions/database.json'
import { COUNTY, residentWithPhone, SECOND_COUNTY, SECRETARY, verifiedResident } from '../identity/newcomer'
import { newRequestId, world, type World } from '../world/world'
import { storedText } from './stored-text'

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close())

const requestId = () => newRequestId()
const refused = (code: string) => expect.objectContaining({ code })

/** Places an order for the person, in the first free slot of their community. */
async function ordered(person: Awaited<ReturnType<typeof residentWithPhone>>['person'], note: string) {
  const soon = (await county.now()) + 3_600_000
  const { items } = await person.does(listServices, { limit: 20 })
  for (const { serviceId } of items) {
    const { items: slots } = await person.does(listSlots, { serviceId, unitId: 'JT0101' })
    const free = slots.find(({ taken, capacity, startsAt }) => taken < capacity && startsAt > soon)
    if (free) return person.does(placeOrder, { slotId: free.slotId, requestId: requestId(), note })
  }
  throw new Error('no free slot')
}

test('an action with a purpose waits for the consent to its notice in force, and again after withdrawal', async () => {
  const { person } = await verifiedResident(county)
  await expect(ordered(person, '无')).rejects.toMatchObject({
    code: 'CONSENT_NEEDED',
    details: { purpose: 'ordering' },
  })
  const { version, sections } = await county.guest().does(currentNotice, { about: 'ordering' })
  expect(sections.map(({ heading }) => heading)).toContain('保存多久')
  const agreed = { purpose: 'ordering', version } as const
  const outdated = person.does(consent, { ...agreed, version: version - 1, requestId: requestId() })
  await expect(outdated).rejects.toEqual(refused('NOTICE_OUTDATED'))
  await person.does(consent, { ...agreed, requestId: requestId() })
  expect((await ordered(person, '无')).orderId).toBeTruthy()
  await person.does(withdraw, { purpose: 'ordering', requestId: requestId() })
  await expect(ordered(person, '无')).rejects.toEqual(refused('CONSENT_NEEDED'))
  const again = person.does(withdraw, { purpose: 'ordering', requestId: requestId() })
  await expect(again).rejects.toEqual(refused('NOT_GIVEN'))
})

test('sharing is agreed to receiver by receiver; a no is remembered', async () => {
  const { person } = await residentWithPhone(county)
  const sharing = { purpose: 'sharing', version: 1 } as const
  await expect(person.does(consent, { ...sharing, requestId: requestId() })).rejects.toEqual(
    refused('RECEIVER_MISSING'),
  )
  for (const receiver of ['棠桥律师事务所', '江棠供电营业所'])
    await person.does(consent, { ...sharing, receiver, requestId: requestId() })
  await person.does(withdraw, { purpose: 'sharing', receiver: '棠桥律师事务所', requestId: requestId() })
  await person.does(decline, { purpose: 'projects', requestId: requestId() })
  const { items } = await person.does(myConsents, {})
  expect(items.map(({ purpose, receiver, status }) => [purpose, receiver, status]).sort()).toEqual([
    ['projects', undefined, 'declined'],
    ['sharing', '棠桥律师事务所', 'withdrawn'],
    ['sharing', '江棠供电营业所', 'given'],
  ])
})

test('the export holds what is kept of oneself, in the clear for a machine and as text for a person', async () => {
  const { person, phone } = await verifiedResident(county)
  await person.does(saveProfile, { requestId: requestId(), displayName: '严小满', birthMonth: '1988-02' })
  await person.does(consent, { purpose: 'ordering', version: 1, requestId: requestId() })
  await ordered(person, '请打电话')
  const { json, text } = await person.does(exportMine, {})
  const titles = (JSON.parse(json) as { data: Array<{ title: string }> }).data.map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining(['账号', '预约和办理', '同意的记录']))
  for (const known of [phone, '严小满', '1988-02', '请打电话']) expect(json).toContain(known)
  expect(text).toContain(`手机号：${phone}`)
  expect(text).toContain('住在：梧桐里社区')
  expect(text).toContain('身份：居民')
  // A person reads Chinese: no codes, no member names, no braces.
  const foreign = /[{}"[\]]|[a-z]{4,}/
  expect(text).not.toMatch(foreign)
  expect(json).not.toMatch(/v1\.[a-z0-9]+\./)
  const other = await county.person('zhou-guizhen').does(exportMine, {})
  expect(other.json).not.toContain(phone)
  expect(other.text).not.toMatch(foreign)
})

test('a wrong month of birth is put right by somebody else; a refusal gives reasons and can be appealed', async () => {
  const { person } = await verifiedResident(county)
  await person.does(saveProfile, { requestId: requestId(), birthMonth: '1970-01' })
  const changed = person.does(saveProfile, { requestId: requestId(), birthMonth: '1971-01' })
  await expect(changed).rejects.toEqual(refused('BIRTH_MONTH_SET'))
  const wish = { birthMonth: '1971-01', wish: '填错了一年' }
  const { privacyRequestId } = await person.does(correctMine, { ...wish, requestId: requestId() })
  const second = person.does(correctMine, { ...wish, requestId: requestId() })
  await expect(second).rejects.toEqual(refused('REQUEST_OPEN'))
  const answer = (who: readonly [string, string], approve: boolean, reason?: string) =>
    county
      .person(...who)
      .does(decideDeletion, { requestId: requestId(), privacyRequestId, approve, ...(reason ? { reason } : {}) })
  await expect(answer(SECRETARY, false)).rejects.toEqual(refused('REASON_MISSING'))
  const foreign = answer(['jiang-bin', 'jiang-bin-community-secretary'], true)
  await expect(foreign).rejects.toEqual(refused('PRIVACY_REQUEST_NOT_FOUND'))
  await answer(SECRETARY, false, '请带户口本来')
  await person.does(appealRefusal, { requestId: requestId(), privacyRequestId, appeal: '户口本已经给看过' })
  await expect(answer(SECRETARY, true)).rejects.toEqual(refused('SECOND_PERSON_NEEDED'))
  expect(await answer(COUNTY, true)).toMatchObject({ status: 'done' })
  expect(await person.does(myAccount, {})).toMatchObject({ birthMonth: '1971-01' })
})

test('an assessment of impact goes on record and stays', async () => {
  const written = { purpose: 'sharing', title: '共建单位联系居民', conclusion: 'with_conditions' } as const
  const texts = { lawful: '单独同意', impact: '被反复打扰', measures: '一事一同意，到期删除' }
  const admin = county.person(...COUNTY)
  await admin.does(recordAssessment, { ...written, ...texts, requestId: requestId() })
  const { items } = await county.person('su-jingwen', 'su-jingwen-auditor').does(listAssessments, {})
  expect(items).toMatchObject([written])
})

test('every collection is either in the retention table or known to hold nothing of residents', async () => {
  const { rows } = await county.guest().does(retention, {})
  const covered = new Set(rows.map(({ collection }) => collection))
  // Rules, places, counters and hashes: no name, number or word of a resident.
  const impersonal = [
    ...[
      'assessments',
      'calendars',
      'codeBands',
      'codeDays',
      'outlets',
      'rewards',
      'countyAdmins',
      'due',
      'journal',
      'rotations',
      'ruleSets',
      'shifts',
    ],
    ...[
      'balances',
      'catalogueCounts',
      'postings',
      'sealHeads',
      'seals',
      'services',
      'slots',
      'units',
      'unitHistory',
      'mediaChecks',
      'unitSpans',
      'unitTrees',
      'imports',
      'firstDays',
      'councilBallots',
      'projectTellings',
      'projectCounts',
      'funds',
    ],
    ...['needs', 'mismatches', 'payMerchants'],
  ]
  const personal = ['accounts', 'identities', 'phones', 'orders', 'delegations', 'agenda', 'sessions', 'consents']
  expect([...covered]).toEqual(expect.arrayContaining(personal))
  const unknown = Object.keys(database.collections).filter((name) => !covered.has(name) && !impersonal.includes(name))
  expect(unknown).toEqual([])
})

test('after an approved deletion nothing of the person is left but what the retention table keeps', async () => {
  const gone = await verifiedResident(county)
  const { person, userId, phone } = gone
  await person.does(saveProfile, { requestId: requestId(), displayName: '庄无踪', birthMonth: '1993-07' })
  await person.does(consent, { purpose: 'ordering', version: 1, requestId: requestId() })
  const { orderId } = await ordered(person, '门口有台阶')
  const until = '2026-12-31'
  const forOther = {
    name: '庄老太',
    relation: 'parent',
    phone: '13866660000',
    consent: { way: 'phone' },
    until,
  } as const
  await person.does(saveDelegation, { ...forOther, requestId: requestId() })
  const forGone = { name: '庄无踪', relation: 'relative', phone, consent: { way: 'phone' }, until } as const
  await county.person('zhou-guizhen').does(saveDelegation, { ...forGone, requestId: requestId() })
  const scene = `${((await county.now()) + 60_000).toString(36)}.${'A'.repeat(20)}`
  await person.does(confirmScan, { requestId: requestId(), scene })
  await person.does(cancelOrder, { requestId: requestId(), orderId })
  const { privacyRequestId } = await person.does(requestDeletion, { requestId: requestId(), wish: '搬走了' })
  await expect(
    person.does(decideDeletion, { requestId: requestId(), privacyRequestId, approve: true }),
  ).rejects.toEqual(refused('FORBIDDEN'))
  await county
    .person(...SECOND_COUNTY)
    .does(decideDeletion, { requestId: requestId(), privacyRequestId, approve: true })
  await county.advance(60_000)
  expect(await person.does(me, {})).toEqual({ roles: ['guest'], posts: [] })
  await expect(person.does(myRequests, {})).rejects.toEqual(refused('SIGN_IN_FIRST'))

  await county.product.stop()
  const documents = await storedText(county.product.dataDir)
  for (const trace of [phone, '庄无踪', '庄老太', '13866660000', '1993-07', '门口有台阶', '搬走了'])
    expect(documents.filter(({ text }) => text.includes(trace))).toEqual([])
  const masked = phone.slice(-4)
  const left = documents.filter(({ text }) => text.includes(userId))
  const kept = ['consents', 'journal', 'orders', 'privacyRequests', 'slots', 'seals']
  expect(left.filter(({ collection }) => !kept.includes(collection))).toEqual([])
  expect(
    left.filter(
      ({ collection, text }) => collection !== 'journal' && (/v1\.e\d\./.test(text) || text.includes(`****${masked}`)),
    ),
  ).toEqual([])
  expect(left.some(({ collection, text }) => collection === 'orders' && text.includes(orderId))).toBe(true)
})
