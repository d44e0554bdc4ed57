import type { CampaignRecord } from '../cloudfunctions/actions/crowd/store'
import type { DueRecord } from '../cloudfunctions/kit/due'
import type { Unit } from '../domain/kernel/ledger'
import { seekKey } from '../domain/kernel/seek'
import { Books } from './books'
import { givenBy, type Need, type Pledge } from './crowd-books'
import { NEED_WITH_100_LEFT, toldCampaigns, type ToldCampaign, type ToldNeed } from './crowd-stories'
import { sampleIdeas, sampleTasks, taskTerms } from './crowd-ideas'
import { rnd } from './draw'
import { journalBeside } from './journal-beside'
import type { Person } from './people'
import { pictureOf } from './pictures'
import { trialPeople } from './points'
import { sampleProjects, type SampleProject } from './projects'
import type { Purses } from './purses'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'
import { COUNTY, NAMED_COMMUNITIES, pathOf } from './territory'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const RAISING_DAYS = 45
/** What raises on the sample day began so long before. */
const OPEN_DAYS = 38
/** 周桂珍 helps wherever her own community is. */
const FIRST_HELPER = 'zhou-guizhen'

type Campaign = CampaignRecord & { _id: string }

/** People who have points for the last of the trial need; none of them gives anything before. */
export function needTrialPeople(people: readonly Person[]): readonly Person[] {
  return trialPeople(people).slice(500)
}

const STATUS = { raising: 'raising', executing: 'executing', completed: 'completed' } as const

function campaignOf(told: ToldCampaign, project: SampleProject, deadline: number): Campaign {
  const { campaignId, projectId, title, communityCode, stage } = told
  const community = NAMED_COMMUNITIES.find(({ id }) => id === communityCode)
  if (!community) throw new Error(`no community ${communityCode}`)
  const opensAt = stage === 'raising' ? SAMPLE_START - OPEN_DAYS * DAY_MS : deadline - RAISING_DAYS * DAY_MS
  return {
    ...{
      _id: campaignId,
      ownerId: communityCode === 'JT0103' ? 'URW39' : 'URW38',
      orgPath: pathOf(community),
      audience: [COUNTY.id],
      projectId,
      title,
    },
    ...{ kind: project.kind, photo: pictureOf('project', project) },
    ...{ unitId: community.id, unitName: community.name, status: STATUS[stage], opensAt, deadline },
    ...{ legalAsked: false, agreedBy: 'seed', movedAt: Math.min(deadline, SAMPLE_START), openComplaints: 0 },
    seek: seekKey(deadline, campaignId),
  }
}

const UNITS: Record<ToldNeed['kind'], Unit> = { hours: 'minutes', goods: 'item:thing', points: 'volunteer_points' }

/** Hours are served on the weekends after the deadline. */
function shiftsFor({ goal }: ToldNeed, deadline: number) {
  const people = Math.max(1, Math.ceil(goal / 120 / 4))
  return Array.from({ length: 4 }, (_, nth) => {
    const startsAt = deadline + (3 + nth * 7) * DAY_MS + 9 * 60 * MINUTE_MS
    return { startsAt, endsAt: startsAt + 120 * MINUTE_MS, capacity: people }
  })
}

function needOf(campaign: Campaign, told: ToldNeed, nth: number): Need {
  const { _id: campaignId, projectId, unitId, title, deadline, status } = campaign
  const each = told.kind === 'hours' ? { minEach: 30, maxEach: 600 } : { minEach: 1, maxEach: Math.min(100, told.goal) }
  return {
    ...{ _id: `${campaignId}.${nth + 1}`, campaignId, projectId, unitId, title, deadline, unit: UNITS[told.kind] },
    ...{ label: told.label, goal: told.goal, pledged: 0, paying: 0, givers: 0, ...each, essential: told.essential },
    ...(told.measure === undefined ? {} : { measure: told.measure }),
    ...(told.kind === 'hours' && status === 'raising' ? { shifts: shiftsFor(told, deadline) } : {}),
    ...{ status: status === 'raising' ? 'open' : 'closed', seek: String(nth + 1) },
  }
}

/** What one person gives of a need, at least. */
function portionOf({ kind, goal }: ToldNeed): number {
  if (kind === 'points') return 50
  return kind === 'goods' ? Math.max(1, Math.ceil(goal / 20)) : Math.max(120, Math.ceil(goal / 15 / 30) * 30)
}

interface Sharing {
  readonly purses: Purses
  readonly people: readonly Person[]
  /** Who is in a trial, and who has given points already: one pledges the points of one earning. */
  readonly trial: Set<Person>
}

/** 徐阿木 can close his account at any time. */
const WITHOUT_OPEN_MATTERS = 'xu-amu'

/** Grown-up people who may give to a need: things come from verified neighbours, points from who is in no trial. */
function giversOf({ people, trial }: Sharing, campaign: Campaign, told: ToldNeed): readonly Person[] {
  const grown = people.filter(({ minor, identity }) => !minor && identity.roles.includes('resident'))
  if (told.kind === 'points')
    return grown.filter((person) => !trial.has(person) && person.signInName.startsWith('member-'))
  if (told.kind === 'hours') {
    const here = grown.filter(({ signInName }) => signInName === FIRST_HELPER)
    return [
      ...(campaign.unitId === 'JT0101' ? here : []),
      ...grown.filter(({ signInName }) => /^resident/.test(signInName)),
    ]
  }
  return grown.filter(
    ({ signInName, identity: { unitId, verification } }) =>
      signInName !== WITHOUT_OPEN_MATTERS && unitId === campaign.unitId && verification === 'resident_verified',
  )
}

/** Shares what was pledged out among people, one after the other in time. */
function shareOut(sharing: Sharing, campaign: Campaign, need: Need, told: ToldNeed): Pledge[] {
  const givers = giversOf(sharing, campaign, told)
  const first = campaign.unitId === 'JT0101' ? 0 : rnd(`crowd.${need._id}`, 1, Math.max(1, givers.length))
  const begins = campaign.opensAt + 2 * DAY_MS + 7
  const capturedAt = campaign.status === 'raising' ? undefined : campaign.deadline + 60_007
  const pledges: Pledge[] = []
  for (let left = told.pledged, nth = 0; left > 0 && nth < givers.length; nth++) {
    const amount = Math.min(left, portionOf(told))
    const giver = givers[(first + nth) % givers.length]
    if (!giver) break
    const at = begins + nth * 3_600_000 + rnd(need._id, nth, 3_000_000)
    const posted = capturedAt === undefined ? undefined : capturedAt + nth
    if (told.kind === 'points') sharing.trial.add(giver)
    pledges.push(givenBy(sharing.purses, { need, giver, amount, at, orgPath: campaign.orgPath, capturedAt: posted }))
    left -= amount
  }
  return pledges
}

function endTerm({ _id: ref, deadline: dueAt, status }: Campaign): Array<DueRecord & { _id: string }> {
  const kind = 'crowd.campaignEnd'
  return status === 'raising' ? [{ _id: `${kind}_${ref}`, kind, ref, dueAt, lease: 0, attempts: 0 }] : []
}

/** What became of everything, for campaigns that are told to the end. */
function reportOf({ outcome, stage, days }: ToldCampaign, needs: readonly Need[]): Pick<CampaignRecord, 'report'> {
  if (stage !== 'completed') return {}
  const lines = needs.map(({ _id: needId, pledged, label }) => ({
    needId,
    used: pledged,
    text: `${label}：${outcome}`,
  }))
  return { report: { at: SAMPLE_START + (days + 60) * DAY_MS, lines } }
}

/** Campaigns with everything neighbours gave to them, ideas and tasks. Answers the campaigns. */
export async function plantCrowd(store: SeedStore, people: readonly Person[]): Promise<readonly Campaign[]> {
  const books = new Books()
  const purses: Purses = { books, all: new Map(), earnings: [] }
  const sharing = { purses, people, trial: new Set(trialPeople(people)) }
  const campaigns: Campaign[] = []
  const needs: Need[] = []
  const pledges: Pledge[] = []
  const projects = new Map(sampleProjects().map((project) => [project._id, project]))
  for (const told of toldCampaigns()) {
    const project = projects.get(told.projectId)
    if (!project) throw new Error(`no project ${told.projectId}`)
    const campaign = campaignOf(told, project, SAMPLE_START + told.days * DAY_MS)
    const own = told.needs.map((each, nth) => {
      const need = needOf(campaign, each, nth)
      const given = shareOut(sharing, campaign, need, each)
      pledges.push(...given)
      return { ...need, pledged: given.reduce((sum, { amount }) => sum + amount, 0), givers: given.length }
    })
    needs.push(...own)
    campaigns.push({ ...campaign, ...reportOf(told, own) })
  }
  if (!needs.some(({ _id, goal, pledged }) => _id === NEED_WITH_100_LEFT && goal - pledged === 100))
    throw new Error('the trial need has not a hundred left')
  const tasks = sampleTasks()
  await store.bulkLoad('campaigns', stamped(campaigns))
  await store.bulkLoad('needs', stamped(needs))
  await store.bulkLoad('pledges', stamped(pledges))
  await store.bulkLoad('ideas', stamped(sampleIdeas()))
  await store.bulkLoad('tasks', stamped(tasks))
  await store.bulkLoad('pointAccounts', stamped([...purses.all.values()].map(({ account }) => account)))
  await store.bulkLoad('pointYears', stamped([...purses.all.values()].flatMap(({ years }) => [...years.values()])))
  await store.bulkLoad('postings', stamped(books.postings))
  await store.bulkLoad('balances', stamped(books.balances))
  await store.bulkLoad('journal', stamped(journalBeside(books)))
  await store.bulkLoad('due', stamped([...campaigns.flatMap(endTerm), ...taskTerms(tasks)]))
  return campaigns
}
