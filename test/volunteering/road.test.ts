import { giveGuardianConsent, startGuardianship } from '@domain/identity/account-contract'
import { saveProfile } from '@domain/identity/contract'
import { inbox } from '@domain/messages/contract'
import { today } from '@domain/home/contract'
import { getActivity, listActivities, listShifts, mySignUps, signUp, withdraw } from '@domain/volunteering/contract'
import {
  cancelActivity,
  cancelShift,
  deskActivities,
  publishActivity,
  reviewActivity,
  saveActivity,
  saveShift,
} from '@domain/volunteering/desk-contract'
import { roster } from '@domain/volunteering/presence-contract'
import { residents } from '../races/seat-race'
import { nextOf } from '../world/next-of'
import { newRequestId, world, type Person, type World } from '../world/world'
import { ACTIVITY, HOUR, organiserOf, type Organiser } from './organiser'

let county: World
let team: Organiser
let people: Person[]

beforeAll(async () => {
  county = await world()
  team = organiserOf(county)
  people = await residents(county, 60)
}, 180_000)
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const READ = { riskNoticeVersion: 1 }
const someone = () => nextOf(people)
const joined = (who: Person, shiftId: string) => who.does(signUp, { shiftId, ...READ, ...id() })
const told = async (who: Person, template: string) =>
  (await who.does(inbox, {})).items.filter((message) => message.template === template).length
/** Some people who join one after the other. */
async function line(shiftId: string, count: number) {
  const all: Array<{ who: Person; signUpId: string; status: string; position?: number | undefined }> = []
  for (let nth = 0; nth < count; nth++) {
    const who = someone()
    all.push({ who, ...(await joined(who, shiftId)) })
    await county.advance(1)
  }
  return all
}

test('an activity recruits once the community looked at it, and never by who wrote it', async () => {
  const activityId = await team.draft()
  await expect(team.organiser.does(publishActivity, { activityId, ...id() })).rejects.toThrow('SHIFT_MISSING')
  const shiftId = await team.shift(activityId)
  const who = someone()
  await expect(joined(who, shiftId)).rejects.toThrow('SHIFT_NOT_FOUND')
  await expect(county.guest().does(getActivity, { activityId })).rejects.toThrow('ACTIVITY_NOT_FOUND')
  await team.organiser.does(publishActivity, { activityId, ...id() })
  const waits = await team.clerk.does(deskActivities, { status: 'reviewing' })
  expect(waits.items.map((item) => item.activityId)).toContain(activityId)
  await expect(team.clerk.does(reviewActivity, { activityId, approve: false, ...id() })).rejects.toThrow(
    'REASON_MISSING',
  )
  await team.clerk.does(reviewActivity, { activityId, approve: false, reason: '请写明集合点', ...id() })
  expect(await told(county.person('feng-shulan'), 'activitySentBack')).toBe(1)
  const { revision } = await team.organiser.does(getActivity, { activityId })
  const again = { ...ACTIVITY, activityId, place: '柳塘路口北门', riskNotice: '路边作业，穿反光背心' }
  await expect(team.organiser.does(saveActivity, { ...again, revision: 1, ...id() })).rejects.toThrow(
    'ACTIVITY_CHANGED',
  )
  await team.organiser.does(saveActivity, { ...again, revision, ...id() })
  await team.organiser.does(publishActivity, { activityId, ...id() })
  await team.clerk.does(reviewActivity, { activityId, approve: true, ...id() })
  const seen = await county.guest().does(getActivity, { activityId })
  expect(seen).toMatchObject({ status: 'recruiting', riskNoticeVersion: 2, place: '柳塘路口北门' })
  expect(seen.upcoming.map((shift) => shift.shiftId)).toEqual([shiftId])
  await expect(joined(who, shiftId)).rejects.toMatchObject({
    code: 'RISK_NOTICE_UNREAD',
    details: { riskNoticeVersion: 2 },
  })
  const own = await team.clerk.does(saveActivity, { ...ACTIVITY, ...id() })
  await team.clerk.does(saveShift, {
    ...{ activityId: own.activityId, startsAt: (await county.now()) + 9 * HOUR },
    ...{ endsAt: (await county.now()) + 10 * HOUR, capacity: 3, waitlist: true, ...id() },
  })
  await team.clerk.does(publishActivity, { activityId: own.activityId, ...id() })
  const self = team.clerk.does(reviewActivity, { activityId: own.activityId, approve: true, ...id() })
  await expect(self).rejects.toThrow('SECOND_PERSON_NEEDED')
  const late = (await county.now()) + 400 * 24 * HOUR
  const shared = await team.draft()
  await expect(team.shift(shared, { startsAt: late, endsAt: late + HOUR })).rejects.toThrow('SHIFT_TOO_FAR')
  await team.shift(shared)
  await team.clerk.does(saveActivity, { ...ACTIVITY, activityId: shared, revision: 1, place: '南门', ...id() })
  await team.organiser.does(publishActivity, { activityId: shared, ...id() })
  const part = team.clerk.does(reviewActivity, { activityId: shared, approve: true, ...id() })
  await expect(part).rejects.toThrow('SECOND_PERSON_NEEDED')
  const secretary = county.person('gu-hongmei', 'gu-hongmei-community-secretary')
  await secretary.does(reviewActivity, { activityId: shared, approve: true, ...id() })
})

test('nothing hazardous is handed in without insurance; ages have to make sense', async () => {
  const activityId = await team.draft({ hazard: true })
  await team.shift(activityId)
  await expect(team.organiser.does(publishActivity, { activityId, ...id() })).rejects.toThrow('INSURANCE_MISSING')
  await expect(team.draft({ minAge: 60, maxAge: 18 })).rejects.toThrow('AGES_WRONG')
})

test('signing up asks for the notice, the answers and the age, and takes a place once', async () => {
  const questions = [
    { questionId: 'q1', question: '怎么来', kind: 'choice', options: ['自己来', '要搭车'], required: true },
    { questionId: 'q2', question: '备注', kind: 'text', options: [], required: false },
    { questionId: 'q3', question: '能做哪些', kind: 'choices', options: ['搬东西', '登记', '拍照'], required: true },
  ] as const
  const asked = questions.map((one) => ({ ...one, options: [...one.options] }))
  await expect(team.draft({ questions: [...asked, ...asked] })).rejects.toThrow('QUESTIONS_WRONG')
  const [choice] = asked
  if (!choice) throw new Error('nothing is asked')
  await expect(team.draft({ questions: [{ ...choice, options: ['自己来'] }] })).rejects.toThrow('QUESTIONS_WRONG')
  const { activityId, shiftId } = await team.open({ questions: asked })
  const who = someone()
  const tries = (input: object) => who.does(signUp, { shiftId, ...input, ...id() })
  await expect(tries({})).rejects.toThrow('RISK_NOTICE_UNREAD')
  await expect(tries({ riskNoticeVersion: 7 })).rejects.toThrow('RISK_NOTICE_UNREAD')
  const lacks = { code: 'ANSWERS_MISSING', details: { missing: ['q1', 'q3'], asked: ['怎么来', '能做哪些'] } }
  await expect(tries(READ)).rejects.toMatchObject(lacks)
  const helps = ['登记', '拍照'].map((answer) => ({ questionId: 'q3', answer }))
  const wrong = tries({ ...READ, answers: [{ questionId: 'q1', answer: '飞来' }, ...helps] })
  await expect(wrong).rejects.toMatchObject({ code: 'ANSWERS_MISSING', details: { missing: ['q1'] } })
  const answers = [{ questionId: 'q1', answer: '自己来' }, ...helps]
  const first = { shiftId, ...READ, answers: [...answers].reverse(), ...id() }
  const { signUpId } = await who.does(signUp, first)
  expect(await who.does(signUp, first)).toEqual({ signUpId, status: 'confirmed' })
  await expect(tries({ ...READ, answers })).rejects.toThrow('ALREADY_SIGNED_UP')
  const list = await team.organiser.does(roster, { shiftId })
  expect(list).toMatchObject({ came: 0, questions, items: [{ signUpId, answers }] })
  const page = await who.does(getActivity, { activityId })
  expect(page.upcoming).toMatchObject([{ taken: 1, capacity: 2, queued: false }])
  expect(page.mine).toMatchObject([{ signUpId, status: 'confirmed' }])
  expect((await who.does(mySignUps, {})).items).toMatchObject([{ signUpId, status: 'confirmed' }])
  expect((await who.does(today, {})).agenda).toEqual([expect.objectContaining({ kind: 'shift', refId: signUpId })])
  const grown = await team.open({ minAge: 18 })
  await expect(joined(someone(), grown.shiftId)).rejects.toThrow('AGE_UNKNOWN')
})

test('a freed place goes to who waits longest, who is told once; newcomers do not overtake', async () => {
  const { activityId, shiftId } = await team.open()
  const all = await line(shiftId, 5)
  expect(all.map(({ status, position }) => position ?? status)).toEqual(['confirmed', 'confirmed', 1, 2, 3])
  const [first, , third, fourth, fifth] = all
  if (!first || !third || !fourth || !fifth) throw new Error('nobody signed up')
  await first.who.does(withdraw, { signUpId: first.signUpId, ...id() })
  // Given at once, not by the clock: it has not ticked since.
  expect(await told(third.who, 'shiftPromoted')).toBe(1)
  const late = someone()
  expect(await joined(late, shiftId)).toMatchObject({ status: 'waitlisted', position: 3 })
  await county.advance(60_000)
  const statusOf = async ({ who, signUpId }: { who: Person; signUpId: string }) =>
    (await who.does(mySignUps, { ahead: false })).items.find((one) => one.signUpId === signUpId)?.status
  expect(await Promise.all(all.map(statusOf))).toEqual([
    ...['withdrawn', 'confirmed', 'confirmed', 'waitlisted', 'waitlisted'],
  ])
  expect(await Promise.all(all.map(({ who }) => told(who, 'shiftPromoted')))).toEqual([0, 0, 1, 0, 0])
  expect((await fourth.who.does(getActivity, { activityId })).mine).toMatchObject([{ position: 1 }])
  expect(await joined(first.who, shiftId)).toMatchObject({ status: 'waitlisted', position: 4 })
  await fourth.who.does(withdraw, { signUpId: fourth.signUpId, ...id() })
  expect((await fifth.who.does(getActivity, { activityId })).mine).toMatchObject([{ position: 1 }])
  await team.organiser.does(saveShift, {
    ...{ activityId, shiftId, ...(await timesOf(activityId)), capacity: 9, waitlist: true, ...id() },
  })
  await county.advance(60_000)
  expect(await Promise.all([fifth, first].map(statusOf))).toEqual(['confirmed', 'confirmed'])
  expect((await late.does(getActivity, { activityId })).upcoming).toMatchObject([{ taken: 5, queued: false }])
  expect(await joined(someone(), shiftId)).toMatchObject({ status: 'confirmed' })
})

async function timesOf(activityId: string) {
  const [shift] = (await county.guest().does(getActivity, { activityId })).upcoming
  if (!shift) throw new Error('no shift')
  return { startsAt: shift.startsAt, endsAt: shift.endsAt }
}

test('two hours before the start places are given back by telephone alone, and who still waits need not come', async () => {
  const { activityId, shiftId } = await team.open({}, { capacity: 1 })
  const [holder, waiter] = await line(shiftId, 2)
  if (!holder || !waiter) throw new Error('nobody signed up')
  const { startsAt } = await timesOf(activityId)
  await county.advance(startsAt - 2 * HOUR + 60_000 - (await county.now()))
  await expect(holder.who.does(withdraw, { signUpId: holder.signUpId, ...id() })).rejects.toMatchObject({
    code: 'WITHDRAWN_TOO_LATE',
    details: { until: startsAt - 2 * HOUR },
  })
  expect(await told(waiter.who, 'shiftLapsed')).toBe(1)
  expect((await waiter.who.does(today, {})).agenda).toEqual([])
  await expect(joined(someone(), shiftId)).rejects.toThrow('SHIFT_FULL')
})

test('a list that is not kept is full when its places are', async () => {
  const { shiftId } = await team.open({}, { capacity: 1, waitlist: false })
  await joined(someone(), shiftId)
  await expect(joined(someone(), shiftId)).rejects.toThrow('SHIFT_FULL')
})

test('what people signed up for does not move; called off, everybody is told why', async () => {
  const { activityId, shiftId } = await team.open({}, { capacity: 1 })
  const all = await line(shiftId, 2)
  const { startsAt, endsAt } = await timesOf(activityId)
  const change = (input: object) =>
    team.organiser.does(saveShift, {
      ...{ activityId, shiftId, startsAt, endsAt, capacity: 1, waitlist: true, ...input, ...id() },
    })
  await expect(change({ startsAt: startsAt + HOUR, endsAt: endsAt + HOUR })).rejects.toThrow('SHIFT_HAS_PEOPLE')
  await team.organiser.does(cancelShift, { shiftId, reason: '下大雨', ...id() })
  await county.advance(60_000)
  expect(await Promise.all(all.map(({ who }) => told(who, 'shiftCalledOff')))).toEqual([1, 1])
  await expect(joined(someone(), shiftId)).rejects.toThrow('SHIFT_NOT_OPEN')
  const second = await team.shift(activityId)
  const [one] = await line(second, 1)
  await team.organiser.does(cancelActivity, { activityId, reason: '花苗没到', ...id() })
  await expect(joined(someone(), second)).rejects.toThrow('SHIFT_NOT_OPEN')
  await county.advance(60_000)
  expect(one && (await told(one.who, 'shiftCalledOff'))).toBe(1)
  expect((await county.guest().does(getActivity, { activityId })).status).toBe('cancelled')
})

test('shifts are found by time, place, category and skill; nobody takes another out of a shift', async () => {
  const { activityId, shiftId } = await team.open({ skills: ['园艺'] })
  const found = async (input: object) =>
    (await county.guest().does(listShifts, { limit: 100, ...input })).items.map((shift) => shift.shiftId)
  expect(await found({ skill: '园艺' })).toEqual([shiftId])
  expect(await found({ activityId })).toEqual([shiftId])
  expect(await found({ unitId: 'JT0101', category: 'environment' })).toContain(shiftId)
  const near = { lng: 120.5436, lat: 31.8758, metres: 600 }
  expect(await found({ near })).toContain(shiftId)
  expect(await found({ near: { ...near, metres: 300 } })).not.toContain(shiftId)
  expect(await found({ beginners: true })).not.toContain(shiftId)
  expect(await found({ to: (await county.now()) + HOUR })).not.toContain(shiftId)
  const { items } = await county.guest().does(listActivities, { unitId: 'JT0101', category: 'environment' })
  expect(items.map((item) => item.activityId)).toContain(activityId)
  const [one] = await line(shiftId, 1)
  const before = await county.storeHash()
  const other = someone().does(withdraw, { signUpId: one?.signUpId ?? '', ...id() })
  await expect(other).rejects.toThrow('SIGN_UP_NOT_FOUND')
  expect(await county.storeHash()).toBe(before)
})

test('who is under 18 needs a guardian beside the own word, and gets the consent by a code', async () => {
  const { shiftId } = await team.open({ minAge: 14 })
  const child = county.person('tao-xiaoyu')
  await child.does(saveProfile, { birthMonth: '2010-05', ...id() })
  await expect(joined(child, shiftId)).rejects.toThrow('GUARDIAN_CONSENT_REQUIRED')
  const { code } = await child.does(startGuardianship, id())
  const parent = county.person('tao-jun')
  await parent.does(giveGuardianConsent, { code, purposes: ['volunteering'], noticeVersion: 1, ...id() })
  expect(await joined(child, shiftId)).toMatchObject({ status: 'confirmed' })
  const older = await team.open({ minAge: 18 })
  await expect(joined(child, older.shiftId)).rejects.toThrow('AGE_NOT_FITTING')
})
