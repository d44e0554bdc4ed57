import type { Contract } from '@domain/kernel/contract'
import { seekKey } from '@domain/kernel/seek'
import { listRewards, myAccount, myRedemptions, statement } from '@domain/points/contract'
import { issueCertificate } from '@domain/volunteering/certificate-contract'
import { getActivity, listActivities, listShifts, mySignUps, shiftDays, signUp } from '@domain/volunteering/contract'
import { deskActivities } from '@domain/volunteering/desk-contract'
import { roster } from '@domain/volunteering/presence-contract'
import { deskRecords, myRecords } from '@domain/volunteering/record-contract'
import { getTeam, listMembers, listTeams, myTeams } from '@domain/volunteering/team-contract'
import type { RedemptionRecord, RewardRecord } from '../../cloudfunctions/actions/points/store'
import type {
  ActivityRecord,
  ServiceRecord,
  ShiftRecord,
  SignUpRecord,
} from '../../cloudfunctions/actions/volunteering/store'
import type {
  CertificateRecord,
  TeamMemberRecord,
  TeamRecord,
} from '../../cloudfunctions/actions/volunteering/team-store'
import { FIRST_TEAM } from '../../seed/first-team'
import { enlarge } from '../world/enlarged'
import { plantedDataDir } from '../world/planted'
import { newRequestId, world, type Cost, type Person, type World } from '../world/world'

type Loaded = Record<string, unknown>
type With<Doc> = Doc & { _id: string }

/** A hundred times what the sample county holds of each, about; `SCALE` makes it more. */
const SCALE = Number(process.env.VOLUNTEERING_SCALE ?? '1')
const START = Date.parse('2026-08-20T09:00:00+08:00')
const HOUR = 3_600_000
const ME = 'URW01'

/** So many stored documents made out of one that is stored already, one in fifty the measured person's own. */
function* many<Doc extends object>(
  count: number,
  sample: With<Doc>,
  change: (nth: number, id: string, at: number) => Partial<Doc>,
): Generator<Loaded> {
  for (let nth = 0; nth < count * SCALE; nth++) {
    const id = `load-${String(nth).padStart(7, '0')}`
    const at = START - 900 * HOUR + nth * 60_000
    yield { ...sample, ...change(nth, id, at), _id: id, seek: seekKey(at, id) } as Loaded
  }
}

const ownerOf = (nth: number) => (nth % 50 === 0 ? ME : `other-${nth % 4_973}`)
const unitOf = (nth: number) => `JT${String(200 + (nth % 267)).padStart(4, '0')}`
const pathOf = (nth: number) => ['JT', 'JT02', unitOf(nth)]

type Store = Parameters<Exclude<Parameters<typeof enlarge>[1], Record<string, unknown>>>[0]

/** A stored document of each kind, to be copied. */
async function samplesOf(store: Store) {
  const one = async <Doc>(name: string): Promise<With<Doc>> => {
    const [found] = await store.find(name, name === 'activities' || name === 'rewards' ? LISTED[name] : {}, {
      limit: 1,
    })
    if (!found) throw new Error(`nothing in ${name}`)
    return found as unknown as With<Doc>
  }
  return {
    activity: await one<ActivityRecord>('activities'),
    shift: await one<ShiftRecord>('shifts'),
    signUp: await one<SignUpRecord>('signUps'),
    record: await one<ServiceRecord>('records'),
    team: await one<TeamRecord>('teams'),
    member: await one<TeamMemberRecord>('teamMembers'),
    certificate: await one<CertificateRecord>('certificates'),
    reward: await one<RewardRecord>('rewards'),
    redemption: await one<RedemptionRecord>('redemptions'),
  }
}

const LISTED = { activities: { status: 'recruiting' }, rewards: { status: 'listed' } }

/** What is loaded besides; shifts, activities and teams lie in other units, as a larger county has more of them. */
function documents(of: Awaited<ReturnType<typeof samplesOf>>): Record<string, Iterable<Loaded>> {
  const elsewhere = (nth: number) => ({ orgPath: pathOf(nth), unitId: unitOf(nth) })
  return {
    activities: many(5_500, of.activity, (nth) => ({
      ...elsewhere(nth),
      ownerId: ownerOf(nth),
      teamId: `t${nth % 500}`,
    })),
    shifts: many(7_500, of.shift, (nth) => ({ ...elsewhere(nth), activityId: `load-a${nth % 5_500}` })),
    signUps: many(12_000, of.signUp, (nth, id, at) => ({
      ...{ ownerId: ownerOf(nth), orgPath: pathOf(nth), shiftId: `s${nth % 900}`, activityId: `a${nth % 500}` },
      ...{ ahead: nth % 100 === 0, startSeek: seekKey(at, id) },
    })),
    records: many(8_000, of.record, (nth) => ({
      ...{ ownerId: nth % 500 === 0 ? ME : `other-${nth % 4_973}`, orgPath: pathOf(nth), shiftId: `s${nth % 900}` },
    })),
    teams: many(2_000, of.team, (nth) => ({ ...elsewhere(nth), ownerId: `other-${nth % 4_973}` })),
    teamMembers: many(10_000, of.member, (nth) => ({ ownerId: ownerOf(nth), teamId: `t${nth % 500}` })),
    certificates: many(5_000, of.certificate, (nth) => ({ ownerId: ownerOf(nth) })),
    rewards: many(3_000, of.reward, (nth) => ({ orgPath: pathOf(nth) })),
    redemptions: many(5_000, of.redemption, (nth, id) => ({
      ownerId: ownerOf(nth),
      open: false,
      code: id,
      spokenCode: id,
    })),
  }
}

async function measured(county: World, shiftId: string, activityId: string): Promise<Record<string, Cost>> {
  const zhou = county.person('zhou-guizhen')
  const clerk = county.person('pang-lei', 'pang-lei-community-staff')
  const cost = async (who: Person, contract: Contract, input: unknown) => {
    const { envelope, cost: spent } = await who.tries(contract, input)
    if (!envelope.ok) throw new Error(`${contract.name}: ${envelope.code}`)
    return spent
  }
  const { teamId } = FIRST_TEAM
  await cost(zhou, myRecords, { limit: 5 })
  return {
    activities: await cost(zhou, listActivities, { limit: 20 }),
    activity: await cost(zhou, getActivity, { activityId }),
    shifts: await cost(zhou, listShifts, { limit: 20 }),
    unitShifts: await cost(zhou, listShifts, { unitId: 'JT0101', limit: 5 }),
    skilled: await cost(zhou, listShifts, { beginners: false, limit: 5 }),
    category: await cost(zhou, listShifts, { category: 'environment', limit: 5 }),
    month: await cost(zhou, shiftDays, { month: '2026-08', unitId: 'JT0101' }),
    mine: await cost(zhou, mySignUps, { limit: 5 }),
    records: await cost(zhou, myRecords, { limit: 5 }),
    desk: await cost(clerk, deskActivities, { limit: 5 }),
    deskRecords: await cost(clerk, deskRecords, { limit: 5 }),
    roster: await cost(clerk, roster, { shiftId }),
    teams: await cost(zhou, listTeams, { unitId: 'JT0101' }),
    team: await cost(zhou, getTeam, { teamId }),
    members: await cost(zhou, listMembers, { teamId }),
    myTeams: await cost(zhou, myTeams, { limit: 1 }),
    balance: await cost(zhou, myAccount, {}),
    statement: await cost(zhou, statement, { limit: 5 }),
    rewards: await cost(zhou, listRewards, { limit: 5 }),
    rewardsThere: await cost(zhou, listRewards, { outletId: 'WD08', limit: 5 }),
    kindThere: await cost(zhou, listRewards, { outletId: 'WD10', kind: 'goods', limit: 5 }),
    redemptions: await cost(zhou, myRedemptions, { limit: 1 }),
  }
}

const REQUESTS = {
  ...{ activities: 2, activity: 4, shifts: 2, unitShifts: 2, skilled: 2, category: 2, month: 2, mine: 2, records: 3 },
  ...{ desk: 2, deskRecords: 2, roster: 4, teams: 2, team: 6, members: 3, myTeams: 2 },
  ...{ balance: 3, statement: 2, rewards: 2, rewardsThere: 2, kindThere: 2, redemptions: 3 },
}

/** Requests are the same, and next to nothing is looked at that is not handed over. */
function check(costs: Record<string, Cost>): void {
  expect(Object.fromEntries(Object.entries(costs).map(([name, { db }]) => [name, db]))).toEqual(REQUESTS)
  const wasteful = Object.entries(costs).filter(([, { examined, returned }]) => examined > returned * 1.2 + 1)
  expect(wasteful).toEqual([])
  // Who, the balance and the account beside it: a page of the balance reads two documents of points.
  expect(costs.balance).toMatchObject({ examined: 3, returned: 3 })
}

test('requests and documents examined are the same in a small county and in a hundred times the data', async () => {
  const dataDir = await plantedDataDir()
  const id = () => ({ requestId: newRequestId() })
  let county = await world({}, { dataDir })
  const zhou = county.person('zhou-guizhen')
  const [shift] = (await zhou.does(listShifts, { unitId: 'JT0101', category: 'environment', limit: 1 })).items
  if (!shift) throw new Error('no shift')
  const { shiftId, activityId } = shift
  await zhou.does(signUp, { shiftId, riskNoticeVersion: 1, ...id() })
  await zhou.does(issueCertificate, { unitId: 'JT0101', ...id() })
  const small = await measured(county, shiftId, activityId)
  check(small)
  await county.product.stop()
  await enlarge(dataDir, async (store) => documents(await samplesOf(store)))
  county = await world({}, { dataDir })
  try {
    const large = await measured(county, shiftId, activityId)
    check(large)
    const same = ['activity', 'unitShifts', 'month', 'roster', 'teams', 'team', 'members', 'balance']
    const place = (costs: Record<string, Cost>) => [...same, 'rewardsThere', 'kindThere'].map((name) => costs[name])
    expect(place(large)).toEqual(place(small))
  } finally {
    await county.close()
  }
}, 300_000)
