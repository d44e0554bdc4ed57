import type { OutputOf } from '@domain/kernel/contract'
import type { listRewards } from '@domain/points/contract'

export type ShopReward = OutputOf<typeof listRewards>['items'][number]

/**
 * What a card offers. `redeem`: the question right here; `look`: the page, where an outlet is chosen or one signs in;
 * `elsewhere`: the page, because only the outlet looked at has none; `await`: to be told; `short`: points are lacking.
 */
export type Offer =
  | { readonly kind: 'redeem'; readonly outletId: string }
  | { readonly kind: 'look' | 'elsewhere' }
  | { readonly kind: 'await'; readonly waits: boolean }
  | { readonly kind: 'short'; readonly lacking: number }

/** Pieces that are free at an outlet, or at all of them. */
export function leftAt({ left, outlets }: ShopReward, outletId: string | undefined): number {
  if (outletId === undefined) return left
  return outlets.find((outlet) => outlet.outletId === outletId)?.left ?? 0
}

/** What can be done with a reward, at one outlet if one is chosen; without a balance nobody is signed in. */
export function offerOf(reward: ShopReward, balance: number | undefined, outletId: string | undefined): Offer {
  const { left, pricePoints, outlets, waits } = reward
  if (left === 0 && waits !== undefined) return { kind: 'await', waits }
  if (leftAt(reward, outletId) === 0) return { kind: left === 0 ? 'look' : 'elsewhere' }
  if (balance === undefined) return { kind: 'look' }
  if (balance < pricePoints) return { kind: 'short', lacking: pricePoints - balance }
  const [only, another] = outlets.filter((outlet) => outlet.left > 0)
  if (outletId !== undefined) return { kind: 'redeem', outletId }
  return only && !another ? { kind: 'redeem', outletId: only.outletId } : { kind: 'look' }
}
