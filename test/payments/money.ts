import { openCampaign, review } from '@domain/crowd/desk-contract'
import { archive, confirmDecision, draft as draftNotice, publish } from '@domain/notices/contract'
import { consent, currentNotice } from '@domain/privacy/contract'
import { approve, draft } from '@domain/rules/contract'
import { DEFAULT_RULES } from '@domain/rules/rule-set'
import { picture, uploaded } from '../files/uploads'
import { COUNTY, SECOND_COUNTY, SECRETARY, STAFF, verifiedResident } from '../identity/newcomer'
import { newRequestId, type Person, type World } from '../world/world'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** The only project of 梧桐里 that is being built in the sample. */
export const PROJECT = 'XM004'
export const MERCHANT = { subMchId: '1900000109', body: '梧桐里社区居民委员会' }

const id = () => ({ requestId: newRequestId() })

/** Two administrators of the county switch money inside a community on or off; it takes effect before the answer. */
export async function switchMoney(county: World, on: boolean): Promise<void> {
  const effectiveFrom = (await county.now()) + 11 * MINUTE
  const crowd = { ...DEFAULT_RULES.crowd, moneyInternal: on }
  const said = { name: on ? '开通收钱' : '停止收钱', reason: '居民会议决定', effectiveFrom, sections: { crowd } }
  const { code, revision } = await county.person(...COUNTY).does(draft, { ...said, ...id() })
  await county.person(...SECOND_COUNTY).does(approve, { code, revision, ...id() })
  await county.advance(17 * MINUTE)
}

/** The residents' meeting decided: minutes, votes, a supervisor's eye, posted and filed away. Answers the notice. */
export async function residentsDecide(county: World): Promise<string> {
  const secretary = county.person(...SECRETARY)
  const minutesFile = await uploaded(secretary, picture(2_000))
  const decision = { minutesFile, heldOn: '2026-08-18', votesFor: 31, votesAgainst: 2, votesAbstained: 1 }
  const said = { kind: 'decision', title: '车棚遮雨棚自愿出钱', body: '到会 34 人，同意 31 人。', days: 1 } as const
  const { noticeId } = await secretary.does(draftNotice, { ...said, decision, ...id() })
  const early = await secretary.tries(publish, { noticeId, ...id() })
  expect(early.envelope).toMatchObject({ ok: false, code: 'DECISION_NOT_CONFIRMED' })
  await county.person('lin-zhengyi', 'lin-zhengyi-supervisor').does(confirmDecision, { noticeId, ...id() })
  await secretary.does(publish, { noticeId, ...id() })
  await county.advance(2 * DAY)
  await secretary.does(archive, { noticeId, ...id() })
  return noticeId
}

export function moneyNeed(goal: number) {
  const limits = { goal, minEach: 100, maxEach: Math.min(goal, 100_000), essential: true }
  return { unit: 'fen' as const, label: '遮雨棚', ...limits, merchant: MERCHANT }
}

/** A campaign that asks neighbours for money, with everything the law wants, raising for so long. */
export async function moneyCampaign(county: World, decisionNoticeId: string, goal: number, lasts: number) {
  const desk = county.person(...STAFF)
  const deadline = (await county.now()) + lasts
  const needs = [moneyNeed(goal)]
  const { campaignId } = await desk.does(openCampaign, {
    projectId: PROJECT,
    deadline,
    needs,
    decisionNoticeId,
    ...id(),
  })
  const first = await county.person(...SECRETARY).does(review, { campaignId, approve: true, ...id() })
  expect(first.status).toBe('review')
  const adviser = county.person('zou-minghao', 'zou-minghao-legal-adviser')
  expect(await adviser.does(review, { campaignId, approve: true, ...id() })).toMatchObject({ status: 'raising' })
  return { campaignId, needId: `${campaignId}.1`, deadline }
}

/** Verified neighbours of 梧桐里 who agreed to the notice about projects. */
export async function neighbours(county: World, count: number): Promise<Person[]> {
  const { version } = await county.guest().does(currentNotice, { about: 'projects' })
  const found: Person[] = []
  for (let nth = 0; nth < count; nth++) {
    const { person } = await verifiedResident(county)
    await person.does(consent, { purpose: 'projects', version, ...id() })
    found.push(person)
  }
  return found
}

interface Platform {
  orders: Array<{
    key: string
    outTradeNo: string
    subMchId: string
    totalFee: number
    state: string
    prepayId: string
  }>
  refunds: Array<{ key: string; outRefundNo: string; refundFee: number; state: string }>
}

/** Everything the platform knows. */
export async function platformOf(county: World): Promise<Platform> {
  return JSON.parse((await county.send('GET', '/local/payments')).text) as Platform
}

/** What somebody at the cashier does. */
export function atTheCashier(county: World, prepayId: string, deed: 'pay' | 'cancel' = 'pay') {
  return county.send('POST', `/local/cashier/${prepayId}`, { body: JSON.stringify({ deed }) })
}

export function faults(county: World, sent: object) {
  return county.send('POST', '/local/payments/faults', { body: JSON.stringify(sent) })
}
