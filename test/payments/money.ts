import { openCampaign, review } from '@domain/crowd/desk-contract'
import { consent, currentNotice } from '@domain/privacy/contract'
import { approve, draft } from '@domain/rules/contract'
import { DEFAULT_RULES } from '@domain/rules/rule-set'
import { samplePeople } from '../../seed/people'
import { MEMBERS } from '../../seed/plant'
import { COUNTY, SECOND_COUNTY, SECRETARY, STAFF, verifiedResident } from '../identity/newcomer'
import { newRequestId, type Person, type World } from '../world/world'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
/** The only project of 梧桐里 that is being built in the sample. */
export const PROJECT = 'XM004'
const MERCHANT = { subMchId: '1900000109', body: '梧桐里社区居民委员会' }

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

/** What the residents of the sample have decided: in the archive, with minutes and votes, confirmed. */
export const DECISION = 'N-trial-decision'

export function moneyNeed(goal: number) {
  const limits = { goal, minEach: 100, maxEach: Math.min(goal, 100_000), essential: true }
  return { unit: 'fen' as const, label: '遮雨棚', ...limits, merchant: MERCHANT }
}

/** A campaign that asks neighbours for money, with everything the law wants, raising for so long. */
export async function moneyCampaign(county: World, goal: number, lasts: number) {
  const desk = county.person(...STAFF)
  const deadline = (await county.now()) + lasts
  const needs = [moneyNeed(goal)]
  const { campaignId } = await desk.does(openCampaign, {
    projectId: PROJECT,
    deadline,
    needs,
    decisionNoticeId: DECISION,
    ...id(),
  })
  const first = await county.person(...SECRETARY).does(review, { campaignId, approve: true, ...id() })
  expect(first.status).toBe('review')
  const adviser = county.person('zou-minghao', 'zou-minghao-legal-adviser')
  expect(await adviser.does(review, { campaignId, approve: true, ...id() })).toMatchObject({ status: 'raising' })
  return { campaignId, needId: `${campaignId}.1`, deadline }
}

/** Verified grown-ups of 梧桐里 in the sample; the forty communities share its residents out in turn. */
function sampleNeighbours(): string[] {
  const here = samplePeople(MEMBERS.demo).filter(({ minor, signInName, identity }) => {
    const verified = identity.verification === 'resident_verified' && identity.unitId === 'JT0101'
    return !minor && verified && /^(resident|member)-/.test(signInName)
  })
  return here.map(({ signInName }) => signInName)
}

/** Verified neighbours of 梧桐里 who agreed to the notice about projects; newcomers where the sample has too few. */
export async function neighbours(county: World, count: number): Promise<Person[]> {
  const { version } = await county.guest().does(currentNotice, { about: 'projects' })
  const found = sampleNeighbours()
    .slice(0, count)
    .map((name) => county.person(name))
  while (found.length < count) {
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
