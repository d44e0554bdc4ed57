import type { Contract, InputFor } from '@domain/kernel/contract'
import { vote } from '@domain/projects/check-contract'
import { confirm, getProject, propose, rate } from '@domain/projects/contract'
import * as check from '@domain/projects/check-contract'
import * as desk from '@domain/projects/desk-contract'
import { picture, uploaded } from '../files/uploads'
import { newRequestId, type Person, type World } from '../world/world'

export const DAY = 86_400_000
export const id = () => ({ requestId: newRequestId() })

export const IDEA = {
  title: '3 号楼门口装扶手',
  painPoint: '门口三级台阶，下雨天滑，上个月摔了一位老人',
  proposal: '两边各装一道扶手，台阶贴防滑条',
  kind: 'safety',
  place: '3 号楼门口',
} as const

/** Council of 梧桐里; the first one proposed some of the sample projects. */
const COUNCIL = [
  'xue-jianming',
  'cheng-guangming',
  'ding-xiuqin',
  'ma-weiguo',
  'bao-yuhua',
  'zhu-tianlin',
  'ni-xiaoyan',
] as const

/** Verified residents of 梧桐里 without a post there. */
const NEIGHBOURS = ['resident-0041', 'resident-0081', 'resident-0161', 'resident-0201', 'resident-0241'] as const

export const BUDGET: Omit<InputFor<typeof desk.draftBudget>, 'projectId' | 'requestId'> = {
  class: 'engineering',
  budgetFen: 1_860_000,
  sourceLines: [
    { source: 'fiscal', fen: 1_300_000 },
    { source: 'party_dues', fen: 560_000 },
  ],
  beneficiaries: 240,
  plan: [
    { text: '量尺寸', due: '2027-04-30' },
    { text: '装好', due: '2027-09-30' },
  ],
}

/** Everybody a project of 梧桐里 meets on its way, and the steps they take. */
export interface Village {
  readonly clerk: Person
  readonly secretary: Person
  readonly town: Person
  readonly supervisor: Person
  readonly county: Person
  readonly council: readonly Person[]
  readonly neighbours: readonly Person[]
  readonly proposer: Person
  /** A step of a desk, with its request id. */
  does<C extends Contract>(who: Person, contract: C, input: Omit<InputFor<C>, 'requestId'>): ReturnType<Person['does']>
  proposed(title?: string): Promise<string>
  /** Votes so that so many of the council agree and the rest do not, and lets the vote close. */
  voted(projectId: string, yes: number, of?: number): Promise<void>
  shortlisted(title?: string): Promise<string>
  pooled(title?: string): Promise<string>
  /** Promised for 2027, in January of it. */
  committed(title?: string): Promise<string>
  built(projectId: string): Promise<void>
  /** Residents confirm, the supervisor accepts. */
  accepted(projectId: string): Promise<void>
  statusOf(projectId: string): Promise<string>
  /** Moves the clock to a day of Shanghai at ten. */
  on(day: string): Promise<void>
}

export function villageOf(world: World): Village {
  const clerk = world.person('pang-lei', 'pang-lei-community-staff')
  const secretary = world.person('gu-hongmei', 'gu-hongmei-community-secretary')
  const town = world.person('ji-hai', 'ji-hai-town-admin')
  const supervisor = world.person('lin-zhengyi', 'lin-zhengyi-supervisor')
  const council = COUNCIL.map((name) => world.person(name, `${name}-council-member`))
  const neighbours = NEIGHBOURS.map((name) => world.person(name))
  const proposer = world.person('zhou-guizhen')
  const photo = (who: Person) => uploaded(who, picture(2_000))
  const does: Village['does'] = (who, contract, input) =>
    who.does(contract, { ...input, ...id() } as InputFor<typeof contract>)
  const village: Village = {
    ...{ clerk, secretary, town, supervisor, council, neighbours, proposer, does },
    county: world.person('nie-guoqing', 'nie-guoqing-county-admin'),
    proposed: async (title = IDEA.title) => (await proposer.does(propose, { ...IDEA, title, ...id() })).projectId,
    async voted(projectId, yes, of = council.length) {
      for (const [nth, member] of council.slice(0, of).entries())
        await member.does(vote, { projectId, choice: nth < yes ? 'yes' : 'no', ...id() })
      await world.advance(of === council.length ? 60_000 : 8 * DAY)
    },
    async shortlisted(title) {
      const projectId = await village.proposed(title)
      await does(clerk, desk.screen, { projectId, qualified: true })
      await does(clerk, desk.shortlist, { projectId })
      await village.voted(projectId, 6)
      return projectId
    },
    async pooled(title) {
      const projectId = await village.shortlisted(title)
      await does(clerk, desk.draftBudget, { projectId, ...BUDGET })
      await does(town, check.review, { projectId, approve: true })
      await does(clerk, desk.publicise, { projectId })
      await world.advance(9 * DAY)
      return projectId
    },
    async committed(title) {
      const projectId = await village.pooled(title)
      await village.on('2027-01-20')
      await does(secretary, desk.commit, { projectId, year: 2027, promise: '国庆前装好' })
      return projectId
    },
    async built(projectId) {
      await does(clerk, desk.start, { projectId, contractor: '青禾安居' })
      await does(clerk, desk.finish, { projectId, summary: '都装好了', photos: [await photo(clerk)] })
    },
    async accepted(projectId) {
      for (const one of neighbours.slice(0, 3))
        await one.does(confirm, { projectId, good: true, photos: [await photo(one)], ...id() })
      await does(supervisor, check.accept, { projectId, photos: [await photo(supervisor)] })
    },
    statusOf: async (projectId) => (await world.guest().does(getProject, { projectId })).status,
    on: async (day) => {
      const at = Date.parse(`${day}T10:00:00+08:00`)
      const now = await world.now()
      if (at > now) await world.advance(at - now)
    },
  }
  return village
}

/** Neighbours rate, each once. */
export async function rated(village: Village, projectId: string, stars: number): Promise<void> {
  for (const one of village.neighbours) await one.does(rate, { projectId, stars, ...id() })
}
