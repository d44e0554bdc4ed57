import { getReward, listRewards } from '@domain/points/contract'
import { moveReward, saveReward, proposeStock, decideStock } from '@domain/points/desk-contract'
import { newRequestId, type Person, type World } from '../world/world'

/** At the outlets of 梧桐里: who hands over, and who checks. */
const OUTLET_POST = 'ye-zhenhua-outlet-staff'
const CLERK_POST = 'pang-lei-community-staff'
const SECRETARY_POST = 'gu-hongmei-community-secretary'
export const SHOP = 'WD01'

const id = () => ({ requestId: newRequestId() })

export interface Desk {
  readonly keeper: Person
  readonly clerk: Person
  readonly secretary: Person
}

export function deskOf(county: World): Desk {
  return {
    keeper: county.person('ye-zhenhua', OUTLET_POST),
    clerk: county.person('pang-lei', CLERK_POST),
    secretary: county.person('gu-hongmei', SECRETARY_POST),
  }
}

/** Pieces that came to the first shop and were checked by a second person. */
export async function stocked({ keeper, clerk }: Desk, rewardId: string, change: number): Promise<void> {
  const coming = { rewardId, outletId: SHOP, kind: 'receipt', change, reason: '到货' } as const
  const { stockChangeId } = await keeper.does(proposeStock, { ...coming, ...id() })
  await clerk.does(decideStock, { stockChangeId, approve: true, ...id() })
}

/** A new reward in the shop with so many pieces at the first outlet. */
export async function listedReward(
  desk: Desk,
  stock: number,
  { pricePoints = 10, limitPerYear = 5 }: { pricePoints?: number; limitPerYear?: number } = {},
): Promise<string> {
  const { rewardId } = await desk.clerk.does(saveReward, {
    ...{ name: '试验用的杯子', kind: 'goods', description: '陶瓷的', sponsor: '爱心企业', validDays: 30 },
    ...{ pricePoints, limitPerYear, outletIds: [SHOP], ...id() },
  })
  await desk.clerk.does(moveReward, { rewardId, move: 'list', ...id() })
  if (stock > 0) await stocked(desk, rewardId, stock)
  return rewardId
}

/** The clock takes a year at a time. */
const MOST_MS = 365 * 86_400_000

export async function pass(county: World, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= MOST_MS) await county.advance(Math.min(left, MOST_MS))
}

export async function leftOf(who: Person, rewardId: string): Promise<number> {
  return (await who.does(getReward, { rewardId })).left
}

/** Everything the shop shows. */
export async function wholeShop(who: Person): Promise<string[]> {
  const found: string[] = []
  for (let after: string | undefined; ;) {
    const page = await who.does(listRewards, { limit: 7, ...(after === undefined ? {} : { after }) })
    found.push(...page.items.map(({ name }) => name))
    after = page.next
    if (after === undefined) return found
  }
}
