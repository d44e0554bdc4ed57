import { getCampaign } from '@domain/crowd/contract'
import { balances } from '@domain/fund/contract'
import { approve, correct, earmark, listEarmarks, pay, requestDisbursement } from '@domain/fund/desk-contract'
import { inbox } from '@domain/messages/contract'
import { getProject, support } from '@domain/projects/contract'
import * as check from '@domain/projects/check-contract'
import * as desk from '@domain/projects/desk-contract'
import type { Contract } from '@domain/kernel/contract'
import { statusAfter } from '@domain/kernel/lifecycle'
import { PROJECT_LIFECYCLE, type ProjectMove, type ProjectStatus } from '@domain/projects/states'
import { agreed, handsOf, paid, requested, type Hands } from '../fund/books'
import { picture, uploaded } from '../files/uploads'
import { worldPutOff } from '../world/enlarged'
import type { Person, World } from '../world/world'
import { BUDGET, DAY, id, villageOf, type Village } from './village'

let county: World
let village: Village
let hands: Hands
beforeAll(async () => {
  county = await worldPutOff()
  village = villageOf(county)
  hands = handsOf(county)
}, 180_000)
afterAll(() => county.close())

const MINUTE = 60_000
const money = () => county.guest().does(balances, { unitId: 'JT0101', year: 2026 })
const earmarkOf = (projectId: string) => `JT0101_2026_${projectId}`
const aside = async (projectId: string) => {
  const { items } = await hands.manager.does(listEarmarks, { limit: 100 })
  return items.find((one) => one.projectId === projectId)
}
const codeOf = async (who: Person, contract: Contract, input: object) => {
  const { envelope } = await who.tries(contract, { ...input, ...id() })
  return envelope.ok ? 'ok' : envelope.code
}

/** Into the pool past the council, several at once. */
async function pooled(...titles: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const title of titles) {
    const projectId = await village.proposed(title)
    await village.does(village.clerk, desk.screen, { projectId, qualified: true })
    await village.does(village.secretary, desk.shortlist, { projectId, emergency: '等不及' })
    await village.does(village.clerk, desk.draftBudget, { projectId, ...BUDGET })
    await village.does(village.town, check.review, { projectId, approve: true })
    await village.does(village.clerk, desk.publicise, { projectId })
    ids.push(projectId)
  }
  await county.advance(9 * DAY)
  return ids
}

test('what neighbours gathered for a project that is given up goes back to them', async () => {
  const projectId = 'XM-trial-rail'
  const seen = () => village.proposer.does(getCampaign, { projectId })
  expect((await seen()).mine.filter(({ status }) => status === 'pledged').length).toBeGreaterThan(0)
  await village.does(village.town, check.terminate, { projectId, reason: '这栋楼要拆了' })
  await county.advance(MINUTE)
  await county.advance(MINUTE)
  const after = await seen()
  expect(after.status).toBe('refunded')
  expect(after.mine.filter(({ status }) => status === 'pledged' || status === 'captured')).toEqual([])
})

test('what will not be built leaves the pool by the town, in public, and its money comes back', async () => {
  const { neighbours, secretary, town, proposer } = village
  const [projectId = ''] = await pooled('南墙重砌')
  await neighbours[0]!.does(support, { projectId, ...id() })
  const before = await money()
  await hands.manager.does(earmark, { projectId, ...id() })
  expect((await money()).freeFen).toBe(before.freeFen - 1_860_000)
  const reason = '这面墙归开发商修，已经答应了'
  expect(await codeOf(secretary, check.terminate, { projectId, reason })).toBe('FORBIDDEN')
  const far = county.person('chu-yan', 'chu-yan-town-admin')
  expect(await codeOf(far, check.terminate, { projectId, reason })).toBe('PROJECT_NOT_FOUND')
  await village.does(town, check.terminate, { projectId, reason })
  const project = await county.guest().does(getProject, { projectId })
  expect(project).toMatchObject({ status: 'terminated', reason })
  expect(project.history.at(-1)).toMatchObject({ move: 'terminate', note: reason })
  const asked = { fen: 100, title: '砂浆', payeeKind: 'organisation', payee: '某单位', photos: [] }
  const earmarkId = earmarkOf(projectId)
  expect(await codeOf(hands.clerk, requestDisbursement, { earmarkId, ...asked })).toBe('NOT_ENOUGH_LEFT')
  await county.advance(MINUTE)
  expect(await money()).toMatchObject({ freeFen: before.freeFen, balanced: true })
  expect(await aside(projectId)).toBeUndefined()
  expect(await codeOf(hands.manager, earmark, { projectId })).toBe('PROJECT_NOT_READY')
  for (const who of [proposer, neighbours[0]!]) {
    const { items } = await who.does(inbox, { limit: 100 })
    expect(items.some(({ refId, text }) => refId === projectId && text.includes(reason))).toBe(true)
  }
})

test('a smaller budget gives back what is above it, never what is paid or asked for; nothing leaves after the end', async () => {
  const { clerk, secretary } = village
  const [projectId = ''] = await pooled('车棚换顶')
  const earmarkId = earmarkOf(projectId)
  await hands.manager.does(earmark, { projectId, ...id() })
  await village.does(secretary, desk.commit, { projectId, year: 2027, promise: '国庆前做好' })
  await village.does(clerk, desk.start, { projectId, contractor: '青禾安居' })
  await paid(hands, 500_000, { earmarkId })
  const before = await money()
  const budget = (fiscal: number, dues: number) => ({
    ...{ projectId, text: '少做一段', scopeBp: 0 },
    money: {
      budgetFen: fiscal + dues,
      sourceLines: [
        { source: 'fiscal' as const, fen: fiscal },
        { source: 'party_dues' as const, fen: dues },
      ],
    },
  })
  await village.does(clerk, desk.requestChange, budget(800_000, 200_000))
  expect(await money()).toMatchObject({ freeFen: before.freeFen + 860_000, balanced: true })
  expect(await aside(projectId)).toMatchObject({ leftFen: 500_000, lines: budget(800_000, 200_000).money.sourceLines })
  // 150,538 fen of the dues are paid.
  expect(await codeOf(clerk, desk.requestChange, budget(800_000, 100_000))).toBe('LESS_THAN_PAID')
  const open = await requested(hands, 450_000, { earmarkId })
  expect(await codeOf(clerk, desk.requestChange, budget(700_000, 200_000))).toBe('LESS_THAN_PAID')
  const photos = [await uploaded(clerk, picture(2_000))]
  await village.does(clerk, desk.finish, { projectId, summary: '做好了', photos })
  await village.accepted(projectId)
  expect(await codeOf(secretary, desk.settle, { projectId, finalFen: 949_999, audit: '镇' })).toBe('LESS_THAN_PAID')
  await village.does(secretary, desk.settle, { projectId, finalFen: 950_000, audit: '镇里审计过' })
  const asked = { fen: 1, title: '漆', payeeKind: 'organisation', payee: '某单位', photos: [] }
  expect(await codeOf(hands.clerk, requestDisbursement, { earmarkId, ...asked })).toBe('NOT_ENOUGH_LEFT')
  await county.advance(MINUTE)
  expect(await aside(projectId)).toMatchObject({ leftFen: 450_000, requestedFen: 450_000 })
  await agreed(hands, open)
  await hands.manager.does(pay, { disbursementId: open, ...id() })
  await hands.county.does(correct, { disbursementId: open, reason: '退回', ...id() })
  await county.advance(MINUTE)
  expect(await aside(projectId)).toBeUndefined()
  expect(await money()).toMatchObject({ freeFen: before.freeFen + 1_360_000, balanced: true })
})

test('whoever ends a project and whoever moves its money at the same moment exclude each other', async () => {
  const { town, secretary, clerk } = village
  const ids = await pooled('一号井盖', '二号井盖', '三号井盖')
  const { freeFen } = await money()
  for (const projectId of ids)
    await Promise.all([
      hands.manager.tries(earmark, { projectId, ...id() }),
      town.tries(check.terminate, { projectId, reason: '不办了', ...id() }),
      secretary.tries(desk.commit, { projectId, year: 2027, promise: '办好', ...id() }),
    ])
  await county.advance(MINUTE)
  for (const projectId of ids) expect(await village.statusOf(projectId)).toBe('terminated')
  expect(await money()).toMatchObject({ freeFen, balanced: true })

  const [projectId = ''] = await pooled('四号井盖')
  const earmarkId = earmarkOf(projectId)
  await hands.manager.does(earmark, { projectId, ...id() })
  await village.does(secretary, desk.commit, { projectId, year: 2027, promise: '办好' })
  await village.built(projectId)
  await village.accepted(projectId)
  const first = await requested(hands, 300_000, { earmarkId })
  await agreed(hands, first)
  const ask = { earmarkId, fen: 200_000, title: '盖', payeeKind: 'organisation', payee: '某单位', photos: [] }
  const [settled, , more] = await Promise.all([
    secretary.tries(desk.settle, { projectId, finalFen: 300_000, audit: '镇', ...id() }),
    hands.manager.tries(pay, { disbursementId: first, ...id() }),
    clerk.tries(requestDisbursement, { ...ask, ...id() }),
  ])
  expect(settled.envelope.ok && more.envelope.ok).toBe(false)
  const twice = id()
  const again = await Promise.all(
    Array.from({ length: 3 }, () => hands.clerk.tries(requestDisbursement, { ...ask, fen: 1, ...twice })),
  )
  const answers = new Set(again.map(({ envelope }) => JSON.stringify(envelope.ok ? envelope.value : envelope.code)))
  expect(answers.size).toBe(1)
  expect(await codeOf(hands.clerk, approve, { disbursementId: first })).toBe('FORBIDDEN')
})

/** Moves that are told under another name than their own, and what is told that moves nothing. */
const TOLD_AS: Readonly<Record<string, ProjectMove | undefined>> = { emergency: 'shortlist', brand: 'archive' }
const NO_MOVE = ['propose', 'changeAsked', 'changeRefused']

/** Where the told history of a project leads by the table. */
async function walked(projectId: string): Promise<{ walked: ProjectStatus | undefined; status: ProjectStatus }> {
  const { history, status } = await county.guest().does(getProject, { projectId })
  const moves = history.map(({ move }) => move).filter((move) => !NO_MOVE.includes(move))
  const walk = (from: ProjectStatus | undefined, move: string) =>
    from && statusAfter<ProjectStatus, ProjectMove>(PROJECT_LIFECYCLE, from, TOLD_AS[move] ?? (move as ProjectMove))
  return { walked: moves.reduce<ProjectStatus | undefined>(walk, 'proposed'), status }
}

test('whatever is done at the same moment, what stands is one road through the table', async () => {
  const { clerk, secretary, town } = village
  const ids = await pooled('五号井盖', '六号井盖')
  await village.on('2027-01-20')
  const photos = [await uploaded(clerk, picture(2_000))]
  const most = async (...tries: ReadonlyArray<readonly [Person, Contract, object]>) => {
    const all = await Promise.all(tries.map(([who, contract, input]) => codeOf(who, contract, input)))
    return all.filter((code) => code === 'ok').length
  }
  for (const projectId of ids) {
    const promised = { projectId, year: 2027, promise: '办好' }
    expect(await most([secretary, desk.commit, promised], [secretary, desk.commit, promised])).toBe(1)
    const begun = { projectId, contractor: '青禾' }
    expect(await most([clerk, desk.start, begun], [clerk, desk.start, begun])).toBe(1)
  }
  await village.on('2027-12-05')
  const [first = '', second = ''] = ids
  const carried = { projectId: first, reason: '等材料' }
  const built = { projectId: first, summary: '好了', photos }
  expect(await most([secretary, desk.carryOver, carried], [clerk, desk.finish, built])).toBe(1)
  const over = { projectId: second, reason: '不办了' }
  const ends = [secretary, desk.carryOver, { ...carried, projectId: second }] as const
  await most([town, check.terminate, over], ends, [clerk, desk.finish, { ...built, projectId: second }])
  for (const projectId of ids) {
    const road = await walked(projectId)
    expect(road.walked).toBe(road.status)
  }
  expect(await money()).toMatchObject({ balanced: true })
})
