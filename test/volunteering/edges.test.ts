import { today } from '@domain/home/contract'
import { inbox } from '@domain/messages/contract'
import { getActivity, mySignUps, signUp } from '@domain/volunteering/contract'
import { cancelActivity, cancelShift } from '@domain/volunteering/desk-contract'
import { checkIn, checkOut, confirmPresence, presenceCode, roster } from '@domain/volunteering/presence-contract'
import { residents } from '../races/seat-race'
import { nextOf } from '../world/next-of'
import { newRequestId, world, type Person, type World } from '../world/world'
import { HOUR, organiserOf, type Organiser } from './organiser'

const MINUTE = 60_000
const HERE = { lng: 120.5437, lat: 31.8713, accuracy: 20 }

let county: World
let team: Organiser
let people: Person[]

beforeAll(async () => {
  county = await world()
  team = organiserOf(county)
  people = await residents(county, 20)
}, 180_000)
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const refusal = (code: string) => expect.objectContaining({ code })
const someone = () => nextOf(people)
const joins = async (who: Person, shiftId: string) =>
  (await who.does(signUp, { shiftId, riskNoticeVersion: 1, ...id() })).signUpId
const until = async (at: number) => county.advance(at - (await county.now()))
const codeNow = async (shiftId: string, kind: 'in' | 'out' = 'in') =>
  (await team.organiser.does(presenceCode, { shiftId, kind })).text
const said = async (who: Person, signUpId: string, code: string) => {
  const phone = { device: `phone-of-${who.signInName}`, location: HERE }
  return { signUpId, code, ...phone, scannedAt: await county.now(), ...id() }
}
const statusOf = async (who: Person, signUpId: string) =>
  (await who.does(mySignUps, { ahead: false })).items.find((one) => one.signUpId === signUpId)?.status
const told = async (who: Person, template: string) =>
  (await who.does(inbox, {})).items.filter((message) => message.template === template).length

test('who came early is called off with the shift, and is free to serve elsewhere', async () => {
  const ways = [
    ({ shiftId }: { shiftId: string }) => team.organiser.does(cancelShift, { shiftId, reason: '下大雨', ...id() }),
    ({ activityId }: { activityId: string }) =>
      team.organiser.does(cancelActivity, { activityId, reason: '下大雨', ...id() }),
  ]
  for (const callOff of ways) {
    const opened = await team.open({}, { capacity: 3 })
    const next = await team.open({}, { capacity: 3 })
    const [anna, bo] = [someone(), someone()]
    const early = await joins(anna, opened.shiftId)
    const still = await joins(bo, opened.shiftId)
    const other = await joins(anna, next.shiftId)
    const { startsAt } = await team.organiser.does(roster, { shiftId: opened.shiftId })
    await until(startsAt - 20 * MINUTE)
    const code = await codeNow(opened.shiftId)
    await anna.does(checkIn, await said(anna, early, code))
    await callOff(opened)
    await until(startsAt - 15 * MINUTE)
    const late = bo.does(checkIn, await said(bo, still, code))
    await expect(late).rejects.toEqual(refusal('NOT_POSSIBLE_NOW'))
    expect([await statusOf(anna, early), await statusOf(bo, still)]).toEqual(['cancelled', 'cancelled'])
    expect(await told(anna, 'shiftCalledOff')).toBe(1)
    expect((await anna.does(today, {})).agenda.map(({ refId }) => refId)).toEqual([other])
    const elsewhere = await anna.does(checkIn, await said(anna, other, await codeNow(next.shiftId)))
    expect(elsewhere.status).toBe('serving')
  }
})

test('who may show the code is confirmed by somebody else, who is told that they wait', async () => {
  const { shiftId } = await team.open({}, { capacity: 3 })
  const organiser = county.person('feng-shulan')
  const own = await joins(organiser, shiftId)
  const staff = county.person('pang-lei')
  const reminded = () => Promise.all([organiser, staff].map((who) => told(who, 'presenceWaits')))
  const { startsAt, endsAt } = await team.organiser.does(roster, { shiftId })
  await until(startsAt - 5 * MINUTE)
  expect(await organiser.does(checkIn, await said(organiser, own, await codeNow(shiftId)))).toMatchObject({
    ...{ status: 'serving', confirmed: false },
  })
  await until(endsAt)
  const out = await organiser.does(checkOut, await said(organiser, own, await codeNow(shiftId, 'out')))
  expect(out).toMatchObject({ minutes: 120, confirmed: false })
  const [before = 0, staffBefore = 0] = await reminded()
  await until(endsAt + 31 * MINUTE)
  expect(await reminded()).toEqual([before, staffBefore + 1])
  const approve = { signUpId: own, approve: true } as const
  await expect(team.organiser.does(confirmPresence, { ...approve, kind: 'in', ...id() })).rejects.toEqual(
    refusal('SECOND_PERSON_NEEDED'),
  )
  for (const kind of ['in', 'out'] as const) await team.clerk.does(confirmPresence, { ...approve, kind, ...id() })
  const { items } = await team.clerk.does(roster, { shiftId })
  expect(items).toMatchObject([{ checkedIn: { proof: 'organiser' }, checkedOut: { proof: 'organiser' } }])
})

test('a shift that is on stands on its activity’s page for who has a place of it, and for nobody else', async () => {
  const { activityId, shiftId } = await team.open({}, { capacity: 3 })
  const [anna, bo] = [someone(), someone()]
  const signUpId = await joins(anna, shiftId)
  const { startsAt, endsAt } = await team.organiser.does(roster, { shiftId })
  const seen = async (who: Person) => {
    const { upcoming, mine } = await who.does(getActivity, { activityId })
    return [upcoming.map((one) => one.shiftId), mine.map(({ status }) => status)]
  }
  await until(startsAt + 10 * MINUTE)
  expect([await seen(anna), await seen(bo)]).toEqual([
    [[shiftId], ['confirmed']],
    [[], []],
  ])
  await anna.does(checkIn, await said(anna, signUpId, await codeNow(shiftId)))
  await until(endsAt + 20 * MINUTE)
  expect(await seen(anna)).toEqual([[shiftId], ['serving']])
  await anna.does(checkOut, await said(anna, signUpId, await codeNow(shiftId, 'out')))
  expect(await seen(anna)).toEqual([[], []])
})

test('who has a place hears that, also when the shift is full or closed to others', async () => {
  const { shiftId } = await team.open({}, { capacity: 1, waitlist: false })
  const anna = someone()
  await joins(anna, shiftId)
  await expect(joins(anna, shiftId)).rejects.toEqual(refusal('ALREADY_SIGNED_UP'))
  await expect(joins(someone(), shiftId)).rejects.toEqual(refusal('SHIFT_FULL'))
  await county.advance(5 * HOUR)
  await expect(joins(someone(), shiftId)).rejects.toEqual(refusal('SHIFT_NOT_OPEN'))
})
