import { complain, getCampaign, listComplaints, listPledges, myPledges, pledge } from '@domain/crowd/contract'
import { openCampaign, queue, receiveItem, review, settleCampaign, suspend } from '@domain/crowd/desk-contract'
import { adoptIdea, listIdeas, postIdea, supportIdea } from '@domain/crowd/idea-contract'
import { acceptTask, openTask, submitTask, takeTask } from '@domain/crowd/task-contract'
import { today } from '@domain/home/contract'
import { inbox } from '@domain/messages/contract'
import { myAccount, statement } from '@domain/points/contract'
import { getProject } from '@domain/projects/contract'
import { getActivity, signUp } from '@domain/volunteering/contract'
import { picture, uploaded } from '../files/uploads'
import { SECRETARY, STAFF } from '../identity/newcomer'
import { newRequestId, world, type Person, type World } from '../world/world'
import { MINUTE } from './points-campaign'

let county: World
beforeAll(async () => {
  county = await world()
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const desk = () => county.person(...STAFF)
const secretary = () => county.person(...SECRETARY)
const adviser = () => county.person('zou-minghao', 'zou-minghao-legal-adviser')
const neighbour = () => county.person('zhou-guizhen')
/** Lives elsewhere. */
const outsider = () => county.person('li-jiahao')

async function told(person: Person): Promise<string[]> {
  return (await person.does(inbox, { limit: 100 })).items.map(({ template }) => template)
}

/** What stands on somebody's agenda for what they gave or took. */
async function duties(person: Person): Promise<string[]> {
  const { agenda } = await person.does(today, {})
  return agenda.flatMap(({ kind, state }) => (/pledge|task|activity/.test(kind) ? `${kind} ${state}` : []))
}

const HOUR = 60 * MINUTE

test('hours become shifts, things a receipt with a photo; things stay in the community, a legal adviser agrees', async () => {
  const deadline = (await county.now()) + 61 * MINUTE
  const startsAt = deadline + 48 * HOUR
  const shifts = [{ startsAt, endsAt: startsAt + 2 * HOUR, capacity: 2 }]
  const hours = {
    unit: 'minutes' as const,
    label: '挖沟',
    goal: 120,
    minEach: 30,
    maxEach: 120,
    essential: true,
    shifts,
  }
  const spades = { unit: 'item:spade' as const, label: '铁锹', measure: '把', goal: 2, minEach: 1, maxEach: 2 }
  const needs = [hours, { ...spades, essential: false }]
  const asked = { projectId: 'XM-trial-drain', deadline, needs }
  const short = { ...asked, needs: [{ ...hours, goal: 300, maxEach: 300 }] }
  await expect(desk().does(openCampaign, { ...short, ...id() })).rejects.toMatchObject({ code: 'NEED_WRONG' })
  const { campaignId } = await desk().does(openCampaign, { ...asked, ...id() })
  await expect(desk().does(openCampaign, { ...asked, ...id() })).rejects.toMatchObject({ code: 'CAMPAIGN_RUNNING' })
  await expect(county.guest().does(getCampaign, { campaignId })).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' })
  const yes = { campaignId, approve: true }
  expect(await secretary().does(review, { ...yes, ...id() })).toMatchObject({ status: 'review' })
  expect((await adviser().does(queue, { view: 'review' })).items.map((row) => row.campaignId)).toContain(campaignId)
  expect(await adviser().does(review, { ...yes, ...id() })).toMatchObject({ status: 'raising' })

  const [work, thing] = [`${campaignId}.1`, `${campaignId}.2`]
  const abroad = outsider().does(pledge, { campaignId, needId: thing, amount: 1, ...id() })
  await expect(abroad).rejects.toMatchObject({ code: 'NOT_YOUR_COMMUNITY' })
  await neighbour().does(pledge, { campaignId, needId: thing, amount: 1, ...id() })
  await outsider().does(pledge, { campaignId, needId: work, amount: 120, ...id() })
  expect(await desk().does(settleCampaign, { campaignId, ...id() })).toMatchObject({ status: 'succeeded' })
  await county.advance(2 * MINUTE)

  const helped = (await outsider().does(myPledges, {})).items.find((one) => one.campaignId === campaignId)
  expect(helped).toMatchObject({ status: 'captured', activityId: `crowd-${work}` })
  expect(await told(outsider())).toContain('pledgedHours')
  expect(await told(neighbour())).toContain('pledgedThing')
  expect([await duties(outsider()), await duties(neighbour())]).toEqual([['activity open'], ['pledge bring']])
  const { upcoming } = await outsider().does(getActivity, { activityId: `crowd-${work}` })
  expect(upcoming).toMatchObject([{ startsAt, capacity: 2 }])
  const place = { shiftId: upcoming[0]!.shiftId, riskNoticeVersion: 1 }
  expect(await outsider().does(signUp, { ...place, ...id() })).toMatchObject({ status: 'confirmed' })
  expect(await duties(outsider())).toEqual([])

  const { items: given } = await desk().does(listPledges, { campaignId, needId: thing })
  expect(given).toMatchObject([{ giverName: '周**', amount: 1, received: false }])
  const photo = await uploaded(desk(), picture(2_000))
  const { pledgeId } = given[0]!
  await desk().does(receiveItem, { pledgeId, note: '铁锹一把', photos: [photo], ...id() })
  const own = (await neighbour().does(myPledges, {})).items.find((one) => one.pledgeId === pledgeId)
  expect(own?.receipt).toMatchObject({ note: '铁锹一把', photos: [photo] })
  expect(own?.bringBy).toBe((own?.endedAt ?? 0) + 14 * 24 * HOUR)
  expect(await duties(neighbour())).toEqual([])
  expect(await told(neighbour())).toContain('thingReceived')
  const twice = desk().does(receiveItem, { pledgeId, note: '又一把', photos: [photo], ...id() })
  await expect(twice).rejects.toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
}, 60_000)

test('a complaint stops a campaign, its author is answered, a cancelled one gives everything back', async () => {
  const campaignId = 'ZC-trial-rail'
  await outsider().does(complain, { campaignId, text: '扶手的价钱写高了', ...id() })
  const again = outsider().does(complain, { campaignId, text: '再说一次', ...id() })
  await expect(again).rejects.toMatchObject({ code: 'ALREADY_COMPLAINED' })
  const { items } = await secretary().does(queue, { view: 'complaints' })
  expect(items).toMatchObject([{ campaignId, openComplaints: 1 }])
  expect((await secretary().does(listComplaints, { campaignId })).items).toMatchObject([{ text: '扶手的价钱写高了' }])
  const decide = (decision: 'suspend' | 'cancel') =>
    secretary().does(suspend, { campaignId, decision, reason: '价钱要重新核', ...id() })
  expect(await decide('suspend')).toMatchObject({ status: 'suspended' })
  await county.advance(MINUTE)
  expect(await told(outsider())).toContain('complaintAnswered')
  expect(await told(neighbour())).toContain('campaignSuspended')
  const stopped = outsider().does(pledge, { campaignId, needId: `${campaignId}.2`, amount: 30, ...id() })
  await expect(stopped).rejects.toMatchObject({ code: 'NEED_NOT_OPEN' })
  expect(await decide('cancel')).toMatchObject({ status: 'cancelled' })
  await county.advance(2 * MINUTE)
  expect((await county.guest().does(getCampaign, { campaignId })).status).toBe('refunded')
  const mine = (await neighbour().does(myPledges, {})).items.filter((one) => one.campaignId === campaignId)
  expect(mine.map(({ status }) => status)).toEqual(mine.map(() => 'refunded'))
  expect(await told(neighbour())).toContain('pledgeBack')
}, 60_000)

test('an idea is supported once by each, answered, and becomes a project of its author', async () => {
  const idea = { title: '门口装个扶手', text: '三号楼门口两级台阶，装一段扶手。' }
  const { ideaId, status } = await neighbour().does(postIdea, { ...idea, ...id() })
  expect(status).toBe('public')
  const supports = (person: Person, support = true) => person.does(supportIdea, { ideaId, support, ...id() })
  await expect(supports(neighbour())).rejects.toMatchObject({ code: 'OWN_IDEA' })
  const here = county.person('feng-shulan')
  expect(await supports(here)).toMatchObject({ supports: 1 })
  await expect(supports(here)).rejects.toMatchObject({ code: 'ALREADY_SUPPORTED' })
  expect(await supports(here, false)).toMatchObject({ supports: 0 })
  await expect(supports(outsider())).rejects.toMatchObject({ code: 'IDEA_NOT_FOUND' })
  const waiting = (await desk().does(listIdeas, { view: 'desk' })).items
  expect(waiting.map(({ title }) => title)).toEqual(['楼道互助铃'])
  const silent = desk().does(adoptIdea, { ideaId, decision: 'decline', ...id() })
  await expect(silent).rejects.toMatchObject({ code: 'REASON_MISSING' })
  const { projectId = '' } = await desk().does(adoptIdea, { ideaId, decision: 'adopt', kind: 'safety', ...id() })
  expect(await neighbour().does(getProject, { projectId })).toMatchObject({ title: idea.title, status: 'proposed' })
  expect(await told(neighbour())).toContain('ideaAdopted')
}, 60_000)

test('a task is done by the first who takes it, and rewarded by a second colleague', async () => {
  const dueAt = (await county.now()) + 24 * HOUR
  const said = { title: '数一数路灯', text: '把不亮的记下来', points: 20, dueAt }
  const { taskId } = await desk().does(openTask, { ...said, ...id() })
  await neighbour().does(takeTask, { taskId, ...id() })
  expect(await duties(neighbour())).toEqual(['task taken'])
  await expect(outsider().does(takeTask, { taskId, ...id() })).rejects.toMatchObject({ code: 'TASK_TAKEN' })
  await neighbour().does(submitTask, { taskId, work: '三盏不亮', ...id() })
  expect(await duties(neighbour())).toEqual([])
  const accept = (person: Person, yes: boolean, reason?: string) =>
    person.does(acceptTask, { taskId, accept: yes, ...(reason ? { reason } : {}), ...id() })
  await expect(accept(desk(), true)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' })
  expect(await accept(secretary(), false, '写清在哪根杆上')).toMatchObject({ status: 'returned' })
  expect(await duties(neighbour())).toEqual(['task returned'])
  await neighbour().does(submitTask, { taskId, work: '5、9、12 号杆不亮', ...id() })
  const { balance } = await neighbour().does(myAccount, {})
  expect(await accept(secretary(), true)).toMatchObject({ status: 'rewarded' })
  expect((await neighbour().does(myAccount, {})).balance).toBe(balance + 20)
  expect((await neighbour().does(statement, { view: 'earned', limit: 1 })).items).toMatchObject([
    { reason: 'task', change: 20, title: said.title },
  ])
}, 60_000)
