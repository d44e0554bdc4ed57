import type {
  DeskRewardRow,
  OutletRow,
  PointChangeRow,
  RedemptionRow,
  RewardDetail,
  RewardRow,
  StockChangeRow,
} from '@domain/points/schemas'
import type * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import type { OutletRecord, PointChangeRecord, RedemptionRecord, RewardRecord, StockChangeRecord } from './store'

/** The outlets of a reward with what their shelves show. */
export function outletsOf({ outlets, stock }: RewardRecord) {
  return outlets.map((outlet) => ({ ...outlet, left: stock[outlet.outletId]?.left ?? 0 }))
}

export function rewardRowOf(reward: Stored<RewardRecord>): z.infer<typeof RewardRow> {
  const { _id: rewardId, name, kind, pricePoints, sponsor, status, photo } = reward
  const outlets = outletsOf(reward)
  const left = outlets.reduce((sum, outlet) => sum + outlet.left, 0)
  return { rewardId, name, kind, pricePoints, sponsor, status, photo, outlets, left }
}

/** A reward for its desk; `unitId` is the acting post's. */
export function deskRewardRowOf(reward: Stored<RewardRecord>, unitId: string): z.infer<typeof DeskRewardRow> {
  const { description, limitPerYear, validDays, revision, editors } = reward
  const written = { description, limitPerYear, validDays, revision }
  return { ...rewardRowOf(reward), ...written, mayEdit: editors.includes(unitId) }
}

type Terms = { readonly pickUpDays: number; readonly mine?: z.infer<typeof RewardDetail>['mine'] }

export function rewardDetailOf(reward: Stored<RewardRecord>, terms: Terms): z.infer<typeof RewardDetail> {
  const { description, limitPerYear, validDays, revision } = reward
  return { ...rewardRowOf(reward), description, limitPerYear, validDays, revision, ...terms }
}

export function outletRowOf({ _id, ...outlet }: Stored<OutletRecord>): z.infer<typeof OutletRow> {
  return { outletId: _id, ...outlet }
}

/** What everybody who may see a redemption sees of it; its codes are not among it. */
export function redemptionRowOf(redemption: Stored<RedemptionRecord>): z.infer<typeof RedemptionRow> {
  const { _id: redemptionId, redemptionNo, rewardId, name, kind, points, status } = redemption
  const { pickUpBy, outlet, reservedAt, endedAt, releasedBy } = redemption
  return {
    ...{ redemptionId, redemptionNo, rewardId, name, kind, points, status },
    ...{ pickUpBy, outletName: outlet.name, reservedAt, endedAt, releasedBy },
  }
}

export function stockChangeRowOf(change: Stored<StockChangeRecord>, userId: string): z.infer<typeof StockChangeRow> {
  const { _id, ownerId, ...rest } = change
  return { stockChangeId: _id, mine: ownerId === userId, ...rest }
}

export function pointChangeRowOf(change: Stored<PointChangeRecord>, userId: string): z.infer<typeof PointChangeRow> {
  const { _id, ownerId, ...rest } = change
  return { pointChangeId: _id, mine: ownerId === userId, ...rest }
}
