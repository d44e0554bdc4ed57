import { queue } from '@domain/crowd/desk-contract'
import { askPartner, decidePartner } from '@domain/crowd/partner-contract'
import { saveProfile } from '@domain/identity/contract'
import { endPost, grantPost } from '@domain/identity/post-contract'
import { desk, draft, publish } from '@domain/notices/contract'
import { consent } from '@domain/privacy/contract'
import { decideDeletion, requestDeletion } from '@domain/privacy/request-contract'
import { getProject, propose } from '@domain/projects/contract'
import { countStages } from '@domain/projects/count-contract'
import { SECOND_COUNTY, SECRETARY, verifiedResident, type Newcomer } from '../identity/newcomer'
import { IDEA } from '../projects/village'
import { newRequestId, world, type World } from '../world/world'

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county.close(), 120_000)

const id = () => ({ requestId: newRequestId() })
const GONE = '已注销'

/** Somebody with a post in 梧桐里 whose name nobody else has. */
async function colleague(displayName: string, role: 'community_staff' | 'community_secretary') {
  const one = await verifiedResident(county)
  await one.person.does(saveProfile, { displayName, birthMonth: '1990-03', ...id() })
  const granting =
    role === 'community_staff' ? county.person(...SECRETARY) : county.person('ji-hai', 'ji-hai-town-admin')
  const { assignmentId } = await granting.does(grantPost, { phone: one.phone, role, unitId: 'JT0101', ...id() })
  const leaves = () => granting.does(endPost, { assignmentId, reason: '调走了', ...id() })
  return { ...one, leaves, acting: county.person(one.person.signInName, assignmentId) }
}

async function erased({ person, leaves }: Newcomer & { leaves(): Promise<unknown> }): Promise<void> {
  await leaves()
  const { privacyRequestId } = await person.does(requestDeletion, { wish: '搬走了', ...id() })
  await county.person(...SECOND_COUNTY).does(decideDeletion, { privacyRequestId, approve: true, ...id() })
  await county.advance(60_000)
}

test('who is erased leaves no name on notices, partner cards and proposals, and takes nobody else’s', async () => {
  const writer = await colleague('史留名', 'community_staff')
  const checker = await colleague('郝复核', 'community_secretary')
  const said = { kind: 'announcement', title: '周三停水', body: '九点到十一点。', days: 5 } as const
  const { noticeId } = await writer.acting.does(draft, { ...said, ...id() })
  await checker.acting.does(publish, { noticeId, ...id() })
  const campaignId = 'ZC-trial-rail'
  const card = {
    name: '示例慈善会',
    platform: '示例平台',
    certificateNo: '示A1',
    planNo: '示P1',
    url: 'https://a.example.cn/1',
  }
  await writer.acting.does(askPartner, { campaignId, partner: card, ...id() })
  const row = async () =>
    (await county.person(...SECRETARY).does(queue, { view: 'raising' })).items.find(
      (one) => one.campaignId === campaignId,
    )
  const askedAt = (await row())?.partnerAsked?.at ?? 0
  await checker.acting.does(decidePartner, { campaignId, askedAt, approve: true, ...id() })
  await writer.acting.does(askPartner, { campaignId, partner: { ...card, name: '另一家慈善会' }, ...id() })
  await writer.person.does(consent, { purpose: 'projects', version: 1, ...id() })
  const { projectId } = await writer.person.does(propose, { ...IDEA, title: '留名的路灯', ...id() })
  const hands = async () => {
    const { items } = await county.person(...SECRETARY).does(desk, { status: 'live' })
    return items.find((one) => one.noticeId === noticeId)?.hands.map(({ did, name }) => `${did} ${name}`)
  }
  expect(await hands()).toEqual(['write 史留名', 'publish 郝复核'])
  const counted = await county.guest().does(countStages, { unitId: 'JT0101' })

  await erased(checker)
  expect(await hands()).toEqual(['write 史留名', `publish ${GONE}`])
  expect((await row())?.partnerHands).toMatchObject({ askedName: '史留名', agreedName: GONE })
  await erased(writer)
  expect(await hands()).toEqual([`write ${GONE}`, `publish ${GONE}`])
  expect((await row())?.partnerHands).toMatchObject({ askedName: GONE, agreedName: GONE })
  expect((await row())?.partnerAsked).toMatchObject({ name: GONE })
  const project = await county.guest().does(getProject, { projectId })
  expect([project.proposer, project.history[0]?.by]).toEqual([GONE, GONE])
  expect(await county.guest().does(countStages, { unitId: 'JT0101' })).toEqual(counted)
}, 120_000)
