import { complain, getCampaign } from '@domain/crowd/contract'
import { openCampaign, review as reviewCampaign } from '@domain/crowd/desk-contract'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { inbox } from '@domain/messages/contract'
import { grantPost } from '@domain/identity/post-contract'
import { consent } from '@domain/privacy/contract'
import { accept } from '@domain/projects/check-contract'
import { confirm, getProject, propose, support } from '@domain/projects/contract'
import * as desk from '@domain/projects/desk-contract'
import { scopeSinceTown } from '@domain/projects/rules'
import { picture, uploaded } from '../files/uploads'
import { verifiedResident } from '../identity/newcomer'
import { worldPutOff } from '../world/enlarged'
import type { World } from '../world/world'
import { IDEA, id, villageOf, type Village } from './village'

let county: World
let village: Village
beforeAll(async () => {
  county = await worldPutOff()
  village = villageOf(county)
}, 180_000)
afterAll(() => county.close())

test.each([
  ['付给 13812345678', true],
  ['付给 138 1234 5678', true],
  ['付给 138-1234-5678', true],
  ['付给１３８１２３４５６７８', true],
  ['证件 320582 19900101 123X', true],
  ['2026-08-20 起，共 13812 元', false],
  ['发票 12026082012345', false],
])('%s: a personal number %s', (text, stands) => expect(hasPersonalNumber(text)).toBe(stands))

test('changes below the limit count together until the town agrees', () => {
  const small = { scopeBp: 600, needsTown: false }
  expect(scopeSinceTown([small, small])).toBe(1_200)
  expect(scopeSinceTown([small, { scopeBp: 2_000, needsTown: true, decision: 'refused' }])).toBe(600)
  expect(scopeSinceTown([small, { scopeBp: 2_000, needsTown: true, decision: 'approved' }, small])).toBe(600)
})

test('who proposed a project neither supports it, nor accepts it, nor reviews its campaign; doubts are told', async () => {
  const { clerk, secretary, neighbours, supervisor } = village
  const one = await verifiedResident(county)
  const give = async (role: 'supervisor' | 'community_secretary') => {
    const asked = { phone: one.phone, role, unitId: 'JT0101', ...id() }
    const { assignmentId } = await county.person('ji-hai', 'ji-hai-town-admin').does(grantPost, asked)
    return county.person(one.person.signInName, assignmentId)
  }
  await one.person.does(consent, { purpose: 'projects', version: 1, ...id() })
  const { projectId } = await one.person.does(propose, { ...IDEA, title: '东门装扶手', ...id() })
  await expect(one.person.does(support, { projectId, ...id() })).rejects.toMatchObject({ code: 'OWN_CASE' })
  await village.does(clerk, desk.screen, { projectId, qualified: true })
  await village.does(secretary, desk.shortlist, { projectId, emergency: '台阶塌了' })

  const deadline = (await county.now()) + 26 * 3_600_000
  const limits = { goal: 10, minEach: 1, maxEach: 10, essential: true }
  const needs = [{ unit: 'volunteer_points' as const, label: '买材料', ...limits }]
  const phoned = { ...needs[0]!, label: '找 13812345678' }
  await expect(clerk.does(openCampaign, { projectId, deadline, needs: [phoned], ...id() })).rejects.toMatchObject({
    code: 'PERSONAL_NUMBER_IN_TEXT',
  })
  const { campaignId } = await clerk.does(openCampaign, { projectId, deadline, needs, ...id() })
  const complaining = neighbours[0]!.does(complain, { campaignId, text: '看不懂', ...id() })
  await expect(complaining).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' })
  const proposer = await give('community_secretary')
  const own = proposer.does(reviewCampaign, { campaignId, approve: true, ...id() })
  await expect(own).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' })
  const back = { campaignId, approve: false, reason: '数量再核一核' }
  await secretary.does(reviewCampaign, { ...back, ...id() })
  const heard = (await clerk.does(inbox, { limit: 5 })).items.find(({ template }) => template === 'campaignReturned')
  expect(heard).toMatchObject({ refKind: 'campaignDesk', refId: campaignId })
  expect(heard?.text).toContain('数量再核一核')
  expect(await clerk.does(getCampaign, { campaignId })).toMatchObject({ status: 'returned', reason: '数量再核一核' })

  const planned = await village.committed('西门装扶手')
  const change = (scopeBp: number, text = '多装一段') =>
    clerk.does(desk.requestChange, { projectId: planned, text, scopeBp, ...id() })
  await expect(change(100, '找 138 1234 5678')).rejects.toMatchObject({ code: 'PERSONAL_NUMBER_IN_TEXT' })
  expect(await change(600)).toMatchObject({ needsTown: false })
  expect(await change(600)).toMatchObject({ needsTown: true })

  const built = await village.committed('南门装扶手')
  await village.built(built)
  const seen = async (who: (typeof neighbours)[number], good: boolean) => {
    const photos = [await uploaded(who, picture(2_000))]
    await who.does(confirm, { projectId: built, good, photos, ...(good ? {} : { text: '有一处松了' }), ...id() })
  }
  for (const neighbour of neighbours.slice(0, 3)) await seen(neighbour, true)
  await seen(neighbours[3]!, false)
  await village.does(supervisor, accept, { projectId: built, photos: [await uploaded(supervisor, picture(2_000))] })
  const { history } = await county.guest().does(getProject, { projectId: built })
  expect(history.at(-1)?.note).toBe('3 位居民看过，说可以，1 位说还有问题')
}, 120_000)
