import { getCampaign, myPledges, pledge, withdrawPledge } from '@domain/crowd/contract'
import { openCampaign, review, settleCampaign } from '@domain/crowd/desk-contract'
import { postIdea, supportIdea } from '@domain/crowd/idea-contract'
import { openTask, takeTask } from '@domain/crowd/task-contract'
import type { Envelope } from '@domain/kernel/envelope'
import { myAccount } from '@domain/points/contract'
import { terminate } from '@domain/projects/check-contract'
import { getProject } from '@domain/projects/contract'
import { SECRETARY, STAFF } from '../identity/newcomer'
import { newRequestId, world, type Person, type World } from '../world/world'
import { needTrialOf } from './need-trial'
import { MINUTE, pointsCampaign } from './points-campaign'

const DAY = 24 * 60 * MINUTE

let county: World
let people: Person[]

beforeAll(async () => {
  county = await world({ LOCAL_CLOUD_INSTANCES: '6' })
  people = (await needTrialOf(county)).people.map((name) => county.person(name))
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const personAt = (nth: number) => people[nth] as Person
const clerk = () => county.person(...STAFF)

/** How often it worked, and by which codes it was refused. */
async function outcomes(tries: Array<Promise<{ envelope: Envelope<unknown> }>>) {
  const all = (await Promise.all(tries)).map(({ envelope }) => (envelope.ok ? 'ok' : envelope.code))
  return { ok: all.filter((one) => one === 'ok').length, refused: [...new Set(all.filter((one) => one !== 'ok'))] }
}
const sixTimes = <Result>(act: (nth: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: 6 }, (_, nth) => act(nth)))
const points = (goal: number) => {
  const limits = { goal, minEach: 1, maxEach: goal, essential: true }
  return [{ unit: 'volunteer_points' as const, label: '买材料', ...limits }]
}

test('who opens a campaign twice at once has opened one; an older one with a later end hides it from nobody', async () => {
  const projectId = 'XM-trial-garden'
  const now = await county.now()
  const opens = (deadline: number) => clerk().tries(openCampaign, { projectId, deadline, needs: points(10), ...id() })
  const { ok, refused } = await outcomes([1, 2, 3, 4].map(() => opens(now + 80 * DAY)))
  expect({ ok, refused }).toEqual({ ok: 1, refused: ['CAMPAIGN_RUNNING'] })
  const { campaignId } = await clerk().does(getCampaign, { projectId })
  await county.person(...SECRETARY).does(review, { campaignId, approve: false, reason: '太久了', ...id() })
  const second = await clerk().does(openCampaign, { projectId, deadline: now + 2 * DAY, needs: points(10), ...id() })
  expect(second.campaignId).not.toBe(campaignId)
  expect(await outcomes([opens(now + DAY)])).toEqual({ ok: 0, refused: ['CAMPAIGN_RUNNING'] })
  const yes = { campaignId: second.campaignId, approve: true, ...id() }
  await county.person(...SECRETARY).does(review, yes)
  const { kind, photos } = await county.guest().does(getProject, { projectId })
  const face = { kind, photo: expect.stringMatching(`^${photos[0]}$`) }
  const shown = await county.guest().does(getCampaign, { projectId })
  expect(shown).toMatchObject({ campaignId: second.campaignId, ...face })
  const town = county.person('ji-hai', 'ji-hai-town-admin')
  await town.does(terminate, { projectId, reason: '这块地要修路', ...id() })
  await county.advance(MINUTE)
  const over = await clerk().does(getCampaign, { campaignId: second.campaignId })
  expect(over).toMatchObject({ status: 'refunded', reason: '项目终止了' })
}, 60_000)

test('one person at six places gives, supports and takes once; a repeated request is answered as before', async () => {
  const of = await pointsCampaign(county, 'XM-trial-drain', 100)
  const asked = { campaignId: of.campaignId, needId: of.needId, amount: 10 }
  const one = personAt(0)
  const given = await sixTimes(async () => one.tries(pledge, { ...asked, ...id() }))
  expect(await outcomes(given.map((each) => Promise.resolve(each)))).toEqual({ ok: 1, refused: ['ALREADY_PLEDGED'] })
  expect(await one.does(myAccount, {})).toMatchObject({ balance: 40, frozen: 10 })

  const same = { ...asked, requestId: newRequestId() }
  const answers = await sixTimes(() => personAt(1).does(pledge, same))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  const other = personAt(1).does(pledge, { ...same, amount: 11 })
  await expect(other).rejects.toMatchObject({ code: 'REQUEST_ID_REUSED' })
  expect((await one.does(getCampaign, { campaignId: of.campaignId })).needs[0]).toMatchObject({
    pledged: 20,
    givers: 2,
  })

  const idea = { title: '门口装个灯', text: '晚上回家看得见台阶。' }
  const { ideaId } = await county.person('zhou-guizhen').does(postIdea, { ...idea, ...id() })
  const voices = await sixTimes(() =>
    county.person('feng-shulan').tries(supportIdea, { ideaId, support: true, ...id() }),
  )
  expect(await outcomes(voices.map((each) => Promise.resolve(each)))).toEqual({ ok: 1, refused: ['ALREADY_SUPPORTED'] })

  const task = { title: '量一量门宽', text: '写下来就行', points: 5, dueAt: (await county.now()) + DAY }
  const { taskId } = await clerk().does(openTask, { ...task, ...id() })
  const takers = await sixTimes((nth) => personAt(nth).tries(takeTask, { taskId, ...id() }))
  expect(await outcomes(takers.map((each) => Promise.resolve(each)))).toEqual({ ok: 1, refused: ['TASK_TAKEN'] })

  // Taken back by some while the desk ends it: each is either used or back, and the sums agree.
  for (const nth of [2, 3, 4, 5, 6, 7, 8, 9]) await personAt(nth).does(pledge, { ...asked, ...id() })
  const givers = people.slice(0, 10)
  const mineOf = async (giver: Person) =>
    (await giver.does(myPledges, {})).items.find((each) => each.campaignId === of.campaignId)
  const ids = await Promise.all(givers.map(async (giver) => (await mineOf(giver))?.pledgeId ?? ''))
  await Promise.all([
    ...ids.slice(0, 5).map((pledgeId, nth) => personAt(nth).tries(withdrawPledge, { pledgeId, ...id() })),
    clerk().tries(settleCampaign, { campaignId: of.campaignId, ...id() }),
  ])
  await county.advance(2 * 60 * MINUTE)
  const ends = await Promise.all(givers.map(async (giver) => (await mineOf(giver))?.status))
  const { status, needs } = await one.does(getCampaign, { campaignId: of.campaignId })
  const back = status === 'executing' ? 'withdrawn' : 'refunded'
  expect(ends.every((end) => end === 'captured' || end === 'withdrawn' || end === back)).toBe(true)
  const used = ends.filter((end) => end === 'captured').length
  if (status === 'executing') expect(needs[0]).toMatchObject({ pledged: used * 10, givers: used })
  for (const [nth, end] of ends.entries()) {
    const balance = end === 'captured' ? 40 : 50
    expect(await personAt(nth).does(myAccount, {})).toMatchObject({ balance, frozen: 0 })
  }
}, 120_000)
