import { openCampaign } from '@domain/crowd/desk-contract'
import { getUrl } from '@domain/files/contract'
import { inbox } from '@domain/messages/contract'
import { archive, confirmDecision, desk, discard, draft, get, publish } from '@domain/notices/contract'
import { picture, settledStatus, uploaded } from '../files/uploads'
import { SECRETARY, STAFF } from '../identity/newcomer'
import { HOUR, moneyNeed, PROJECT, switchMoney } from '../payments/money'
import { newRequestId, world, type Person, type World } from '../world/world'

let county: World
let secretary: Person
let supervisor: Person

beforeAll(async () => {
  county = await world()
  secretary = county.person(...SECRETARY)
  supervisor = county.person('lin-zhengyi', 'lin-zhengyi-supervisor')
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const VOTES = { votesFor: 33, votesAgainst: 2, votesAbstained: 1 }

async function written(changes: object = {}, votes: object = {}) {
  const minutesFile = await uploaded(secretary, picture(2_000))
  const decision = { minutesFile, heldOn: '2026-08-18', ...VOTES, ...votes }
  const said = { kind: 'decision' as const, title: '单元门修锁自愿出钱', body: '到会 36 人。想出的自己出。', days: 1 }
  return { ...said, decision, ...changes, ...id() }
}
const drafted = async (changes: object = {}) => (await secretary.does(draft, await written(changes))).noticeId
const toConfirm = async () => (await supervisor.does(desk, { status: 'draft', toConfirm: true })).items

/** Confirmed by the supervisor, posted, over, and in the archive. */
async function archived(changes: object = {}): Promise<string> {
  const noticeId = await drafted(changes)
  await supervisor.does(confirmDecision, { noticeId, ...id() })
  const { endsAt } = await secretary.does(publish, { noticeId, ...id() })
  await county.advance(endsAt - (await county.now()) + HOUR)
  await secretary.does(archive, { noticeId, ...id() })
  return noticeId
}

const asksMoney = async (decisionNoticeId: string) => {
  const deadline = (await county.now()) + 24 * HOUR
  const asked = { projectId: PROJECT, deadline, needs: [moneyNeed(1_000)], decisionNoticeId, ...id() }
  return (await county.person(...STAFF).tries(openCampaign, asked)).envelope
}

test('a decision wants the secretary, its minutes, its votes and a day that has been', async () => {
  const before = await county.storeHash()
  const said = await written()
  const hash = await county.storeHash()
  expect(hash).not.toBe(before)
  const clerk = county.person(...STAFF)
  const refused = (who: Person, input: object, code: string) =>
    expect(who.does(draft, { ...said, ...input, ...id() })).rejects.toMatchObject({ code })
  await refused(clerk, {}, 'DECISION_INCOMPLETE')
  await refused(secretary, { decision: undefined }, 'DECISION_INCOMPLETE')
  await refused(secretary, { kind: 'announcement' }, 'DECISION_INCOMPLETE')
  await refused(secretary, { decision: { ...said.decision, heldOn: '2026-08-21' } }, 'MEETING_AHEAD')
  await refused(secretary, { decision: { ...said.decision, votesFor: 0 } }, 'INVALID_INPUT')
  await refused(secretary, { decision: { ...said.decision, minutesFile: 'F-nobody' } }, 'FILE_NOT_FOUND')
  await refused(county.person('zhou-guizhen'), {}, 'FORBIDDEN')
  expect(await county.storeHash()).toBe(hash)
})

test('a supervisor of the place confirms it, once; who did what stands at the desk', async () => {
  const noticeId = await drafted()
  await expect(secretary.does(publish, { noticeId, ...id() })).rejects.toMatchObject({ code: 'DECISION_NOT_CONFIRMED' })
  await expect(secretary.does(confirmDecision, { noticeId, ...id() })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const [row] = await toConfirm()
  expect(row).toMatchObject({ noticeId, own: false, decision: { ...VOTES, confirmed: false } })
  // The minutes carry names: the supervisor sees them, neighbours do not.
  const { minutesFile: fileId = '' } = row?.decision ?? {}
  expect(await settledStatus(county, secretary, fileId)).toBe('passed')
  expect((await supervisor.does(getUrl, { fileId })).status).toBe('passed')
  const requestId = newRequestId()
  const answers = await Promise.all([1, 2].map(() => supervisor.does(confirmDecision, { noticeId, requestId })))
  expect(answers).toEqual([
    { noticeId, status: 'draft' },
    { noticeId, status: 'draft' },
  ])
  await expect(supervisor.does(confirmDecision, { noticeId, ...id() })).rejects.toMatchObject({
    code: 'NOT_A_DECISION',
  })
  expect(await toConfirm()).toEqual([])
  const told = (await secretary.does(inbox, { limit: 20 })).items.map(({ template }) => template)
  expect(told).toContain('decisionConfirmed')
  await secretary.does(publish, { noticeId, ...id() })
  const { items } = await secretary.does(desk, { status: 'live' })
  const hands = items.find((one) => one.noticeId === noticeId)?.hands.map(({ did, name }) => `${did} ${name}`)
  expect(hands).toEqual(['write 顾红梅', 'confirm 林正义', 'publish 顾红梅'])
  const shown = await county.person('zhou-guizhen').does(get, { noticeId })
  expect(shown).toMatchObject({ decision: { ...VOTES, confirmed: true } })
  expect(shown).not.toHaveProperty('hands')
  await expect(county.person('zhou-guizhen').does(getUrl, { fileId })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
})

test('one that does not fit its minutes goes back with a reason, and is read by nobody', async () => {
  const noticeId = await drafted()
  const elsewhere = county.person('song-dan', 'song-dan-community-staff')
  const said = { noticeId, reason: '签到表是 34 人，写成了 36 人' }
  await expect(elsewhere.does(discard, { ...said, ...id() })).rejects.toMatchObject({ code: 'NOTICE_NOT_FOUND' })
  expect(await supervisor.does(discard, { ...said, ...id() })).toEqual({ noticeId, status: 'discarded' })
  await expect(secretary.does(discard, { ...said, ...id() })).rejects.toMatchObject({ code: 'NOTICE_NOT_DRAFT' })
  await expect(supervisor.does(confirmDecision, { noticeId, ...id() })).rejects.toMatchObject({
    code: 'NOT_A_DECISION',
  })
  await expect(county.guest().does(get, { noticeId })).rejects.toMatchObject({ code: 'NOTICE_NOT_FOUND' })
  const { items } = await secretary.does(inbox, { limit: 20 })
  expect(items.find(({ template }) => template === 'draftReturned')?.text).toContain('写成了 36 人')
  const plain = { kind: 'announcement' as const, title: '停水', body: '明天停水。', days: 1 }
  const other = (await county.person(...STAFF).does(draft, { ...plain, ...id() })).noticeId
  const foreign = supervisor.does(discard, { noticeId: other, reason: '不好', ...id() })
  await expect(foreign).rejects.toMatchObject({ code: 'NOT_A_DECISION' })
})

test('money is asked for by a decision that stands: carried, archived, not corrected since', async () => {
  await switchMoney(county, true)
  const lost = await archived({ decision: (await written({}, { votesFor: 3, votesAgainst: 30 })).decision })
  expect(await asksMoney(lost)).toMatchObject({ ok: false, code: 'DECISION_MISSING' })
  const early = await drafted()
  expect(await asksMoney(early)).toMatchObject({ ok: false, code: 'DECISION_MISSING' })

  const first = await archived()
  // Nothing but a decision of the same unit takes the place of a decision.
  const plain = { kind: 'announcement' as const, title: '更正', body: '上次写错了。', days: 1, replaces: early }
  await expect(county.person(...STAFF).does(draft, { ...plain, ...id() })).rejects.toMatchObject({ code: 'OTHER_KIND' })
  await supervisor.does(confirmDecision, { noticeId: early, ...id() })
  const { endsAt } = await secretary.does(publish, { noticeId: early, ...id() })
  const corrected = await archived({ replaces: early })
  await county.advance(Math.max(0, endsAt - (await county.now())))
  await secretary.does(archive, { noticeId: early, ...id() })
  expect(await asksMoney(early)).toMatchObject({ ok: false, code: 'DECISION_MISSING' })
  expect(await asksMoney(corrected)).toMatchObject({ ok: true })
  expect(await asksMoney(first)).toMatchObject({ ok: false, code: 'CAMPAIGN_RUNNING' })
})
