import type { Keys } from '../cloudfunctions/kit/key-ring'
import { bigramsOf } from '../domain/kernel/bigrams'
import { shanghaiDate } from '../domain/kernel/calendar'
import { crockford } from '../domain/kernel/identifiers'
import { transfer } from '../domain/kernel/ledger'
import { maskedName } from '../domain/kernel/masked-name'
import { seekKey } from '../domain/kernel/seek'
import { pointsHeldFor, pointsOf, pointsSpentOn, shelfOf, stockGivenAt, stockHeldAt } from '../domain/points/book'
import { withFlow } from '../domain/points/flow'
import { decideSpend, giveBack } from '../domain/points/lots'
import { pickUpUntil, yearAt } from '../domain/points/rules'
import { DEFAULT_RULES } from '../domain/rules/rule-set'
import type { Purses } from './purses'
import { SAMPLE_START } from './sample-start'
import type { Shop } from './shop'

const DAY_MS = 86_400_000

interface Sample {
  readonly userId: string
  readonly name: string
  readonly rewardId: string
  readonly daysAgo: number
  readonly end?: 'fulfilled' | 'released'
}

const SAMPLES: readonly Sample[] = [
  { userId: 'URW16', name: '冯淑兰', rewardId: 'JF007', daysAgo: 90, end: 'fulfilled' },
  { userId: 'URW01', name: '周桂珍', rewardId: 'JF007', daysAgo: 60, end: 'fulfilled' },
  { userId: 'URW21', name: '戴国富', rewardId: 'JF005', daysAgo: 40, end: 'released' },
  { userId: 'URW01', name: '周桂珍', rewardId: 'JF009', daysAgo: 3 },
  { userId: 'URW16', name: '冯淑兰', rewardId: 'JF003', daysAgo: 2 },
  { userId: 'URW18', name: '唐丽华', rewardId: 'JF002', daysAgo: 1 },
]

/**
 * Things the people of the stories ask for: some fetched, one not, the rest waiting at the first shop. Each is to be
 * carried out in its place among everything else that happens.
 */
export function samplesToRedeem(purses: Purses, shop: Shop, keys: Keys) {
  return SAMPLES.map((sample, i) => ({
    at: SAMPLE_START - sample.daysAgo * DAY_MS,
    redeem: () => redeemOne(purses, shop, keys, sample, `seed-redeemed-${i + 1}`),
  }))
}

function redeemOne({ books, all }: Purses, shop: Shop, keys: Keys, sample: Sample, id: string) {
  const { userId, name: ownerName, rewardId, daysAgo, end } = sample
  const reward = shop.rewards.find((one) => one._id === rewardId)
  const [shelf] = reward?.outlets ?? []
  const purse = all.get(userId)
  if (!reward || !shelf || !purse) throw new Error(`the sample redeems what is not there: ${rewardId}`)
  const at = SAMPLE_START - daysAgo * DAY_MS
  const endedAt = at + 2 * DAY_MS
  const spent = decideSpend(purse.account.lots, reward.pricePoints, at)
  if (!spent.ok) throw new Error(`${userId} has too little for ${rewardId}`)
  const { outletId, orgPath, band: _band, ...outlet } = shelf
  const ref = { collection: 'redemptions', id }
  const [held, aside] = [pointsHeldFor(id), stockHeldAt(outletId, rewardId)]
  const post = (when: number, reason: string, legs: ReturnType<typeof transfer>) =>
    books.post({ at: when, reason, ref, title: reward.name, legs })
  post(at, 'reserve', transfer(shelfOf(outletId, rewardId), aside, 1))
  post(at, 'redeem', transfer(pointsOf(userId), held, reward.pricePoints))
  if (end === 'fulfilled') {
    post(endedAt, 'spend', transfer(held, pointsSpentOn(rewardId), reward.pricePoints))
    post(endedAt, 'give', transfer(aside, stockGivenAt(outletId, rewardId), 1))
  } else if (end === 'released') {
    post(endedAt, 'release', transfer(held, pointsOf(userId), reward.pricePoints))
    post(endedAt, 'return', transfer(aside, shelfOf(outletId, rewardId), 1))
  }
  const back = end === 'released' ? giveBack(spent.plan.lots, spent.plan.taken, at).lots : spent.plan.lots
  const used = end === 'released' ? {} : { used: reward.pricePoints }
  const counted = end === 'released' ? {} : { [`${yearAt(at)}_${rewardId}`]: 1 }
  purse.account = {
    ...purse.account,
    lots: back,
    frozen: purse.account.frozen + (end === undefined ? reward.pricePoints : 0),
    taken: { ...purse.account.taken, ...counted },
    flows: withFlow(purse.account.flows, at, used),
  }
  const secret = keys.codeHash(id)
  const redemptionNo = `J${shanghaiDate(at).replace(/-/g, '').slice(2)}${crockford(secret.subarray(10, 19))}`
  const pickUpBy = pickUpUntil(at, DEFAULT_RULES.points)
  return {
    ...{ _id: id, ownerId: userId, orgPath, redemptionNo, code: crockford(secret.subarray(0, 10)) },
    spokenCode: String(secret.readUInt32BE(20) % 1_000_000).padStart(6, '0'),
    ...{ rewardId, name: reward.name, kind: reward.kind, points: reward.pricePoints, lots: spent.plan.taken },
    ...{ validDays: reward.validDays, outletId, outlet, unitId: outlet.unitId, ownerName: maskedName(ownerName) },
    ...{ status: end ?? ('reserved' as const), open: end === undefined, reservedAt: at, pickUpBy },
    ...(end === undefined ? {} : { endedAt }),
    ...(end === 'released' ? { releasedBy: 'owner' as const } : {}),
    grams: [...bigramsOf(`${reward.name} ${ownerName}`), redemptionNo.toLowerCase()],
    ...{ seek: seekKey(at, id), deskSeek: seekKey(pickUpBy, id) },
  }
}
