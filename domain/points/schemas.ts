import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { CHANGE_STATUSES, REDEMPTION_STATUSES, REWARD_STATUSES } from './states'

export const REWARD_KINDS = ['goods', 'service', 'voucher'] as const
export type RewardKind = (typeof REWARD_KINDS)[number]

/** By what hours are earned: recorded service, honour hours entered by hand, duty of a party member. */
export const EARNING_SOURCES = ['service', 'honour', 'party_duty'] as const
export type EarningSource = (typeof EARNING_SOURCES)[number]

/** Why points moved, as a statement shows it. */
export const POINT_REASONS = [
  ...['earn', 'correct', 'award', 'task', 'reverse'],
  ...['redeem', 'release', 'pledge', 'donate', 'expire'],
] as const
export type PointReason = (typeof POINT_REASONS)[number]

/** Kinds of movements as one looks for them in a statement. */
export const STATEMENT_VIEWS = ['earned', 'redeemed', 'given', 'ended'] as const
export type StatementView = (typeof STATEMENT_VIEWS)[number]

/** Every reason stands in exactly one view. */
export const REASONS_OF: Record<StatementView, readonly PointReason[]> = {
  earned: ['earn', 'correct', 'award', 'task'],
  redeemed: ['redeem', 'release'],
  given: ['donate', 'pledge'],
  ended: ['expire', 'reverse'],
}

export const STOCK_CHANGE_KINDS = ['receipt', 'adjustment'] as const
export const POINT_CHANGE_KINDS = ['award', 'reversal'] as const

/** Whole points, at least one. */
export const Points = z.int().check(z.minimum(1), z.maximum(100_000))

export const OutletRow = z.object({
  outletId: Id,
  name: z.string(),
  /** Community whose residents it is nearest to. */
  unitId: Id,
  unitName: z.string(),
  unitPhone: z.optional(z.string()),
  /** Where to find it and when it is open. */
  place: z.string(),
})

/** A photo of a reward, seen by everybody once it passed the check of photos. */
export const REWARD_PHOTO = z.optional(Id)

/** A reward as the shop shows it. The price is in points; there is none in money. */
export const RewardRow = z.object({
  rewardId: Id,
  name: z.string(),
  kind: z.enum(REWARD_KINDS),
  pricePoints: z.int(),
  sponsor: z.string(),
  status: z.enum(REWARD_STATUSES),
  photo: REWARD_PHOTO,
  /** Pieces free to be reserved at each place, and at all of them. */
  outlets: z.array(z.object({ ...OutletRow.shape, left: z.int() })),
  left: z.int(),
})

/** A reward as the shop's list shows it. */
export const ShopRow = z.object({
  ...RewardRow.shape,
  /** Days within which it has to be fetched once it was asked for. */
  pickUpDays: z.int(),
  /** Of a sold-out one, for somebody signed in: whether they are told when it is there again. */
  waits: z.optional(z.boolean()),
})

/** A reward as its desk sees it: with everything its editors write. */
export const DeskRewardRow = z.object({
  ...RewardRow.shape,
  description: z.string(),
  limitPerYear: z.int(),
  validDays: z.int(),
  revision: z.int(),
  /** Whether the acting post's unit may change it. */
  mayEdit: z.boolean(),
})

export const RewardDetail = z.object({
  ...RewardRow.shape,
  description: z.string(),
  /** Most of it that one person gets in a calendar year. */
  limitPerYear: z.int(),
  /** Days for which goods or a voucher can be used after it was fetched. */
  validDays: z.int(),
  pickUpDays: z.int(),
  revision: z.int(),
  /** For somebody signed in: what they could spend, and how many of it they got this year. */
  mine: z.optional(
    z.object({
      balance: z.int(),
      taken: z.int(),
      /** Of a sold-out one: whether they are told when it is there again. */
      waits: z.optional(z.boolean()),
    }),
  ),
})

export const RedemptionRow = z.object({
  redemptionId: Id,
  redemptionNo: z.string(),
  rewardId: Id,
  name: z.string(),
  kind: z.enum(REWARD_KINDS),
  points: z.int(),
  status: z.enum(REDEMPTION_STATUSES),
  /** Last millisecond at which it can be fetched. */
  pickUpBy: Instant,
  outletName: z.string(),
  reservedAt: Instant,
  endedAt: z.optional(Instant),
  /** Once released: who let it go. */
  releasedBy: z.optional(z.enum(['owner', 'clock'])),
})

/** A line of one's account. `change` is what came to, or left, the points one can spend. */
export const StatementLine = z.object({
  entryId: Id,
  at: Instant,
  reason: z.enum(POINT_REASONS),
  /** What it was for; never another person. */
  title: z.string(),
  change: z.int(),
  /** Points one could spend afterwards. */
  balance: z.int(),
  /** The redemption it belongs to. */
  redemptionId: z.optional(Id),
  /** The line this one takes back. */
  reverses: z.optional(Id),
})

export const StockChangeRow = z.object({
  stockChangeId: Id,
  rewardId: Id,
  name: z.string(),
  outletId: Id,
  outletName: z.string(),
  kind: z.enum(STOCK_CHANGE_KINDS),
  /** Pieces that come (positive) or go (negative). */
  change: z.int(),
  reason: z.string(),
  status: z.enum(CHANGE_STATUSES),
  makerName: z.string(),
  /** True when the caller proposed it: somebody else decides. */
  mine: z.boolean(),
  checkerName: z.optional(z.string()),
  at: Instant,
})

export const PointChangeRow = z.object({
  pointChangeId: Id,
  /** Masked: `王**`. */
  personName: z.string(),
  kind: z.enum(POINT_CHANGE_KINDS),
  points: z.int(),
  reason: z.string(),
  status: z.enum(CHANGE_STATUSES),
  makerName: z.string(),
  mine: z.boolean(),
  checkerName: z.optional(z.string()),
  at: Instant,
})
