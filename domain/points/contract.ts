import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import {
  DeskRewardRow,
  OutletRow,
  Points,
  RedemptionRow,
  RewardDetail,
  REWARD_KINDS,
  REWARD_PHOTO,
  ShopRow,
  STATEMENT_VIEWS,
  StatementLine,
} from './schemas'
import { CODE, EDITORS, MOVED, MOVE_INPUT, NOT_TO_HAND_OVER, OF_REDEMPTION, OUTLET, RESIDENTS } from './shapes'
import { REDEMPTION_STATUSES } from './states'

/** What one has, what is frozen, what runs out, and what the last months brought. */
export const myAccount = contract({
  name: 'points.myAccount',
  summary: '我的积分：能用多少、冻结多少、什么时候到期',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({}),
  output: z.object({
    /** Points one can spend. */
    balance: z.int(),
    /** Points of rewards that wait to be fetched. */
    frozen: z.int(),
    /** Points that run out, those that end first before the others; `until` is their last millisecond. */
    expiring: z.array(z.object({ points: z.int(), until: Instant })),
    /** What came and what was used in the last six months, this one last; `YYYY-MM`. */
    months: z.array(z.object({ month: z.string(), got: z.int(), used: z.int() })),
    /** What hours can still earn today, and this calendar year. */
    leftToday: z.int(),
    leftThisYear: z.int(),
    pointsPerHour: z.int(),
  }),
  refusals: [],
})

export const statement = contract({
  name: 'points.statement',
  summary: '积分明细，新的在前',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ view: z.optional(z.enum(STATEMENT_VIEWS)), ...PAGE_INPUT }),
  output: pageOf(StatementLine),
  refusals: [],
})

/**
 * Rewards that can be asked for, those with the lowest price first. `upTo`: at most so many points; `outletId`: those
 * that are handed over there, sold out or not.
 */
export const listRewards = contract({
  name: 'points.listRewards',
  summary: '看积分能换什么，可以按类别、按领取点看，也可以搜',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    q: z.optional(z.string().check(z.maxLength(40))),
    kind: z.optional(z.enum(REWARD_KINDS)),
    outletId: z.optional(Id),
    upTo: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
    ...PAGE_INPUT,
  }),
  output: pageOf(ShopRow),
  refusals: [],
})

export const getReward = contract({
  name: 'points.getReward',
  summary: '看一样东西怎么换、在哪里领',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ rewardId: Id }),
  output: RewardDetail,
  refusals: ['REWARD_NOT_FOUND'],
})

/**
 * Reserves one piece: its points are frozen and it leaves the shelf in the same moment. Without an outlet the first
 * that has one. `NOT_ENOUGH_POINTS` tells what is `lacking`; `LIMIT_REACHED` the `limitPerYear`.
 */
export const redeem = contract({
  name: 'points.redeem',
  summary: '用积分兑换一件，先留着，凭码去领',
  allow: RESIDENTS,
  scope: { of: 'rewards', by: 'rewardId' },
  input: z.object({ rewardId: Id, outletId: z.optional(Id), requestId: RequestId }),
  output: z.object({
    redemptionId: Id,
    redemptionNo: z.string(),
    status: z.enum(REDEMPTION_STATUSES),
    pickUpBy: Instant,
  }),
  refusals: ['REWARD_NOT_LISTED', 'OUTLET_NOT_FOUND', 'NOT_ENOUGH_POINTS', 'OUT_OF_STOCK', 'LIMIT_REACHED'],
})

/** Before it was fetched; points and piece go back where they came from. Points that have ended meanwhile do not. */
export const cancelRedemption = contract({
  name: 'points.cancelRedemption',
  summary: '不要了，退回积分',
  allow: RESIDENTS,
  scope: OF_REDEMPTION,
  input: z.object(MOVE_INPUT),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED'],
})

export const myRedemptions = contract({
  name: 'points.myRedemptions',
  summary: '我兑换的，新的在前',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ open: z.optional(z.boolean()), ...PAGE_INPUT }),
  output: pageOf(z.object({ ...RedemptionRow.shape, photo: REWARD_PHOTO })),
  refusals: [],
})

/** One redemption. `code` and `spokenCode` go to its owner alone, while it can be fetched. */
export const getRedemption = contract({
  name: 'points.getRedemption',
  summary: '看一件兑换的东西在哪里领、凭什么领',
  allow: [...RESIDENTS, ...OUTLET],
  scope: OF_REDEMPTION,
  input: z.object({ redemptionId: Id }),
  output: z.object({
    ...RedemptionRow.shape,
    mine: z.boolean(),
    outlet: OutletRow,
    code: z.optional(z.string()),
    spokenCode: z.optional(z.string()),
    /** Days for which it can be used after it was fetched. */
    validDays: z.int(),
    /** As the desk sees the owner: `王**`. */
    ownerName: z.string(),
  }),
  refusals: [],
})

/**
 * What a code stands for, to be looked at before it is handed over; nothing changes. Six digits are looked for at the
 * acting post's own unit, ten characters everywhere: `OTHER_OUTLET` says no more than that it is fetched elsewhere.
 * Wrong codes count together with those of `fulfil`.
 */
export const findByCode = contract({
  name: 'points.findByCode',
  summary: '按码看是哪一件、交给谁，先核对再给',
  allow: OUTLET,
  scope: { of: 'redemptions', by: 'code' },
  guesses: true,
  input: z.object({ code: CODE }),
  output: z.object({
    ...RedemptionRow.shape,
    /** As the desk sees the owner: `王**`. */
    ownerName: z.string(),
    photo: REWARD_PHOTO,
  }),
  refusals: NOT_TO_HAND_OVER,
})

/** By the 10-character code or the 6-digit spoken code. Ten wrong codes within 10 minutes lock the desk post out. */
export const fulfil = contract({
  name: 'points.fulfil',
  summary: '按码核对，把东西交给本人',
  allow: OUTLET,
  scope: { of: 'redemptions', by: 'code' },
  guesses: true,
  input: z.object({ code: CODE, requestId: RequestId }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', ...NOT_TO_HAND_OVER],
})

/** Gives points to the county's common pot, for good. Points are never given to a person. */
export const donate = contract({
  name: 'points.donate',
  summary: '把积分捐给大家的事',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ points: Points, requestId: RequestId }),
  output: z.object({ points: z.int(), balance: z.int() }),
  refusals: ['NOT_ENOUGH_POINTS'],
})

/**
 * Redemptions at the outlets of the acting post's own unit. `open` (default): to be fetched, those whose time ends
 * first; `closed`: the others, latest first. `q` finds by reward, number or name among all.
 */
export const deskRedemptions = contract({
  name: 'points.deskRedemptions',
  summary: '等着来领的',
  allow: OUTLET,
  scope: 'self',
  input: z.object({
    view: z.optional(z.enum(['open', 'closed'])),
    q: z.optional(z.string().check(z.maxLength(40))),
    ...PAGE_INPUT,
  }),
  output: pageOf(z.object({ ...RedemptionRow.shape, ownerName: z.string() })),
  refusals: [],
})

/** Every reward that the outlets of the acting post's unit hold, or that it may edit, whatever its status. */
export const deskRewards = contract({
  name: 'points.deskRewards',
  summary: '本兑换点的东西和库存',
  allow: [...OUTLET, 'community_secretary', 'town_admin'],
  scope: 'self',
  input: z.object({ ...PAGE_INPUT }),
  output: pageOf(DeskRewardRow),
  refusals: [],
})

export const listOutlets = contract({
  name: 'points.listOutlets',
  summary: '有哪些兑换点',
  allow: ['guest', ...EDITORS],
  scope: 'public',
  input: z.object({
    /** Only those at a unit or below it. */
    under: z.optional(Id),
    ...PAGE_INPUT,
  }),
  output: pageOf(OutletRow),
  refusals: [],
})

/** Asks to be told, once, when a sold-out reward is there again; or not any more. */
export const awaitStock = contract({
  name: 'points.awaitStock',
  summary: '到货通知我',
  allow: RESIDENTS,
  scope: { of: 'rewards', by: 'rewardId' },
  input: z.object({ rewardId: Id, wait: z.boolean(), requestId: RequestId }),
  output: z.object({ rewardId: Id, waits: z.boolean() }),
  refusals: ['REWARD_NOT_LISTED', 'STILL_IN_STOCK'],
})
