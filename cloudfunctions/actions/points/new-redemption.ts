import { bigramsOf } from '@domain/kernel/bigrams'
import { maskedName } from '@domain/kernel/masked-name'
import { seekKey } from '@domain/kernel/seek'
import type { Lot } from '@domain/points/lots'
import type { Stored } from '../../kit/collection'
import { publicNumber } from '../../kit/random-ids'
import { spokenCodeOf } from '../../kit/spoken-code'
import type { RedemptionRecord, RewardRecord } from './store'

/** Codes of one reward at one outlet that are drawn before one comes back. */
const BAND = 1_000

interface Reserving {
  readonly redemptionId: string
  readonly code: string
  readonly owner: { readonly userId: string; readonly name: string }
  readonly lots: readonly Lot[]
  /** Place in the chain of the shelf: different for every movement there. */
  readonly serial: number
  readonly at: number
  readonly pickUpBy: number
}

/** The redemption that takes a piece from a shelf; reward and outlet are snapshots. */
export function newRedemption(
  reward: Stored<RewardRecord>,
  outlet: RewardRecord['outlets'][number],
  { redemptionId, code, owner, lots, serial, at, pickUpBy }: Reserving,
): RedemptionRecord {
  const { outletId, orgPath, band, ...place } = outlet
  const { unitId } = place
  const redemptionNo = publicNumber('J', at)
  const { name, kind, pricePoints, validDays } = reward
  return {
    ...{ ownerId: owner.userId, orgPath, redemptionNo, code },
    spokenCode: spokenCodeOf(`pickUp_${unitId}`, (band % BAND) * BAND + (serial % BAND)),
    ...{ rewardId: reward._id, name, kind, points: pricePoints, lots: [...lots], validDays },
    ...{ outletId, outlet: place, unitId, status: 'reserved', open: true },
    ownerName: maskedName(owner.name),
    ...{ reservedAt: at, pickUpBy },
    grams: [...bigramsOf(`${name} ${owner.name}`), redemptionNo.toLowerCase()],
    ...{ seek: seekKey(at, redemptionId), deskSeek: seekKey(pickUpBy, redemptionId) },
  }
}
