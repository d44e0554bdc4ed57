import type { RedemptionRecord } from '../cloudfunctions/actions/points/store'
import type { DueRecord } from '../cloudfunctions/kit/due'
import type { Keys } from '../cloudfunctions/kit/key-ring'
import { shanghaiDate } from '../domain/kernel/calendar'
import { transfer } from '../domain/kernel/ledger'
import { pointsIssuedBy, pointsOf } from '../domain/points/book'
import { withFlow } from '../domain/points/flow'
import { withMore } from '../domain/points/lots'
import { expiryOf, pointsFor, warningOf, yearAt } from '../domain/points/rules'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import { Books } from './books'
import type { Person } from './people'
import { purseOf, type Purses } from './purses'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { pictureOf, plantPictures } from './pictures'
import { sampleShop, TRIAL_PRICE, withStock } from './shop'
import { stamped } from './stamped'
import { samplesToRedeem } from './redeemed'
import { journalBeside } from './journal-beside'

const DAY_MS = 86_400_000
const TRIAL_PEOPLE = 1_000
const { points: RULES } = DEFAULT_RULES

/** Grown-up residents and members who have points for exactly one trial reward. */
export function trialPeople(people: readonly Person[]): readonly Person[] {
  const many = people.filter(({ minor, signInName }) => !minor && /^(resident|member)-/.test(signInName))
  return many.slice(0, TRIAL_PEOPLE)
}

interface Served {
  readonly userId: string
  readonly recordId: string
  readonly minutes: number
  readonly title: string
  /** Epoch ms. */
  readonly at: number
}

/** What earning for a final record writes. */
function earn(purses: Purses, { userId, recordId, minutes, title, at }: Served): void {
  const purse = purseOf(purses, userId)
  const points = pointsFor(minutes, 'service', RULES)
  const [expiresAt, year, date] = [expiryOf(at, RULES), yearAt(at), shanghaiDate(at)]
  const lots = withMore(purse.account.lots, { expiresAt, left: points })
  const flows = withFlow(purse.account.flows, at, { got: points })
  purse.account = { ...purse.account, lots, flows, nextExpiry: lots[0]?.expiresAt }
  const before = purse.years.get(year) ?? { _id: `${userId}_${year}`, userId, year, earned: 0, days: {} }
  const days = { ...before.days, [date]: (before.days[date] ?? 0) + points }
  purse.years.set(year, { ...before, earned: before.earned + points, days })
  const earning = { userId, source: 'service', version: 1, minutes, points, forgiven: 0, at, expiresAt } as const
  purses.earnings.push({ _id: `service_${recordId}`, ...earning })
  const legs = transfer(pointsIssuedBy('service'), pointsOf(userId), points)
  purses.books.post({ at, reason: 'earn', ref: { collection: 'records', id: `${recordId}.v1` }, title, legs })
}

/** Days before the sample day, minutes, and what was done. */
const STORY: ReadonlyArray<readonly [daysAgo: number, minutes: number, title: string]> = [
  [262, 120, '年终敬老慰问'],
  [221, 180, '春运便民引导'],
  [178, 180, '社区清洁日'],
  [150, 240, '植树护绿'],
  [121, 120, '手机课堂助教'],
  [97, 180, '河道捡拾'],
  [64, 300, '高温送清凉'],
  [45, 120, '垃圾分类引导'],
  [23, 360, '暑期托管班'],
  [9, 120, '夜间巡防'],
]

/** Volunteers of the stories and how much of the story is theirs. */
const VOLUNTEERS: ReadonlyArray<readonly [userId: string, from: number]> = [
  ['URW16', 0],
  ['URW17', 3],
  ['URW18', 1],
  ['URW19', 5],
  ['URW20', 6],
  ['URW21', 0],
  ['URW22', 4],
  ['URW60', 7],
  ['URW01', 2],
]

/** What the volunteers of the stories did. */
export function storyServices(): Served[] {
  return STORY.flatMap(([daysAgo, minutes, title], step) =>
    VOLUNTEERS.filter(([, from]) => step >= from).map(([userId]) => ({
      ...{ userId, recordId: `seed-${userId}-${step}`, minutes, title, at: SAMPLE_START - daysAgo * DAY_MS },
    })),
  )
}

function trialServices(people: readonly Person[]): Served[] {
  const minutes = (TRIAL_PRICE * 60) / RULES.pointsPerHour
  const at = SAMPLE_START - 20 * DAY_MS
  return trialPeople(people).map(({ identity: { userId } }) => {
    return { userId, recordId: `seed-trial-${userId}`, minutes, title: '社区环境整治', at }
  })
}

/** The terms that stand for all lots of one end. */
function termsOf(expiresAt: number): Array<DueRecord & { _id: string }> {
  const term = (kind: string, dueAt: number) => {
    const ref = String(expiresAt)
    return { _id: `${kind}_${ref}`, kind, ref, dueAt, lease: 0, attempts: 0 }
  }
  return [term('expirePoints', expiresAt + 1), term('warnOfExpiry', warningOf(expiresAt, RULES))]
}

type Redeemed = RedemptionRecord & { _id: string }

/** The term of something that waits to be fetched. */
function pickUpTerm({ _id, open, pickUpBy }: Redeemed): Array<DueRecord & { _id: string }> {
  const kind = 'pickUpReward'
  const dueAt = pickUpBy - 3 * DAY_MS
  return open ? [{ _id: `${kind}_${_id}`, kind, ref: _id, dueAt, lease: 0, attempts: 0 }] : []
}

function agendaOf({ _id, ownerId: userId, open, name, status, outlet, ...rest }: Redeemed): object[] {
  const { pickUpBy, spokenCode: code } = rest
  const when = { startsAt: pickUpBy, endsAt: pickUpBy }
  const entry = { userId, kind: 'redemption', refId: _id, title: name, state: status, ...when }
  return open ? [{ _id: `${userId}_redemption_${_id}`, ...entry, place: outlet.name, code }] : []
}

/** Outlets, rewards with their stock, balances of many people, and a few things that were redeemed. */
export async function plantPoints(store: SeedStore, people: readonly Person[], keys: Keys): Promise<void> {
  const books = new Books()
  const purses: Purses = { books, all: new Map(), earnings: [] }
  const shop = sampleShop(books, SAMPLE_START - 300 * DAY_MS)
  const redeemed: Redeemed[] = []
  const services = [...storyServices(), ...trialServices(people)]
  const happened = [
    ...services.map((served) => ({ at: served.at, happen: () => earn(purses, served) })),
    ...samplesToRedeem(purses, shop, keys).map(({ at, redeem }) => ({ at, happen: () => redeemed.push(redeem()) })),
  ]
  for (const { happen } of happened.sort((a, b) => a.at - b.at)) happen()
  const ends = new Set([...purses.all.values()].flatMap(({ account }) => account.lots.map((lot) => lot.expiresAt)))

  const accounts = [...purses.all.values()].map(({ account }) => account)
  const years = [...purses.all.values()].flatMap((purse) => [...purse.years.values()])
  await store.bulkLoad('outlets', stamped(shop.outlets))
  const rewards = shop.rewards.map((reward) => {
    const photo = pictureOf('reward', { _id: reward._id, title: reward.name })
    return { ...withStock(reward, books), photo }
  })
  await store.bulkLoad('rewards', stamped(rewards))
  const pictured = rewards.map(({ _id, name: title, editors: orgPath }) => ({ _id, title, orgPath }))
  await plantPictures(store, 'reward', pictured)
  await store.bulkLoad('codeBands', stamped([...shop.bands].map(([_id, given]) => ({ _id, given }))))
  await store.bulkLoad('pointAccounts', stamped(accounts))
  await store.bulkLoad('pointYears', stamped(years))
  await store.bulkLoad('earnings', stamped(purses.earnings))
  await store.bulkLoad('redemptions', stamped(redeemed))
  await store.bulkLoad('postings', stamped(books.postings))
  await store.bulkLoad('journal', stamped(journalBeside(books)))
  await store.bulkLoad('balances', stamped(books.balances))
  await store.bulkLoad('due', stamped([...[...ends].flatMap(termsOf), ...redeemed.flatMap(pickUpTerm)]))
  await store.bulkLoad('agenda', stamped(redeemed.flatMap(agendaOf)))
}
