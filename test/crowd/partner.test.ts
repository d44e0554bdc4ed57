import { getCampaign } from '@domain/crowd/contract'
import { openCampaign, queue, review } from '@domain/crowd/desk-contract'
import { askPartner, decidePartner, removePartner } from '@domain/crowd/partner-contract'
import { hostOf } from '@domain/crowd/partner-rules'
import { inbox } from '@domain/messages/contract'
import { SECRETARY, STAFF } from '../identity/newcomer'
import { newRequestId, world, type World } from '../world/world'

const campaignId = 'ZC-trial-rail'
const CARD = {
  ...{
    name: '江棠慈善会',
    platform: '民政部指定的一家平台',
    certificateNo: '53320000MJ0001',
    planNo: '53320000MJ0001A26001',
  },
  url: 'https://gongyi.example.cn/fund/1',
}

let county: World
beforeAll(async () => {
  county = await world()
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const clerk = () => county.person(...STAFF)
const secretary = () => county.person(...SECRETARY)
const shown = async () => (await county.guest().does(getCampaign, { campaignId })).partner
const row = async () =>
  (await secretary().does(queue, { view: 'raising' })).items.find((one) => one.campaignId === campaignId)

test.each([
  ['https://gongyi.example.cn/fund/1', 'gongyi.example.cn'],
  ['https://A.Example.CN', 'a.example.cn'],
  ['https://a.cn?x=1', 'a.cn'],
  ['https://gongyi.example.cn@evil.cn/fund', undefined],
  ['https://gongyi.example.cn:8443/', undefined],
  ['https://127.0.0.1/fund', undefined],
  ['https://localhost/fund', undefined],
  ['https://a.cn\\@evil.cn', undefined],
  ['http://a.cn/', undefined],
  ['https://募捐.cn/', undefined],
])('%s leads to %s', (url, host) => expect(hostOf(url)).toBe(host))

test('a card is shown once a second person has looked at that very card, and taken off by anybody of the desk', async () => {
  const ask = (url = CARD.url) => clerk().does(askPartner, { campaignId, partner: { ...CARD, url }, ...id() })
  await expect(ask('https://gongyi.example.cn@evil.cn/x')).rejects.toMatchObject({ code: 'PARTNER_ADDRESS_WRONG' })
  await ask()
  expect(await shown()).toBeUndefined()
  const first = (await row())?.partnerAsked
  expect(first).toMatchObject({ partner: CARD, name: '庞蕾', own: false })
  await county.advance(1_000)
  await ask('https://gongyi.example.cn/fund/2')
  const decide = (approve: boolean, askedAt = 0, reason?: string) =>
    secretary().does(decidePartner, { campaignId, askedAt, approve, ...(reason ? { reason } : {}), ...id() })
  // The card was written anew after the secretary had read it.
  await expect(decide(true, first?.at)).rejects.toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
  const { at = 0 } = (await row())?.partnerAsked ?? {}
  const own = clerk().does(decidePartner, { campaignId, askedAt: at, approve: true, ...id() })
  await expect(own).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(decide(false, at)).rejects.toMatchObject({ code: 'REASON_MISSING' })
  await decide(false, at, '备案号对不上')
  expect((await row())?.partnerAsked).toBeUndefined()
  const { items } = await clerk().does(inbox, { limit: 5 })
  expect(items.find(({ template }) => template === 'partnerReturned')?.text).toContain('备案号对不上')

  await ask()
  await decide(true, (await row())?.partnerAsked?.at)
  expect(await shown()).toEqual(CARD)
  expect((await row())?.partnerHands).toMatchObject({ askedName: '庞蕾', agreedName: '顾红梅' })
  await secretary().does(askPartner, { campaignId, partner: CARD, ...id() })
  await expect(decide(true, (await row())?.partnerAsked?.at)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' })
  const elsewhere = county.person('song-dan', 'song-dan-community-staff')
  const gone = { campaignId, reason: '活动结束了' }
  await expect(elsewhere.does(removePartner, { ...gone, ...id() })).rejects.toMatchObject({
    code: 'CAMPAIGN_NOT_FOUND',
  })
  await clerk().does(removePartner, { ...gone, ...id() })
  expect([await shown(), (await row())?.partnerAsked]).toEqual([undefined, undefined])
  await expect(clerk().does(removePartner, { ...gone, ...id() })).rejects.toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
})

test('a campaign that leads to a charity is looked at by a legal adviser, whatever else it asks for', async () => {
  const deadline = (await county.now()) + 24 * 3_600_000
  const limits = { goal: 10, minEach: 1, maxEach: 10, essential: true }
  const needs = [{ unit: 'volunteer_points' as const, label: '买材料', ...limits }]
  const asked = { projectId: 'XM-trial-garden', deadline, needs, partner: CARD }
  const { campaignId: opened } = await clerk().does(openCampaign, { ...asked, ...id() })
  const yes = { campaignId: opened, approve: true }
  expect(await secretary().does(review, { ...yes, ...id() })).toMatchObject({ status: 'review' })
  const adviser = county.person('zou-minghao', 'zou-minghao-legal-adviser')
  expect(await adviser.does(review, { ...yes, ...id() })).toMatchObject({ status: 'raising' })
  expect((await county.guest().does(getCampaign, { campaignId: opened })).partner).toEqual(CARD)
})
