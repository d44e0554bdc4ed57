import { list as campaigns } from '@domain/crowd/contract'
import { openCampaign, queue, review, settleCampaign, suspend } from '@domain/crowd/desk-contract'
import type { Contract, InputFor } from '@domain/kernel/contract'
import { terminate, vote } from '@domain/projects/check-contract'
import { list, propose } from '@domain/projects/contract'
import { countStages } from '@domain/projects/count-contract'
import { NONE_COUNTED, type Counts } from '@domain/projects/counted'
import * as desk from '@domain/projects/desk-contract'
import { STAGES } from '@domain/projects/states'
import { MEMBERS } from '../../seed/plant'
import { plantCrowd } from '../../seed/crowd'
import { samplePeople } from '../../seed/people'
import { plantProjects } from '../../seed/plant-projects'
import { projectCounts } from '../../seed/project-counts'
import type { SeedStore } from '../../seed/seed-store'
import { NAMED_COMMUNITIES } from '../../seed/territory'
import { newRequestId, world, type Person, type World } from '../world/world'
import { IDEA, villageOf, type Village } from './village'

const HERE = 'JT0101'
const HOUR = 3_600_000

/** Counts of a community made anew from what its lists show. */
async function rebuilt(county: World, unitId: string): Promise<Counts> {
  const all = async (contract: typeof list | typeof campaigns, input: object) => {
    let count = 0
    for (let after: string | undefined = ''; after !== undefined;) {
      const asked = { ...input, limit: 100, ...(after === '' ? {} : { after }) }
      const page = (await county.guest().does(contract, asked)) as { items: unknown[]; next?: string }
      count += page.items.length
      after = page.next
    }
    return count
  }
  const counts = { ...NONE_COUNTED }
  for (const stage of STAGES) counts[stage] = await all(list, { unitId, stage })
  return { ...counts, raising: await all(campaigns, { unitId, view: 'raising' }) }
}

const kept = async (county: World, unitId: string) => (await county.guest().does(countStages, { unitId })).counts

const once = <C extends Contract>(who: Person, contract: C, input: Omit<InputFor<C>, 'requestId'>) => {
  const asked = { ...input, requestId: newRequestId() }
  return () => who.tries(contract, asked)
}

/** Steps of several hands at once, each of them sent twice under the same request id. */
async function atOnce(steps: ReadonlyArray<() => ReturnType<Person['tries']>>) {
  const answers = await Promise.all(steps.flatMap((step) => [step(), step()]))
  return answers.map(({ envelope }) => (envelope.ok ? 'ok' : envelope.code))
}

describe('what a community has of each', () => {
  let county: World
  let village: Village
  beforeAll(async () => {
    county = await world({ LOCAL_CLOUD_INSTANCES: '5', LOCAL_CLOUD_LATENCY_MS: '3' })
    village = villageOf(county)
  })
  afterAll(() => county.close(), 120_000)

  test('the sample says what its lists show; a town is not counted', async () => {
    for (const { id } of NAMED_COMMUNITIES.slice(0, 4))
      expect([id, await kept(county, id)]).toEqual([id, await rebuilt(county, id)])
    expect(await county.guest().does(countStages, { unitId: 'JT01' })).toEqual({})
    const counted = await county.guest().tries(countStages, { unitId: HERE })
    expect(counted.cost.db).toBeLessThanOrEqual(2)
    expect(counted.cost.examined).toBeLessThanOrEqual(10)
  })

  test('counts stay right under moves at once, repeated, refused and cut off', async () => {
    const { clerk, secretary, town, council, neighbours, proposer } = village
    const before = await kept(county, HERE)
    const ideas = [proposer, ...neighbours].flatMap((one, nth) =>
      [1, 2].map((each) => once(one, propose, { ...IDEA, title: `${nth} 号楼的第 ${each} 件` })),
    )
    expect(new Set(await atOnce(ideas))).toEqual(new Set(['ok']))
    expect((await kept(county, HERE))?.ideas).toBe((before?.ideas ?? 0) + ideas.length)
    const { items } = await county.guest().does(list, { unitId: HERE, stage: 'ideas', limit: ideas.length })

    // Two desks screen the same ideas, one of them refuses: one word each.
    const screened = items.flatMap(({ projectId }, nth) => [
      once(clerk, desk.screen, { projectId, qualified: true }),
      once(secretary, desk.screen, { projectId, qualified: nth % 2 === 0, list: 'limit', reason: '用的人太少' }),
    ])
    const words = await atOnce(screened)
    expect(words.filter((word) => word === 'ok')).toHaveLength(items.length * 2)
    expect(await kept(county, HERE)).toEqual(await rebuilt(county, HERE))

    const open = { projectId: 'XM-trial-drain', deadline: (await county.now()) + HOUR + 60_000 }
    const limits = { goal: 10, minEach: 1, maxEach: 10, essential: true }
    const needs = [{ unit: 'volunteer_points' as const, label: '买材料', ...limits }]
    await village.does(clerk, openCampaign, { ...open, needs })
    const { items: raising } = await county.guest().does(campaigns, { unitId: HERE })
    const opened = await secretary.does(queue, { view: 'review' })
    const campaignId = opened.items.find(({ projectId }) => projectId === open.projectId)!.campaignId
    const running = raising[0]!.campaignId
    await atOnce([
      once(secretary, review, { campaignId, approve: true }),
      once(town, terminate, { projectId: 'XM-trial-garden', reason: '这块地要修路' }),
      once(clerk, settleCampaign, { campaignId: running }),
      once(secretary, suspend, { campaignId: running, decision: 'suspend', reason: '要再核一核' }),
      ...council.map((one) => once(one, vote, { projectId: 'XM-trial-box', choice: 'yes' })),
    ])
    expect(await kept(county, HERE)).toEqual(await rebuilt(county, HERE))

    // Cut off in the middle; whoever heard nothing asks again under the same id.
    const more = neighbours.map((one, nth) => once(one, propose, { ...IDEA, title: `停电前的第 ${nth} 件` }))
    const cut = more.map((step) => step().catch(() => undefined))
    await new Promise((resolve) => setTimeout(resolve, 60))
    await county.crashAndRestart({ LOCAL_CLOUD_INSTANCES: '2' })
    await Promise.all(cut)
    expect(await kept(county, HERE)).toEqual(await rebuilt(county, HERE))
    expect(new Set(await atOnce(more))).toEqual(new Set(['ok']))
    await county.advance(2 * HOUR)
    expect(await kept(county, HERE)).toEqual(await rebuilt(county, HERE))
    expect((await kept(county, HERE))?.raising).toBe(raising.length - 1)
  }, 120_000)
})

test('the county of full size is planted with its counts', async () => {
  const planted = new Map<string, Array<Record<string, unknown>>>()
  const store: SeedStore = {
    bulkLoad: async (collection, documents) =>
      void planted.set(collection, [...(planted.get(collection) ?? []), ...documents]),
    putFile: async (path) => path,
  }
  const people = samplePeople(MEMBERS.demo)
  const projects = await plantProjects(store, 'county')
  const counts = projectCounts(projects, await plantCrowd(store, people))
  const sum = (of: keyof Counts) => counts.reduce((total, part) => total + part[of], 0)
  const inStages = STAGES.reduce((total, stage) => total + sum(stage), 0)
  const shown = (planted.get('projects') ?? []).filter(({ facets }) => (facets as string[]).length > 0)
  expect(inStages).toBe(shown.length)
  expect(inStages).toBeGreaterThan(20_000)
  const raise = (planted.get('campaigns') ?? []).filter(({ status }) => status === 'raising')
  expect(sum('raising')).toBe(raise.length)
  expect(raise.length).toBeGreaterThan(0)
})
