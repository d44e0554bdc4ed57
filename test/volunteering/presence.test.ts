import { STEP_MS } from '@domain/volunteering/presence'
import { mySignUps, signUp } from '@domain/volunteering/contract'
import {
  checkIn,
  checkOut,
  confirmPresence,
  excuse,
  presenceCode,
  roster,
} from '@domain/volunteering/presence-contract'
import { myRecords } from '@domain/volunteering/record-contract'
import { VOLUNTEERING_REFUSALS } from '@domain/volunteering/words'
import { inbox } from '@domain/messages/contract'
import type { InputFor } from '@domain/kernel/contract'
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
  people = await residents(county, 80)
}, 180_000)
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const someone = () => nextOf(people)

interface Volunteer {
  readonly who: Person
  readonly signUpId: string
  readonly device: string
}

interface Shift {
  readonly shiftId: string
  readonly startsAt: number
  readonly endsAt: number
  readonly volunteers: readonly Volunteer[]
}

let phones = 0
const newPhone = () => `phone-of-trial-${(phones += 1)}`

async function joined(who: Person, shiftId: string, device = newPhone()): Promise<Volunteer> {
  const { signUpId } = await who.does(signUp, { shiftId, riskNoticeVersion: 1, ...id() })
  return { who, signUpId, device }
}

/** A shift four hours from now with so many people, at `minutes` after its start. */
async function shiftAt(minutes: number, count = 2): Promise<Shift> {
  const { shiftId } = await team.open({}, { capacity: 20 })
  const volunteers: Volunteer[] = []
  for (let nth = 0; nth < count; nth++) volunteers.push(await joined(someone(), shiftId))
  const { startsAt, endsAt } = await team.organiser.does(roster, { shiftId })
  await county.advance(startsAt + minutes * MINUTE - (await county.now()))
  return { shiftId, startsAt, endsAt, volunteers }
}

const codeNow = (shiftId: string, kind: 'in' | 'out' = 'in') => team.organiser.does(presenceCode, { shiftId, kind })

type Said = Partial<InputFor<typeof checkIn>>

async function said(volunteer: Volunteer, code: string, more: Said = {}) {
  const { signUpId, device } = volunteer
  return { signUpId, device, code, scannedAt: await county.now(), location: HERE, ...more, ...id() }
}
const comes = async (volunteer: Volunteer, code: string, more: Said = {}) =>
  volunteer.who.does(checkIn, await said(volunteer, code, more))
const goes = async (volunteer: Volunteer, code: string, more: Said = {}) =>
  volunteer.who.does(checkOut, await said(volunteer, code, more))
const refusal = (code: string) => expect.objectContaining({ code })

test('in by the code on the screen, out the same way; minutes are the server’s', async () => {
  const { shiftId, startsAt, volunteers } = await shiftAt(-10)
  const [anna, bo] = volunteers
  if (!anna || !bo) throw new Error('nobody signed up')
  const shown = await codeNow(shiftId)
  expect(shown.digits).toMatch(/^\d{6}$/)
  expect(shown.until - (await county.now())).toBeLessThanOrEqual(STEP_MS)
  expect(await comes(anna, shown.text)).toMatchObject({ status: 'serving', confirmed: true })
  await expect(comes(anna, shown.text)).rejects.toEqual(refusal('NOT_POSSIBLE_NOW'))
  expect(await comes(bo, (await codeNow(shiftId)).digits)).toMatchObject({ status: 'serving' })
  await county.advance(startsAt + 72 * MINUTE + 5_000 - (await county.now()))
  await expect(goes(anna, (await codeNow(shiftId)).text)).rejects.toEqual(refusal('PRESENCE_CODE_WRONG'))
  const out = await codeNow(shiftId, 'out')
  expect(await goes(anna, out.text)).toMatchObject({ status: 'served', minutes: 72, confirmed: true })
  await county.advance(startsAt + 149 * MINUTE - (await county.now()))
  expect(await goes(bo, (await codeNow(shiftId, 'out')).digits)).toMatchObject({ minutes: 144 })
})

test('a shared screenshot, a wrong code and a guess are told apart and refused', async () => {
  const { shiftId, volunteers } = await shiftAt(-5, 1)
  const [anna] = volunteers
  if (!anna) throw new Error('nobody signed up')
  const old = await codeNow(shiftId)
  await county.advance(3 * STEP_MS)
  const before = await county.storeHash()
  await expect(comes(anna, old.text)).rejects.toEqual(refusal('PRESENCE_CODE_OLD'))
  await expect(comes(anna, old.digits)).rejects.toEqual(refusal('PRESENCE_CODE_OLD'))
  const forged = old.text.replace(/:(\d+):/, (_all, step: string) => `:${Number(step) + 3}:`)
  await expect(comes(anna, forged)).rejects.toEqual(refusal('PRESENCE_CODE_WRONG'))
  expect(await county.storeHash()).toBe(before)
  for (let guess = 0; guess < 10; guess++) {
    const digits = String(Number((await codeNow(shiftId)).digits) ^ 1).padStart(6, '0')
    await anna.who.tries(checkIn, await said(anna, digits))
  }
  const locked = await anna.who.tries(checkIn, await said(anna, (await codeNow(shiftId)).text))
  expect(locked.envelope).toMatchObject({ code: 'CODE_LOCKED' })
})

test('a phone that is elsewhere is refused; one that does not say waits for the organiser', async () => {
  const { shiftId, volunteers } = await shiftAt(-5, 2)
  const [anna, bo] = volunteers
  if (!anna || !bo) throw new Error('nobody signed up')
  const far = { location: { lng: 120.57, lat: 31.8713, accuracy: 50 } }
  await expect(comes(anna, (await codeNow(shiftId)).text, far)).rejects.toMatchObject({ code: 'WRONG_PLACE' })
  const hidden = { location: undefined }
  expect(await comes(anna, (await codeNow(shiftId)).text, hidden)).toMatchObject({ confirmed: false })
  const approve = { signUpId: anna.signUpId, kind: 'in', approve: true } as const
  await team.organiser.does(confirmPresence, { ...approve, ...id() })
  const { items } = await team.organiser.does(roster, { shiftId })
  expect(items[0]).toMatchObject({ status: 'serving', checkedIn: { way: 'code', proof: 'organiser' } })
  await expect(team.organiser.does(confirmPresence, { ...approve, ...id() })).rejects.toEqual(
    refusal('NOT_POSSIBLE_NOW'),
  )
  expect(await comes(bo, (await codeNow(shiftId)).text, hidden)).toMatchObject({ confirmed: false })
  const denied = { signUpId: bo.signUpId, kind: 'in', approve: false } as const
  await expect(team.organiser.does(confirmPresence, { ...denied, ...id() })).rejects.toEqual(refusal('REASON_MISSING'))
  await team.organiser.does(confirmPresence, { ...denied, reason: '没有看到人', ...id() })
  expect((await bo.who.does(mySignUps, { ahead: false })).items[0]).toMatchObject({ status: 'absent' })
  const told = (await bo.who.does(inbox, {})).items.filter(({ template }) => template === 'shiftDenied')
  expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('没有看到人')])
})

test('one phone for one person: neither another’s phone nor a second one', async () => {
  const { shiftId, volunteers } = await shiftAt(-5, 3)
  const [anna, bo, cai] = volunteers
  if (!anna || !bo || !cai) throw new Error('nobody signed up')
  await comes(anna, (await codeNow(shiftId)).text)
  await expect(comes(bo, (await codeNow(shiftId)).text, { device: anna.device })).rejects.toEqual(
    refusal('DEVICE_USED'),
  )
  await county.advance(30 * MINUTE)
  const out = (await codeNow(shiftId, 'out')).text
  await expect(goes(anna, out, { device: newPhone() })).rejects.toEqual(refusal('OTHER_DEVICE'))
  await goes(anna, out)
  const next = await shiftAt(-5, 0)
  const again = await joinedLate(anna, next)
  await expect(comes(again, (await codeNow(next.shiftId)).text, { device: newPhone() })).rejects.toEqual(
    refusal('OTHER_DEVICE'),
  )
  await team.organiser.does(confirmPresence, { signUpId: again.signUpId, kind: 'in', approve: true, ...id() })
  const replaced = newPhone()
  const leaving = await goes({ ...again, device: replaced }, (await codeNow(next.shiftId, 'out')).text)
  expect(leaving.status).toBe('served')
})

/** Signs up for a shift that has not begun. */
const joinedLate = ({ who, device }: Volunteer, { shiftId }: Shift) => joined(who, shiftId, device)

test('outside its time nobody checks in; overlapping shifts are refused', async () => {
  const early = await shiftAt(-40, 1)
  await expect(codeNow(early.shiftId)).rejects.toEqual(refusal('PRESENCE_CLOSED'))
  const [anna] = early.volunteers
  if (!anna) throw new Error('nobody signed up')
  const startsAt = early.startsAt + 5 * MINUTE
  const second = await team.open({}, { startsAt, endsAt: startsAt + 2 * HOUR, capacity: 5 })
  const both = await joined(anna.who, second.shiftId, anna.device)
  await county.advance(15 * MINUTE)
  await comes(anna, (await codeNow(early.shiftId)).text)
  await expect(comes(both, (await codeNow(second.shiftId)).text)).rejects.toEqual(refusal('OVERLAPPING_SHIFT'))
  const late = await joined(someone(), early.shiftId)
  await county.advance(45 * MINUTE)
  await expect(comes(late, (await codeNow(early.shiftId)).text)).rejects.toEqual(refusal('CHECK_IN_TOO_LATE'))
  await goes(anna, (await codeNow(early.shiftId, 'out')).text)
  const signed = team.organiser.does(confirmPresence, { signUpId: both.signUpId, kind: 'in', approve: true, ...id() })
  expect((await signed).status).toBe('serving')
})

test('read without network it counts from its own step once the organiser agrees; a wrong clock does not', async () => {
  const { shiftId, startsAt, volunteers } = await shiftAt(-5, 3)
  const [anna, bo, cai] = volunteers
  if (!anna || !bo || !cai) throw new Error('nobody signed up')
  const shown = await codeNow(shiftId)
  const scannedAt = await county.now()
  await county.advance(2 * HOUR)
  const later = { offline: true, scannedAt, location: undefined }
  await expect(comes(bo, shown.text, { ...later, scannedAt: scannedAt - 20 * MINUTE })).rejects.toEqual(
    refusal('PHONE_CLOCK_WRONG'),
  )
  const { at, confirmed } = await comes(anna, shown.text, later)
  expect([confirmed, scannedAt - at < STEP_MS, at <= scannedAt]).toEqual([false, true, true])
  expect(await goes(anna, (await codeNow(shiftId, 'out')).text)).toMatchObject({ minutes: 115 })
  expect(startsAt).toBeGreaterThan(at)
  await county.advance(25 * HOUR)
  await expect(comes(bo, shown.text, later)).rejects.toEqual(refusal('OFFLINE_TOO_LATE'))
})

test('who never came is told, who was excused is not; nobody signs for oneself', async () => {
  const { shiftId, volunteers } = await shiftAt(-20, 2)
  const [anna, bo] = volunteers
  if (!anna || !bo) throw new Error('nobody signed up')
  await team.organiser.does(excuse, { signUpId: bo.signUpId, reason: '孩子发烧', ...id() })
  const own = await joined(county.person('feng-shulan'), shiftId)
  const self = team.organiser.does(confirmPresence, { signUpId: own.signUpId, kind: 'in', approve: true, ...id() })
  await expect(self).rejects.toEqual(refusal('SECOND_PERSON_NEEDED'))
  const spared = team.organiser.does(excuse, { signUpId: own.signUpId, reason: '有事', ...id() })
  await expect(spared).rejects.toEqual(refusal('SECOND_PERSON_NEEDED'))
  await county.advance(4 * HOUR)
  const { items } = await team.clerk.does(roster, { shiftId })
  expect(items.map(({ status }) => status)).toEqual(['absent', 'excused', 'absent'])
  const missed = async ({ who }: Volunteer) =>
    (await who.does(inbox, {})).items.filter(({ template }) => template === 'shiftMissed').length
  expect([await missed(anna), await missed(bo)]).toEqual([1, 0])
  const other = county.person('song-dan', 'song-dan-community-staff')
  await expect(other.does(roster, { shiftId })).rejects.toEqual(refusal('SHIFT_NOT_FOUND'))
})

test('who forgets to check out is told, let out by hand as of the end, and free to serve elsewhere', async () => {
  const { shiftId, endsAt, volunteers } = await shiftAt(-5, 2)
  const [anna, bo] = volunteers
  if (!anna || !bo) throw new Error('nobody signed up')
  await comes(anna, (await codeNow(shiftId)).text)
  await county.advance(endsAt + 31 * MINUTE - (await county.now()))
  const told = (await anna.who.does(inbox, {})).items.filter(({ template }) => template === 'shiftNotLeft')
  expect(told).toHaveLength(1)
  expect((await anna.who.does(mySignUps, {})).items).toEqual([])
  const asked = (await county.person('feng-shulan').does(inbox, {})).items.filter(
    ({ template }) => template === 'presenceWaits',
  )
  expect(asked[0]?.text).toContain('有 1 个人等您核对')
  const next = await shiftAt(-60, 0)
  const again = await joinedLate(anna, next)
  await county.advance(55 * MINUTE)
  expect(await comes(again, (await codeNow(next.shiftId)).text)).toMatchObject({ status: 'serving' })
  const byHand = { signUpId: anna.signUpId, kind: 'out', approve: true } as const
  await team.organiser.does(confirmPresence, { ...byHand, ...id() })
  const [row] = (await team.organiser.does(roster, { shiftId })).items
  expect(row).toMatchObject({ status: 'served', minutes: 120, checkedOut: { at: endsAt, way: 'organiser' } })
  const nobody = { signUpId: bo.signUpId, kind: 'in', approve: true, ...id() } as const
  await expect(team.organiser.does(confirmPresence, nobody)).rejects.toEqual(refusal('PRESENCE_CLOSED'))
  expect((await goes(again, (await codeNow(next.shiftId, 'out')).text)).status).toBe('served')
})

test('who stayed away three times without excuse signs up again after a pause, and is told until when', async () => {
  const anna = someone()
  const missed: string[] = []
  const shifts: string[] = []
  for (let nth = 0; nth < 3; nth++) {
    const { shiftId } = await team.open({}, { capacity: 5 })
    missed.push((await joined(anna, shiftId)).signUpId)
    shifts.push(shiftId)
  }
  const next = await team.open(
    {},
    { startsAt: (await county.now()) + 48 * HOUR, endsAt: (await county.now()) + 50 * HOUR },
  )
  const { startsAt } = await team.organiser.does(roster, { shiftId: shifts[0]! })
  await county.advance(8 * HOUR)
  const { absences } = await anna.does(myRecords, {})
  expect(absences).toMatchObject({ count: 3, limit: 3, days: 90 })
  expect(Math.abs((absences.pausedUntil ?? 0) - startsAt - 30 * 24 * HOUR)).toBeLessThan(MINUTE)
  const asked = { shiftId: next.shiftId, riskNoticeVersion: 1 }
  const before = await county.storeHash()
  await expect(anna.does(signUp, { ...asked, ...id() })).rejects.toMatchObject({
    ...{ code: 'SIGN_UPS_PAUSED', details: { until: absences.pausedUntil } },
  })
  expect(await county.storeHash()).toBe(before)
  const paused = (await anna.does(inbox, {})).items.filter(({ template }) => template === 'signUpsPaused')
  expect(paused.map(({ text }) => text)).toEqual([expect.stringContaining('以后可以再报名')])
  expect((await team.organiser.does(roster, { shiftId: shifts[2]! })).items[0]?.absences).toBe(3)
  await team.organiser.does(excuse, { signUpId: missed[1]!, reason: '住院了', ...id() })
  expect((await anna.does(myRecords, {})).absences).toEqual({ count: 2, limit: 3, days: 90 })
  expect((await anna.does(signUp, { ...asked, ...id() })).status).toBe('confirmed')
})

test('every way of not being there is refused with its own sentence', () => {
  const codes = ['PRESENCE_CODE_OLD', 'PRESENCE_CODE_WRONG', 'OTHER_DEVICE', 'DEVICE_USED', 'WRONG_PLACE'] as const
  const more = ['PHONE_CLOCK_WRONG', 'OFFLINE_TOO_LATE', 'OVERLAPPING_SHIFT', 'CHECK_IN_TOO_EARLY'] as const
  const said = [...codes, ...more].map((code) => VOLUNTEERING_REFUSALS[code])
  expect(new Set(said).size).toBe(said.length)
})
