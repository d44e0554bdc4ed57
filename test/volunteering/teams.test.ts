import { inbox } from '@domain/messages/contract'
import { getActivity } from '@domain/volunteering/contract'
import { cancelShift } from '@domain/volunteering/desk-contract'
import {
  decideMember,
  dissolveTeam,
  getTeam,
  handOverTeam,
  joinTeam,
  leaveTeam,
  listMembers,
  listTeams,
  myTeams,
  saveTeam,
} from '@domain/volunteering/team-contract'
import { residents } from '../races/seat-race'
import { nextOf } from '../world/next-of'
import { newRequestId, world, type Person, type World } from '../world/world'
import { organiserOf, type Organiser } from './organiser'

let county: World
let team: Organiser
let people: Person[]

beforeAll(async () => {
  county = await world()
  team = organiserOf(county)
  people = (await residents(county, 21)).filter(({ signInName }) => signInName !== 'feng-shulan')
}, 180_000)
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const refusal = (code: string) => expect.objectContaining({ code })
const someone = () => nextOf(people)
const WRITTEN = { name: '绿手指志愿队', purpose: '照看梧桐里的花园', asks: true }
const formed = async (changes: Partial<typeof WRITTEN> = {}) =>
  (await team.organiser.does(saveTeam, { ...WRITTEN, ...changes, ...id() })).teamId
const told = async (who: Person, template: string) =>
  (await who.does(inbox, {})).items.filter((message) => message.template === template).length
const leader = () => county.person('feng-shulan')

test('a team knows its members of the sample by the same id as those who join', async () => {
  const zhou = county.person('zhou-guizhen')
  const [mine] = (await zhou.does(myTeams, {})).items
  const { teamId = '', membershipId } = mine ?? {}
  expect((await zhou.does(getTeam, { teamId })).mine).toEqual({ membershipId, status: 'member' })
  await expect(zhou.does(joinTeam, { teamId, ...id() })).rejects.toEqual(refusal('ALREADY_IN_TEAM'))
})

test('who asks is let in by the leader; members see each other masked, the leader in full', async () => {
  const teamId = await formed()
  const [anna, bo] = [someone(), someone()]
  const { membershipId, status } = await anna.does(joinTeam, { teamId, ...id() })
  expect(status).toBe('asked')
  await expect(anna.does(joinTeam, { teamId, ...id() })).rejects.toEqual(refusal('ALREADY_IN_TEAM'))
  expect(await told(leader(), 'teamAsked')).toBe(1)
  const accept = { teamId, membershipId, move: 'accept' } as const
  await expect(bo.does(decideMember, { ...accept, ...id() })).rejects.toEqual(refusal('NOT_TEAM_LEADER'))
  await expect(anna.does(decideMember, { ...accept, ...id() })).rejects.toEqual(refusal('NOT_TEAM_LEADER'))
  await expect(bo.does(listMembers, { teamId, asking: true })).rejects.toEqual(refusal('NOT_TEAM_LEADER'))
  const asking = await leader().does(listMembers, { teamId, asking: true })
  expect(asking.items).toMatchObject([{ membershipId, status: 'asked' }])
  expect(asking.items[0]?.name).not.toContain('*')
  await leader().does(decideMember, { ...accept, ...id() })
  expect(await told(anna, 'teamAccepted')).toBe(1)
  const names = (await bo.does(listMembers, { teamId })).items
  expect(names.map((one) => [one.leader, one.name.endsWith('*')])).toEqual([
    [true, true],
    [false, true],
  ])
  const seen = await anna.does(getTeam, { teamId })
  expect(seen).toMatchObject({ members: 2, leads: false, mine: { membershipId, status: 'member' }, finalMinutes: 0 })
  expect(seen.leaderName).toBe('冯**')
  expect((await anna.does(myTeams, {})).items).toMatchObject([{ teamId, teamName: WRITTEN.name, status: 'member' }])
  expect((await county.guest().does(listTeams, { unitId: 'JT0101' })).items.map((one) => one.teamId)).toContain(teamId)
  const asked = await bo.does(joinTeam, { teamId, ...id() })
  const decline = { teamId, membershipId: asked.membershipId, move: 'decline' } as const
  await expect(leader().does(decideMember, { ...decline, ...id() })).rejects.toEqual(refusal('REASON_MISSING'))
  await team.clerk.does(decideMember, { ...decline, reason: '队里先招会电工的', ...id() })
  expect([await told(bo, 'teamDeclined'), (await bo.does(myTeams, {})).items.length]).toEqual([1, 0])
})

test('an open team takes who comes; who left comes back, who was removed has to ask', async () => {
  const teamId = await formed({ asks: false })
  const anna = someone()
  const join = () => anna.does(joinTeam, { teamId, ...id() })
  const { membershipId, status } = await join()
  expect(status).toBe('member')
  await anna.does(leaveTeam, { teamId, ...id() })
  await expect(anna.does(leaveTeam, { teamId, ...id() })).rejects.toEqual(refusal('NOT_POSSIBLE_NOW'))
  expect(await join()).toEqual({ membershipId, status: 'member' })
  const remove = { teamId, membershipId, move: 'remove', reason: '三个月没有来', ...id() } as const
  await leader().does(decideMember, remove)
  expect(await told(anna, 'teamRemoved')).toBe(1)
  expect((await join()).status).toBe('asked')
})

test('a team always has a leader; another unit leads nothing here', async () => {
  const teamId = await formed({ asks: false })
  await expect(leader().does(leaveTeam, { teamId, ...id() })).rejects.toEqual(refusal('LEADER_STAYS'))
  const anna = someone()
  const { membershipId } = await anna.does(joinTeam, { teamId, ...id() })
  const other = county.person('song-dan', 'song-dan-community-staff')
  await expect(other.does(saveTeam, { ...WRITTEN, teamId, ...id() })).rejects.toEqual(refusal('TEAM_NOT_FOUND'))
  await expect(other.does(dissolveTeam, { teamId, ...id() })).rejects.toEqual(refusal('TEAM_NOT_FOUND'))
  await expect(anna.does(handOverTeam, { teamId, membershipId, ...id() })).rejects.toEqual(refusal('NOT_TEAM_LEADER'))
  await leader().does(handOverTeam, { teamId, membershipId, ...id() })
  expect(await told(anna, 'teamHanded')).toBe(1)
  await leader().does(leaveTeam, { teamId, ...id() })
  expect((await anna.does(getTeam, { teamId })).leads).toBe(true)
  await anna.does(dissolveTeam, { teamId, ...id() })
  await expect(someone().does(joinTeam, { teamId, ...id() })).rejects.toEqual(refusal('NOT_POSSIBLE_NOW'))
  await anna.does(leaveTeam, { teamId, ...id() })
})

test('an activity carries the name of its team, and the team shows what it recruits for', async () => {
  const teamId = await formed()
  const { activityId, shiftId } = await team.open({ teamId, teamName: '随便写的' })
  expect((await county.guest().does(getActivity, { activityId })).teamName).toBe(WRITTEN.name)
  const recruitsFor = async () =>
    (await county.guest().does(getTeam, { teamId })).activities.map((one) => one.activityId)
  expect(await recruitsFor()).toEqual([activityId])
  await team.organiser.does(cancelShift, { shiftId, reason: '下大雨', ...id() })
  expect(await recruitsFor()).toEqual([])
  await expect(team.draft({ teamId: 'NO-SUCH-TEAM' })).rejects.toEqual(refusal('TEAM_NOT_FOUND'))
})

test('many who join at once are members once each', async () => {
  const teamId = await formed({ asks: false })
  const many = people.splice(0, 8)
  const twice = many.flatMap((who) => [
    who.tries(joinTeam, { teamId, ...id() }),
    who.tries(joinTeam, { teamId, ...id() }),
  ])
  const answers = (await Promise.all(twice)).map(({ envelope }) => (envelope.ok ? 'in' : envelope.code)).sort()
  expect(answers).toEqual([...Array<string>(8).fill('ALREADY_IN_TEAM'), ...Array<string>(8).fill('in')])
  expect((await county.guest().does(getTeam, { teamId })).members).toBe(9)
})

test('who becomes the leader at the moment they leave still leads, or leads nothing', async () => {
  const anna = someone()
  for (let round = 0; round < 8; round++) {
    const teamId = await formed({ asks: false })
    const { membershipId } = await anna.does(joinTeam, { teamId, ...id() })
    await Promise.all([
      leader().tries(handOverTeam, { teamId, membershipId, ...id() }),
      anna.tries(leaveTeam, { teamId, ...id() }),
    ])
    const { leads, mine } = await anna.does(getTeam, { teamId })
    expect([leads, mine?.status]).toEqual(leads ? [true, 'member'] : [false, 'left'])
  }
})

test('a team that ends lets everybody go and tells them; who asked is not let in any more', async () => {
  const teamId = await formed()
  const [anna, bo] = [someone(), someone()]
  const { membershipId } = await anna.does(joinTeam, { teamId, ...id() })
  const asked = await bo.does(joinTeam, { teamId, ...id() })
  const accept = { teamId, move: 'accept' } as const
  await leader().does(decideMember, { ...accept, membershipId, ...id() })
  await leader().does(dissolveTeam, { teamId, ...id() })
  const late = leader().does(decideMember, { ...accept, membershipId: asked.membershipId, ...id() })
  await expect(late).rejects.toEqual(refusal('NOT_POSSIBLE_NOW'))
  await county.advance(60_000)
  for (const who of [anna, bo]) {
    expect([await told(who, 'teamDissolved'), (await who.does(myTeams, {})).items]).toEqual([1, []])
  }
  expect(await told(leader(), 'teamDissolved')).toBe(0)
})
