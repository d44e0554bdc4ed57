import { inbox } from '@domain/messages/contract'
import { confirm, follow, getProject, list, object, promises, propose, support } from '@domain/projects/contract'
import * as check from '@domain/projects/check-contract'
import * as desk from '@domain/projects/desk-contract'
import type { Contract } from '@domain/kernel/contract'
import { picture, settledStatus, uploaded } from '../files/uploads'
import { worldPutOff } from '../world/enlarged'
import { newRequestId, type Person, type World } from '../world/world'
import { BUDGET, DAY, IDEA, id, villageOf, type Village } from './village'

let county: World
let village: Village
beforeAll(async () => {
  county = await worldPutOff()
  village = villageOf(county)
}, 180_000)
afterAll(() => county.close())

const read = (projectId: string) => county.guest().does(getProject, { projectId })
const refused = async (who: Person, contract: Contract, input: object) => {
  const { envelope } = await who.tries(contract, { ...input, ...id() })
  return envelope.ok ? 'ok' : envelope.code
}

test('whatever is refused leaves the store as it was', async () => {
  const { clerk, secretary, town, supervisor, proposer, neighbours, council } = village
  const projectId = await village.proposed()
  const photo = await uploaded(clerk, picture(2_000))
  const secondDesk = county.person('song-dan', 'song-dan-community-staff')
  const secondTown = county.person('chu-yan', 'chu-yan-town-admin')
  const tried: ReadonlyArray<readonly [Person, Contract, object, string]> = [
    [proposer, propose, { ...IDEA, painPoint: '找张师傅 13800001234' }, 'PERSONAL_NUMBER_IN_TEXT'],
    [proposer, propose, { ...IDEA, painPoint: '[risky] 不能公开' }, 'TEXT_REFUSED'],
    [proposer, propose, { ...IDEA, photos: [photo] }, 'FILE_NOT_FOUND'],
    [secondDesk, desk.screen, { projectId, qualified: true }, 'PROJECT_NOT_FOUND'],
    [secondTown, check.review, { projectId, approve: true }, 'PROJECT_NOT_FOUND'],
    [clerk, desk.screen, { projectId, qualified: false }, 'REASON_MISSING'],
    [clerk, desk.shortlist, { projectId }, 'NOT_POSSIBLE_NOW'],
    [clerk, desk.shortlist, { projectId, emergency: '墙要倒了' }, 'SECRETARY_ONLY'],
    [clerk, desk.draftBudget, { projectId, ...BUDGET }, 'NOT_POSSIBLE_NOW'],
    [clerk, desk.draftBudget, { projectId, ...BUDGET, budgetFen: 1 }, 'SUM_WRONG'],
    [town, check.review, { projectId, approve: true }, 'NOT_POSSIBLE_NOW'],
    [clerk, desk.publicise, { projectId }, 'NOT_POSSIBLE_NOW'],
    [secretary, desk.commit, { projectId, year: 2027, promise: '办好' }, 'NOT_POSSIBLE_NOW'],
    [secretary, desk.commit, { projectId, year: 2026, promise: '办好' }, 'PROMISE_TOO_LATE'],
    [clerk, desk.start, { projectId, contractor: '青禾' }, 'NOT_POSSIBLE_NOW'],
    [clerk, desk.finish, { projectId, summary: '好了', photos: [photo] }, 'NOT_POSSIBLE_NOW'],
    [supervisor, check.accept, { projectId, photos: [photo] }, 'NOT_POSSIBLE_NOW'],
    [supervisor, check.rectify, { projectId, reason: '不平' }, 'NOT_POSSIBLE_NOW'],
    [secretary, desk.settle, { projectId, finalFen: 1, audit: '镇' }, 'OVER_BUDGET'],
    [town, check.archive, { projectId, brand: true }, 'NOT_POSSIBLE_NOW'],
    [secretary, desk.carryOver, { projectId, reason: '等材料' }, 'NOT_POSSIBLE_NOW'],
    [town, check.terminate, { projectId, reason: '不办了' }, 'NOT_POSSIBLE_NOW'],
    [town, check.decideChange, { projectId, approve: true }, 'NO_CHANGE_WAITS'],
    [council[0]!, check.vote, { projectId, choice: 'yes' }, 'VOTE_CLOSED'],
    [neighbours[0]!, object, { projectId, text: '不好' }, 'OBJECTIONS_CLOSED'],
    [neighbours[0]!, confirm, { projectId, good: true, photos: [photo] }, 'NOT_POSSIBLE_NOW'],
    [county.person('liu-yang'), object, { projectId: 'XM-trial-shade', text: '不好' }, 'LIVES_ELSEWHERE'],
    [county.person('liu-yang'), confirm, { projectId: 'XM-trial-box', good: true, photos: [photo] }, 'LIVES_ELSEWHERE'],
  ]
  // The check of the photo writes in its own time.
  await settledStatus(county, clerk, photo)
  const before = await county.storeHash()
  for (const [who, contract, input, code] of tried)
    expect([contract.name, code, await refused(who, contract, input)]).toEqual([contract.name, code, code])
  expect(await county.storeHash()).toBe(before)
})

test('one person supports once, however often it is sent, and a dozen at once are counted exactly', async () => {
  const projectId = await village.proposed('1 号楼门口补灯')
  const tries = Array.from({ length: 4 }, () => village.neighbours[0]!.tries(support, { projectId, ...id() }))
  expect((await Promise.all(tries)).filter(({ envelope }) => envelope.ok)).toHaveLength(1)
  const many = Array.from({ length: 12 }, (_, nth) => county.person(`member-${String(nth + 1).padStart(5, '0')}`))
  await Promise.all(many.map((one) => one.does(support, { projectId, ...id() })))
  await village.neighbours[0]!.does(follow, { projectId, ...id() })
  expect((await read(projectId)).supporters).toBe(13)
})

test('too few votes lapse without telling the split; a ballot leads to nobody; the proposer does not vote', async () => {
  const [first] = village.council
  const { projectId } = await first!.does(propose, { ...IDEA, title: '议事角加两张桌子', ...id() })
  expect(
    await refused(county.person('xue-jianming', 'xue-jianming-council-member'), check.vote, {
      projectId,
      choice: 'yes',
    }),
  ).toBe('VOTE_CLOSED')
  await village.does(village.clerk, desk.screen, { projectId, qualified: true })
  await village.does(village.clerk, desk.shortlist, { projectId })
  expect((await read(projectId)).council).toMatchObject({ seats: 6, quorum: 4, cast: 0 })
  expect(await refused(first!, check.vote, { projectId, choice: 'yes' })).toBe('NOT_ON_THE_ROLL')
  const [, second, third] = village.council
  const requestId = newRequestId()
  await second!.does(check.vote, { projectId, choice: 'no', requestId })
  await second!.does(check.vote, { projectId, choice: 'no', requestId })
  expect(await refused(second!, check.vote, { projectId, choice: 'yes' })).toBe('ALREADY_VOTED')
  await third!.does(check.vote, { projectId, choice: 'yes', ...id() })
  const open = await read(projectId)
  expect(open.council).toMatchObject({ cast: 2, closed: false })
  expect(open.council).not.toHaveProperty('split')
  await county.advance(8 * DAY)
  const lapsed = await read(projectId)
  expect(lapsed).toMatchObject({ status: 'qualified', council: { closed: true, cast: 2 } })
  expect(lapsed.council).not.toHaveProperty('split')
  expect(JSON.stringify(lapsed)).not.toContain('voterIds')
  await village.does(village.clerk, desk.shortlist, { projectId })
  for (const member of village.council.slice(1)) await member.does(check.vote, { projectId, choice: 'no', ...id() })
  await county.advance(60_000)
  expect(await read(projectId)).toMatchObject({ status: 'not_shortlisted', council: { round: 2, split: { no: 6 } } })
})

test('a refused idea is published with list, reason and another way; a doubtful text only the desk sees', async () => {
  const { clerk } = village
  const projectId = await village.proposed('给每户发大米')
  const said = { list: 'negative', reason: '平均发东西不算小项目', suggestion: '困难家庭走临时救助' } as const
  await village.does(clerk, desk.screen, { projectId, qualified: false, ...said })
  expect(await read(projectId)).toMatchObject({ status: 'refused', screen: said })
  await county.send('POST', '/local/platform', {
    body: JSON.stringify({ api: 'security.msgSecCheck', errcode: -1, times: 1 }),
  })
  const doubtful = await village.proposed('看不准的一件')
  await expect(read(doubtful)).rejects.toThrow('PROJECT_NOT_FOUND')
  expect(await refused(village.neighbours[0]!, support, { projectId: doubtful })).toBe('PROJECT_NOT_FOUND')
  const { items } = await clerk.does(desk.queue, { status: 'proposed', limit: 50 })
  expect(items.find((row) => row.projectId === doubtful)).toMatchObject({ doubtful: true })
  await village.does(clerk, desk.screen, { projectId: doubtful, qualified: true })
  expect((await county.guest().does(list, { unitId: 'JT0101', stage: 'ideas', limit: 1 })).items).toMatchObject([
    { projectId: doubtful },
  ])
})

test('past the council only by a ground that everybody reads; an upheld objection sends it back', async () => {
  const { clerk, secretary, town, supervisor, neighbours } = village
  const projectId = await village.proposed('围墙加固')
  await village.does(clerk, desk.screen, { projectId, qualified: true })
  await village.does(secretary, desk.shortlist, { projectId, emergency: '墙已经斜了，下雨会倒' })
  expect(await read(projectId)).toMatchObject({ status: 'shortlisted', emergency: '墙已经斜了，下雨会倒' })
  await village.does(clerk, desk.draftBudget, { projectId, ...BUDGET })
  expect(await refused(town, check.review, { projectId, approve: false })).toBe('REASON_MISSING')
  await village.does(town, check.review, { projectId, approve: false, reason: '单价高了' })
  await village.does(clerk, desk.draftBudget, { projectId, ...BUDGET })
  await village.does(town, check.review, { projectId, approve: true })
  await village.does(clerk, desk.publicise, { projectId })
  const { objectionId } = await neighbours[0]!.does(object, { projectId, text: '有人报价更低', ...id() })
  const other = await neighbours[1]!.does(object, { projectId, text: '报价单没有贴出来', ...id() })
  expect(await refused(neighbours[0]!, object, { projectId, text: '再说一遍' })).toBe('ALREADY_OBJECTED')
  const answer = { objectionId, decision: 'uphold', answer: '重新比价' } as const
  expect(await refused(county.person('yan-liping', 'yan-liping-supervisor'), check.decideObjection, answer)).toBe(
    'PROJECT_OBJECTION_NOT_FOUND',
  )
  await village.does(supervisor, check.decideObjection, answer)
  expect(await refused(supervisor, check.decideObjection, answer)).toBe('OBJECTION_ANSWERED')
  expect(await read(projectId)).toMatchObject({ status: 'returned', reason: '重新比价' })
  // Posted anew, what was said against the first posting does not count in the second one.
  await village.does(clerk, desk.draftBudget, { projectId, ...BUDGET })
  await village.does(town, check.review, { projectId, approve: true })
  await village.does(clerk, desk.publicise, { projectId })
  const earlier = { objectionId: other.objectionId, decision: 'dismiss', answer: '新的报价已经写上' } as const
  await village.does(secretary, check.decideObjection, earlier)
  expect((await read(projectId)).publicity).toMatchObject({ objections: 0, openObjections: 0 })
  await county.advance(9 * DAY)
  expect(await read(projectId)).toMatchObject({ status: 'pooled' })
})

test('what is not good goes back to work; carried over once; given up by the town, in public', async () => {
  const { clerk, secretary, supervisor, town, neighbours } = village
  const projectId = await village.committed('雨篷翻新')
  await village.built(projectId)
  const seen = { projectId, good: false, photos: [await uploaded(neighbours[0]!, picture(2_000))] }
  expect(await refused(neighbours[0]!, confirm, seen)).toBe('REASON_MISSING')
  await neighbours[0]!.does(confirm, { ...seen, text: '还漏水', ...id() })
  await village.does(supervisor, check.rectify, { projectId, reason: '接缝漏水' })
  expect(await read(projectId)).toMatchObject({ status: 'implementing', acceptance: { confirmed: 0, doubted: 1 } })
  expect(await refused(secretary, desk.carryOver, { projectId, reason: '要返工' })).toBe('CARRY_OVER_TOO_EARLY')
  await village.on('2027-12-05')
  const late = async (signInName: string) => {
    const { items } = await county.person(signInName).does(inbox, { limit: 100 })
    return items.filter(({ refId, text }) => refId === projectId && text.includes('年中报告过了日子还没交')).length
  }
  expect([await late('pang-lei'), await late('gu-hongmei'), await late('ji-hai')]).toEqual([1, 1, 1])
  await village.does(secretary, desk.carryOver, { projectId, reason: '要返工' })
  expect(await read(projectId)).toMatchObject({ status: 'committed', year: 2028, carriedOver: 1 })
  const of = (year: number) => county.guest().does(promises, { unitId: 'JT0101', year })
  expect(await of(2027)).toMatchObject({ total: 1, late: 1 })
  expect(await of(2028)).toMatchObject({ total: 1, notStarted: 1 })
  await village.does(clerk, desk.start, { projectId, contractor: '青禾安居' })
  expect(await refused(secretary, desk.carryOver, { projectId, reason: '再等等' })).toBe('CARRIED_OVER_ALREADY')
  await village.does(town, check.terminate, { projectId, reason: '楼要拆了' })
  expect(await read(projectId)).toMatchObject({ status: 'terminated', reason: '楼要拆了' })
})
