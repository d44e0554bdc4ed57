import type { OutletRecord, RewardRecord } from '../cloudfunctions/actions/points/store'
import { searchGrams } from '../cloudfunctions/kit/search-grams'
import { seekKey } from '../domain/kernel/seek'
import { shelfOf, stockSuppliedTo } from '../domain/points/book'
import type { RewardKind } from '../domain/points/schemas'
import { transfer } from '../domain/kernel/ledger'
import type { Books } from './books'
import rewardData from './data/rewards.json'
import { COUNTY, NAMED_COMMUNITIES, pathOf, phoneOf } from './territory'

export type Outlet = OutletRecord & { _id: string }
export type Reward = RewardRecord & { _id: string }

export const REWARD_OF_100 = 'JF-trial-reward-of-100'
/** Points for which the trial reward is given. */
export const TRIAL_PRICE = 50

/** Where outlets of a kind are found, and when they are open. */
const PLACES: Readonly<Record<string, string>> = {
  community_shop: '党群服务中心一楼，每天 8:30–17:00',
  volunteer_station: '党群服务中心二楼，每天 9:00–17:00',
  canteen: '助餐点收银台，每天 10:00–13:00',
  sports_centre: '一楼服务台，每天 9:00–20:00',
  library: '借阅台，每天 9:00–17:00',
  home_service: '门店前台，每天 9:00–18:00',
  cinema: '售票台，每天 10:00–21:00',
}

function sampleOutlets(): Outlet[] {
  return rewardData.outlets.map(({ code, name, kind, communityCode }, i) => {
    const community = NAMED_COMMUNITIES.find(({ id }) => id === communityCode)
    if (!community) throw new Error(`no community ${communityCode}`)
    return {
      ...{ _id: code, name, unitId: community.id, unitName: community.name, unitPhone: phoneOf(community) },
      ...{ place: PLACES[kind] ?? '', orgPath: pathOf(community), seek: seekKey(i, code) },
    }
  })
}

const kindOfOutlet = new Map(rewardData.outlets.map(({ code, kind }) => [code, kind]))

/** Outlets of the kind a reward wants; where the county has none, its first shop gives it out. */
function outletsFor(outlets: readonly Outlet[], outletKind: string): readonly Outlet[] {
  const fitting = outlets.filter(({ _id }) => kindOfOutlet.get(_id) === outletKind)
  return fitting.length > 0 ? fitting : outlets.slice(0, 1)
}

const DESCRIPTIONS: Readonly<Record<RewardKind, string>> = {
  goods: '按样品发放，领取时请当面看好，领走以后不退不换。',
  service: '凭领取码到点登记，再和师傅约时间。领走以后不退不换。',
  voucher: '凭领取码换纸质券，在有效期里用。领走以后不退不换。',
}

export interface Shop {
  readonly outlets: readonly Outlet[]
  readonly rewards: readonly Reward[]
  /** Thousands of spoken codes given out, by unit. */
  readonly bands: ReadonlyMap<string, number>
}

/** The shop with its shelves filled; stock of several outlets is shared out evenly, the rest to the first of them. */
export function sampleShop(books: Books, at: number): Shop {
  const outlets = sampleOutlets()
  const bands = new Map<string, number>()
  const trial = { code: REWARD_OF_100, name: '志愿服务纪念章一枚', kind: 'goods', pricePoints: TRIAL_PRICE, stock: 100 }
  const more = { limitPerUserPerYear: 1, outletKind: 'volunteer_station', sponsorKind: 'community', validDays: 365 }
  const items = [...rewardData.items, { ...trial, ...more }]
  const rewards = items.map((item): Reward => {
    const kind = item.kind as RewardKind
    const places = outletsFor(outlets, item.outletKind)
    const shelves = places.map(({ _id, seek: _seek, ...outlet }) => {
      const band = bands.get(outlet.unitId) ?? 0
      bands.set(outlet.unitId, band + 1)
      return { outletId: _id, ...outlet, band }
    })
    const share = Math.floor(item.stock / shelves.length)
    const left = (i: number) => share + (i < item.stock % shelves.length ? 1 : 0)
    shelves.forEach(({ outletId }, i) => {
      if (left(i) === 0) return
      const legs = transfer(stockSuppliedTo(outletId, item.code), shelfOf(outletId, item.code), left(i))
      const ref = { collection: 'stockChanges', id: `seed-${item.code}-${outletId}` }
      books.post({ at, reason: 'receipt', ref, title: item.name, legs })
    })
    const sponsor = rewardData.sponsorKinds[item.sponsorKind as keyof typeof rewardData.sponsorKinds]
    const home = shelves[0]?.orgPath ?? []
    return {
      ...{ _id: item.code, ownerId: 'seed', audience: [COUNTY.id], editors: home },
      orgPath: [...new Set(shelves.flatMap(({ orgPath }) => orgPath))],
      ...{ name: item.name, kind, description: DESCRIPTIONS[kind], sponsor, pricePoints: item.pricePoints },
      ...{ limitPerYear: item.limitPerUserPerYear, validDays: item.validDays, status: 'listed', revision: 1 },
      ...{ outlets: shelves, stock: {} },
      ...{ grams: searchGrams(item.name, [sponsor]), seek: seekKey(item.pricePoints, item.code) },
    }
  })
  return { outlets, rewards, bands }
}

/** What the shop shows of each shelf once everything is posted. */
export function withStock(reward: Reward, books: Books): Reward {
  const shown = reward.outlets.map(({ outletId }) => {
    const { id } = shelfOf(outletId, reward._id)
    return [outletId, { left: books.balanceOf(id), seq: books.seqOf(id) }] as const
  })
  return { ...reward, stock: Object.fromEntries(shown) }
}
