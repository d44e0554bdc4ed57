import { today } from '@domain/home/contract'
import { inbox } from '@domain/messages/contract'
import {
  getProject,
  list,
  mine,
  promises,
  similar,
  support,
  follow,
  propose,
  object,
  confirm,
  unfollow,
} from '@domain/projects/contract'
import * as check from '@domain/projects/check-contract'
import * as desk from '@domain/projects/desk-contract'
import { picture, uploaded } from '../files/uploads'
import { worldPutOff } from '../world/enlarged'
import type { Person, World } from '../world/world'
import { BUDGET, DAY, IDEA, id, rated, villageOf, type Village } from './village'

let county: World
let village: Village
beforeAll(async () => {
  county = await worldPutOff()
  village = villageOf(county)
}, 180_000)
afterAll(() => county.close())

/** A year passes, on a busy machine. */
const YEAR_PASSES = 120_000

/** What a person's home page shows of the projects they stand by. */
const onHome = async (who: Person) => (await who.does(today, {})).followed

const read = (projectId: string) => county.guest().does(getProject, { projectId })

/** One project, from a complaint to an example for others, by the people whose part each step is. */
describe('from an idea to a brand project', () => {
  let projectId: string

  test(
    'it is looked for first, then proposed, and the neighbours join it',
    async () => {
      const { proposer, neighbours } = village
      const alike = await proposer.does(similar, { text: '楼道扶手 台阶滑' })
      expect(alike.items.map(({ title }) => title)).toContain('3 号楼楼道装扶手')
      const photo = await uploaded(proposer, picture(2_000))
      projectId = (await proposer.does(propose, { ...IDEA, photos: [photo], ...id() })).projectId
      for (const one of neighbours.slice(0, 3)) await one.does(support, { projectId, ...id() })
      await neighbours[3]!.does(follow, { projectId, ...id() })
      const project = await read(projectId)
      expect(project).toMatchObject({ status: 'proposed', supporters: 3, proposer: '周**', photos: [photo] })
      expect(project.dueAt).toBe(Date.parse('2026-09-04T00:00:00+08:00'))
      const { items } = await county
        .guest()
        .does(list, { stage: 'ideas', unitId: 'JT0101', kind: 'safety', year: 2026 })
      expect(items[0]).toMatchObject({ projectId, photo })
      expect((await proposer.does(mine, { of: 'proposed' })).items[0]).toMatchObject({ projectId })
      expect((await neighbours[0]!.does(mine, { of: 'followed' })).items).toMatchObject([{ projectId }])
      expect(await onHome(neighbours[3]!)).toEqual([{ projectId, title: IDEA.title, status: 'proposed' }])
    },
    YEAR_PASSES,
  )

  test(
    'community, council, town and public agree',
    async () => {
      const { clerk, town, neighbours, secretary, supervisor } = village
      await village.does(clerk, desk.screen, { projectId, qualified: true, reason: '不和物业职责重复' })
      await village.does(clerk, desk.shortlist, { projectId })
      await village.voted(projectId, 6)
      expect(await read(projectId)).toMatchObject({
        status: 'shortlisted',
        council: { seats: 7, quorum: 5, cast: 7, passed: true, split: { yes: 6, no: 1, abstain: 0 } },
      })
      await village.does(clerk, desk.draftBudget, { projectId, ...BUDGET })
      await village.does(town, check.review, { projectId, approve: true })
      await village.does(clerk, desk.publicise, { projectId })
      await neighbours[0]!.does(object, { projectId, text: '会不会挡住轮椅', ...id() })
      await county.advance(9 * DAY)
      expect(await village.statusOf(projectId)).toBe('publicising')
      const [objection] = (await supervisor.does(check.objections, {})).items
      await secretary.does(check.decideObjection, {
        ...{ objectionId: objection!.objectionId, decision: 'dismiss', answer: '留了 1 米 2，轮椅能过' },
        ...id(),
      })
      expect(await village.statusOf(projectId)).toBe('pooled')
      await county.advance(60_000)
      expect(await onHome(neighbours[0]!)).toMatchObject([{ projectId, status: 'pooled' }])
      await neighbours[2]!.does(unfollow, { projectId, ...id() })
      expect(await onHome(neighbours[2]!)).toEqual([])
    },
    YEAR_PASSES,
  )

  test(
    'it is promised, reported, changed, built and accepted within the year',
    async () => {
      const { clerk, secretary, town, neighbours, supervisor } = village
      const late = secretary.does(desk.commit, { projectId, year: 2026, promise: '今年装好', ...id() })
      await expect(late).rejects.toThrow('PROMISE_TOO_LATE')
      await village.on('2027-03-30')
      await village.does(secretary, desk.commit, { projectId, year: 2027, promise: '国庆前装好' })
      await village.does(clerk, desk.start, { projectId, contractor: '青禾安居' })
      const more = { budgetFen: 1_960_000, sourceLines: [{ source: 'fiscal' as const, fen: 1_960_000 }] }
      await village.does(clerk, desk.requestChange, { projectId, text: '多装一段', scopeBp: 500, money: more })
      const photo = await uploaded(clerk, picture(2_000))
      const built = { projectId, summary: '都装好了', photos: [photo] }
      await expect(clerk.does(desk.finish, { ...built, ...id() })).rejects.toThrow('CHANGE_WAITS')
      await village.does(town, check.decideChange, { projectId, approve: true })
      await village.on('2027-07-20')
      await village.does(clerk, desk.reportMidYear, { projectId, text: '装了一半', percent: 50, done: [0] })
      expect((await county.guest().does(promises, { unitId: 'JT0101', year: 2027 })).items).toMatchObject([
        { projectId, stepsDone: 1, steps: 2, budgetFen: 1_960_000, late: false },
      ])
      await village.does(clerk, desk.finish, built)
      const tooFew = supervisor.does(check.accept, {
        projectId,
        photos: [await uploaded(supervisor, picture(2_000))],
        ...id(),
      })
      await expect(tooFew).rejects.toThrow('RESIDENTS_MISSING')
      await village.accepted(projectId)
      const seen = neighbours[3]!.does(confirm, { projectId, good: true, photos: [photo], ...id() })
      await expect(seen).rejects.toThrow('NOT_POSSIBLE_NOW')
    },
    YEAR_PASSES,
  )

  test(
    'it is settled, rated, scored and becomes an example',
    async () => {
      const { secretary, town, proposer, neighbours } = village
      const over = secretary.does(desk.settle, { projectId, finalFen: 1_960_001, audit: '镇审计', ...id() })
      await expect(over).rejects.toThrow('OVER_BUDGET')
      await village.does(secretary, desk.settle, { projectId, finalFen: 1_900_000, audit: '镇审计' })
      await rated(village, projectId, 5)
      await village.on('2027-12-10')
      await village.does(town, check.evaluate, {
        ...{ projectId, progress: 95, quality: 96, publicity: 100, text: '老人出门稳当了' },
      })
      await village.does(town, check.archive, { projectId, brand: true })
      const project = await read(projectId)
      expect(project).toMatchObject({
        ...{ status: 'archived', brand: true, grade: 'excellent', finalFen: 1_900_000 },
        score: { progress: 19, quality: 24, money: 20, satisfaction: 25, publicity: 10, total: 98 },
      })
      expect(project.history.map(({ move }) => move)).toEqual([
        ...['propose', 'qualify', 'openVote', 'shortlist', 'budget', 'approve', 'publicise', 'pool', 'commit', 'start'],
        ...['changeAsked', 'change', 'report', 'finish', 'accept', 'settle', 'evaluate', 'brand'],
      ])
      const told = async (who: typeof proposer) =>
        (await who.does(inbox, { limit: 100 })).items.filter(({ refId }) => refId === projectId).length
      await county.advance(60_000)
      const counts = [await told(proposer), await told(neighbours[1]!), await told(neighbours[3]!)]
      expect(counts).toEqual([14, 14, 14])
      const work = async (signInName: string) => {
        const { items } = await county.person(signInName).does(inbox, { limit: 100 })
        return items.filter(({ refKind, refId }) => refKind === 'projectWork' && refId === projectId).reverse()
      }
      const waited = async (signInName: string) => (await work(signInName)).map(({ text }) => text.split('：')[1])
      expect(await waited('pang-lei')).toEqual([
        ...['有人提了想法，等审核。', '议事会通过了，等做预算。', '镇里批准了，等公示。'],
        '棠城镇人民政府同意了您申请的变更。',
      ])
      expect(await waited('gu-hongmei')).toEqual([
        ...['有人提了想法，等审核。', '公示里有人提意见，等答复。', '入库了，等公开承诺。', '验收通过了，等结算。'],
      ])
      expect(await waited('ji-hai')).toEqual([
        ...['预算交上来了，等镇里审核。', '申请变更，等镇里审批。', '结算了，年底等考评。'],
      ])
      expect(await waited('lin-zhengyi')).toEqual([
        ...['公示里有人提意见，等答复。', '完工了，请去现场看看。', '看过的居民够了，等验收。'],
      ])
      expect(await waited('ma-weiguo')).toEqual(['议事会开始投票了，请投票。'])
      expect(await waited('chu-yan')).toEqual([])
    },
    YEAR_PASSES,
  )
})
