import { myAccount } from '@domain/points/contract'
import {
  getCertificate,
  issueCertificate,
  myCertificates,
  verifyCertificate,
} from '@domain/volunteering/certificate-contract'
import { mySignUps, signUp } from '@domain/volunteering/contract'
import { checkIn, checkOut, confirmPresence, presenceCode, roster } from '@domain/volunteering/presence-contract'
import {
  correctMinutes,
  decideCorrection,
  decideDispute,
  deskRecords,
  disputeRecord,
  exportRecords,
  myRecords,
} from '@domain/volunteering/record-contract'
import { starOf } from '@domain/volunteering/records'
import { getTeam, saveTeam } from '@domain/volunteering/team-contract'
import { inbox } from '@domain/messages/contract'
import { residents } from '../races/seat-race'
import { nextOf } from '../world/next-of'
import { newRequestId, world, type Person, type World } from '../world/world'
import { HOUR, organiserOf, type Organiser } from './organiser'

const DAY = 24 * HOUR
const HERE = { lng: 120.5437, lat: 31.8713 }

let county: World
let team: Organiser
let people: Person[]
let teamId: string

beforeAll(async () => {
  county = await world()
  team = organiserOf(county)
  people = (await residents(county, 300)).slice(-40)
  const written = { name: '绿手指志愿队', purpose: '照看梧桐里的花园', asks: false }
  teamId = (await team.organiser.does(saveTeam, { ...written, ...id() })).teamId
}, 180_000)
afterAll(() => county.close())

/** Days pass here, with everything that becomes due in the county meanwhile. */
jest.setTimeout(240_000)

const id = () => ({ requestId: newRequestId() })
const refusal = (code: string) => expect.objectContaining({ code })
const someone = () => nextOf(people)
const balance = async (who: Person) => (await who.does(myAccount, {})).balance
const only = async (who: Person) => {
  const [record] = (await who.does(myRecords, {})).items
  if (!record) throw new Error('no record')
  return record
}

/** Some people who serve two hours, the last one without letting the place be known; others forget to check out. */
async function served(count: number, forgetful = 0): Promise<Person[]> {
  const { shiftId } = await team.open({ teamId, teamName: '随便写的' }, { capacity: 20 })
  const volunteers = Array.from({ length: count + forgetful }, someone)
  const signed: string[] = []
  for (const who of volunteers)
    signed.push((await who.does(signUp, { shiftId, riskNoticeVersion: 1, ...id() })).signUpId)
  const { startsAt, endsAt } = await team.organiser.does(roster, { shiftId })
  for (const [kind, contract, at] of [
    ['in', checkIn, startsAt],
    ['out', checkOut, endsAt + 5_000],
  ] as const) {
    await county.advance(at - (await county.now()))
    const { text: code } = await team.organiser.does(presenceCode, { shiftId, kind })
    for (const [nth, who] of volunteers.entries()) {
      if (kind === 'out' && nth >= count) continue
      const place = nth === count - 1 && count > 1 ? {} : { location: HERE }
      const said = { signUpId: signed[nth] ?? '', code, device: `phone-${who.signInName}`, ...place }
      await who.does(contract, { ...said, scannedAt: await county.now(), ...id() })
    }
  }
  return volunteers
}

test('a record is provisional, public for seven days, then final; final hours earn points and stars', async () => {
  const [anna, unseen, forgetful] = await served(2, 1)
  if (!anna || !unseen || !forgetful) throw new Error('nobody served')
  const before = await balance(anna)
  expect(await only(anna)).toMatchObject({ status: 'provisional', minutes: 120, source: 'scan', version: 1 })
  await county.advance(73 * HOUR)
  const publicised = await only(anna)
  expect(publicised.status).toBe('publicised')
  expect((await unseen.does(myRecords, {})).items).toEqual([])
  expect((await unseen.does(mySignUps, { ahead: false })).items[0]?.status).toBe('absent')
  expect(await told(unseen, 'shiftUnseen')).toBe(1)
  await unmeasured(forgetful)
  await county.advance((publicised.publicUntil ?? 0) - (await county.now()) - 60_000)
  expect((await only(anna)).status).toBe('publicised')
  await county.advance(2 * 60_000)
  const mine = await anna.does(myRecords, {})
  expect(mine.items[0]).toMatchObject({ status: 'final', minutes: 120 })
  expect(mine).toMatchObject({ finalMinutes: 120, star: { level: 0, nextName: '一星', nextAt: 1_800 } })
  expect(mine.months.map(({ minutes }) => minutes)).toEqual([120])
  expect(await balance(anna)).toBe(before + 20)
  expect((await anna.does(inbox, {})).items.filter(({ template }) => template === 'recordFinal')).toHaveLength(1)
  const { csv } = await anna.does(exportRecords, {})
  const [head = '', row = ''] = csv.split('\r\n')
  expect(head.split(',').slice(0, 5)).toEqual(['志愿者编号', '活动编号', '活动名称', '服务类型', '服务日期'])
  expect(row).toContain(',120,2,')
  await county.advance(60_000)
  expect(await teamMinutes()).toBe(180)
})

const told = async (who: Person, template: string) =>
  (await who.does(inbox, {})).items.filter((one) => one.template === template).length

/** Nothing was measured of who never checked out: a record says so, and is corrected within what the shift can count. */
async function unmeasured(who: Person): Promise<void> {
  expect(await told(who, 'shiftNotLeft')).toBe(1)
  const record = await only(who)
  expect(record).toMatchObject({ status: 'publicised', minutes: 0, source: 'scan' })
  const { recordId } = record
  await who.does(disputeRecord, { recordId, reason: '我做到最后，忘了签退', ...id() })
  const answer = { recordId, reason: '花园里的人都看到了' }
  await expect(team.clerk.does(decideDispute, { ...answer, minutes: 145, ...id() })).rejects.toMatchObject({
    ...{ code: 'MINUTES_TOO_MANY', details: { most: 144 } },
  })
  const decided = await team.clerk.does(decideDispute, { ...answer, minutes: 60, ...id() })
  expect(decided).toMatchObject({ status: 'final', version: 2, minutes: 60 })
}

const teamMinutes = async () => (await county.guest().does(getTeam, { teamId })).finalMinutes

const UNIT = 'JT0101'

/** A certificate of all one's hours, and what whoever has its code is told. */
async function certified(who: Person): Promise<{ certificateId: string; code: string }> {
  const { from } = await only(who)
  const [day = ''] = new Date(from + 8 * HOUR).toISOString().split('T')
  const asked = { unitId: UNIT, from: day, to: day, use: '入学' }
  const dates = who.does(issueCertificate, { ...asked, to: '2026-01-01', ...id() })
  await expect(dates).rejects.toEqual(refusal('DATES_WRONG'))
  const earlier = who.does(issueCertificate, { unitId: UNIT, to: '2026-01-01', ...id() })
  await expect(earlier).rejects.toEqual(refusal('NO_FINAL_HOURS'))
  const issued = await who.does(issueCertificate, { ...asked, ...id() })
  const printed = await who.does(getCertificate, { certificateId: issued.certificateId })
  expect(printed).toMatchObject({
    ...{ unitName: '梧桐里社区', minutes: 60, times: 1, use: '入学', status: 'valid', personInCharge: '顾红梅' },
    kinds: [{ category: 'environment', times: 1, minutes: 60 }],
    services: [{ title: '口袋花园补种', minutes: 60 }],
  })
  const typed = `${issued.code.slice(0, 4).toLowerCase()}-${issued.code.slice(4)}`
  const seen = await county.guest().does(verifyCertificate, { code: typed })
  expect(seen).toMatchObject({ minutes: 60, unitName: '梧桐里社区', status: 'valid' })
  expect(seen.name).toMatch(/^.\*+$/)
  expect(JSON.stringify(seen)).not.toContain(printed.name)
  return issued
}

test('who guesses at codes of certificates is locked out, and nobody opens another one’s', async () => {
  const stranger = someone()
  for (let guess = 0; guess < 10; guess++) {
    const wrong = stranger.does(verifyCertificate, { code: `WRONG0000${100 + guess}` })
    await expect(wrong).rejects.toEqual(refusal('CERTIFICATE_NOT_FOUND'))
  }
  await expect(stranger.does(verifyCertificate, { code: 'WRONG0000999' })).rejects.toEqual(refusal('CODE_LOCKED'))
})

test('who disputes a record is answered by somebody else, with a new version or a reason; points follow', async () => {
  const [anna] = await served(1)
  if (!anna) throw new Error('nobody served')
  await county.advance(73 * HOUR)
  const { recordId } = await only(anna)
  await anna.does(disputeRecord, { recordId, reason: '少算了收拾的二十分钟', ...id() })
  await expect(anna.does(disputeRecord, { recordId, reason: '再说一次', ...id() })).rejects.toEqual(
    refusal('NOT_POSSIBLE_NOW'),
  )
  const other = someone().does(disputeRecord, { recordId, reason: '不是我的', ...id() })
  await expect(other).rejects.toEqual(refusal('RECORD_NOT_FOUND'))
  await county.advance(8 * DAY)
  expect((await only(anna)).status).toBe('in_dispute')
  const before = await balance(anna)
  expect((await team.clerk.does(deskRecords, {})).items.map((one) => one.recordId)).toContain(recordId)
  const decided = await team.clerk.does(decideDispute, { recordId, minutes: 140, reason: '组织人作证', ...id() })
  expect(decided).toEqual({ recordId, status: 'final', version: 2, minutes: 140 })
  expect(await balance(anna)).toBe(before + 23)
  await anna.does(disputeRecord, { recordId, reason: '还是不对', ...id() })
  expect(await team.clerk.does(decideDispute, { recordId, reason: '核对过了，没有错', ...id() })).toMatchObject({
    ...{ status: 'final', version: 2, minutes: 140 },
  })
  expect(await balance(anna)).toBe(before + 23)
  expect((await anna.does(myRecords, {})).finalMinutes).toBe(140)
  const told = (await anna.does(inbox, {})).items.filter(({ template }) => template === 'recordDecided')
  expect(told).toHaveLength(2)
})

test('other minutes need a reason and a second person; a final record is corrected in the books too', async () => {
  const [anna] = await served(1)
  if (!anna) throw new Error('nobody served')
  const { recordId } = await only(anna)
  const asked = { recordId, minutes: 60, reason: '中途离开一小时' }
  await team.organiser.does(correctMinutes, { ...asked, ...id() })
  await expect(team.clerk.does(correctMinutes, { ...asked, ...id() })).rejects.toEqual(refusal('CORRECTION_OPEN'))
  await expect(team.organiser.does(decideCorrection, { recordId, approve: true, ...id() })).rejects.toEqual(
    refusal('SECOND_PERSON_NEEDED'),
  )
  expect((await only(anna)).minutes).toBe(120)
  const waiting = (await team.clerk.does(deskRecords, { correcting: true })).items
  expect(waiting.map((one) => one.recordId)).toContain(recordId)
  expect(await team.clerk.does(decideCorrection, { recordId, approve: true, ...id() })).toMatchObject({
    ...{ status: 'provisional', version: 2, minutes: 60 },
  })
  expect([await told(anna, 'recordAmended'), await told(anna, 'recordCorrected')]).toEqual([1, 0])
  expect(await told(team.organiser, 'entryDecided')).toBe(1)
  await county.advance(11 * DAY)
  const before = await balance(anna)
  expect(await only(anna)).toMatchObject({ status: 'final', minutes: 60 })
  const teamBefore = await teamMinutes()
  const { certificateId, code } = await certified(anna)
  const other = someone().does(getCertificate, { certificateId })
  await expect(other).rejects.toEqual(refusal('CERTIFICATE_NOT_FOUND'))
  expect((await anna.does(myCertificates, {})).units).toEqual([{ unitId: UNIT, unitName: '梧桐里社区', minutes: 60 }])
  await team.organiser.does(correctMinutes, { ...asked, minutes: 0, ...id() })
  await team.clerk.does(decideCorrection, { recordId, approve: true, ...id() })
  expect(await balance(anna)).toBe(before - 10)
  expect((await anna.does(myRecords, {})).finalMinutes).toBe(0)
  expect((await county.guest().does(verifyCertificate, { code })).status).toBe('outdated')
  await expect(anna.does(issueCertificate, { unitId: UNIT, ...id() })).rejects.toEqual(refusal('NO_FINAL_HOURS'))
  expect((await anna.does(inbox, {})).items.filter(({ template }) => template === 'recordCorrected')).toHaveLength(1)
  await county.advance(60_000)
  expect(await teamMinutes()).toBe(teamBefore - 60)
  await expect(team.clerk.does(decideCorrection, { recordId, approve: true, ...id() })).rejects.toEqual(
    refusal('NO_CORRECTION'),
  )
})

test('both scales of stars', () => {
  const at = (hours: number, scale: number) => starOf(hours * 60, scale).name ?? '没有'
  expect([29.9, 30, 60, 100, 200, 300, 600, 1_000, 1_500, 3_000].map((hours) => at(hours, 1))).toEqual([
    ...['没有', '一星', '二星', '三星', '四星', '五星', '铜奖章', '银奖章', '金奖章', '终身成就'],
  ])
  expect([99, 100, 300, 600, 1_000, 1_500].map((hours) => at(hours, 2))).toEqual([
    ...['没有', '一星', '二星', '三星', '四星', '五星'],
  ])
  expect(starOf(3_000 * 60, 1)).toEqual({ level: 9, name: '终身成就' })
})

test('who could not sign out is signed out by the organiser, and it says so', async () => {
  const who = someone()
  const { shiftId } = await team.open({}, { capacity: 2 })
  const { signUpId } = await who.does(signUp, { shiftId, riskNoticeVersion: 1, ...id() })
  const { startsAt } = await team.organiser.does(roster, { shiftId })
  await county.advance(startsAt - (await county.now()))
  const why = { in: '手机没电', out: undefined }
  const sign = (kind: 'in' | 'out') =>
    team.organiser.does(confirmPresence, { signUpId, kind, approve: true, reason: why[kind], ...id() })
  await sign('in')
  expect((await who.does(mySignUps, {})).items[0]?.checkedIn).toMatchObject({ way: 'organiser', reason: '手机没电' })
  await county.advance(HOUR)
  await sign('out')
  expect(await only(who)).toMatchObject({ source: 'manual', minutes: 60 })
})
