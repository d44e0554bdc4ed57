import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Phone, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { Points, PointChangeRow, REWARD_KINDS, StockChangeRow, STOCK_CHANGE_KINDS } from './schemas'
import { EDITORS, OUTLET } from './shapes'
import { CHANGE_STATUSES, REWARD_MOVES, REWARD_STATUSES } from './states'

const REWARD_WRITTEN = z.object({ rewardId: Id, status: z.enum(REWARD_STATUSES), revision: z.int() })

/**
 * Writes a new reward as a draft, or changes one that has not ended; what is reserved keeps its price. `revision` is
 * the one the caller saw; a reward changed meanwhile is refused.
 */
export const saveReward = contract({
  name: 'points.saveReward',
  summary: '写一样可以兑换的东西',
  allow: EDITORS,
  scope: { of: 'rewards', by: 'rewardId' },
  input: z.object({
    /** Left out for a new one. */
    rewardId: z.optional(Id),
    revision: z.optional(z.int()),
    name: Text(20),
    kind: z.enum(REWARD_KINDS),
    description: Text(200),
    sponsor: Text(20),
    pricePoints: Points,
    limitPerYear: z.int().check(z.minimum(1), z.maximum(100)),
    validDays: z.int().check(z.minimum(1), z.maximum(730)),
    outletIds: z.array(Id).check(z.minLength(1), z.maxLength(12)),
    photo: z.optional(Id),
    requestId: RequestId,
  }),
  output: REWARD_WRITTEN,
  refusals: ['OUTLET_NOT_FOUND', 'MOVE_NOT_ALLOWED', 'REWARD_CHANGED', 'OUTLET_HOLDS_STOCK', 'FILE_NOT_FOUND'],
})

/** `list`: shows it in the shop; `pause`: takes it out for a while; `end`: for good. */
export const moveReward = contract({
  name: 'points.moveReward',
  summary: '上架、暂停或下架',
  allow: EDITORS,
  scope: { of: 'rewards', by: 'rewardId' },
  input: z.object({ rewardId: Id, move: z.enum(REWARD_MOVES), requestId: RequestId }),
  output: REWARD_WRITTEN,
  refusals: ['MOVE_NOT_ALLOWED'],
})

/** Goods that came (`receipt`), or a count that differs (`adjustment`); nothing moves until a second person agrees. */
export const proposeStock = contract({
  name: 'points.proposeStock',
  summary: '登记到货或盘点差异，等另一位同事复核',
  allow: OUTLET,
  scope: { of: 'rewards', by: 'rewardId' },
  input: z.object({
    rewardId: Id,
    outletId: Id,
    kind: z.enum(STOCK_CHANGE_KINDS),
    /** Pieces; below zero only for an adjustment. */
    change: z.int().check(z.minimum(-10_000), z.maximum(10_000)),
    reason: Text(100),
    requestId: RequestId,
  }),
  output: z.object({ stockChangeId: Id, status: z.enum(CHANGE_STATUSES) }),
  refusals: ['OUTLET_NOT_FOUND', 'CHANGE_NOT_POSSIBLE'],
})

/** `OUT_OF_STOCK`: fewer pieces are free than the adjustment takes away. */
export const decideStock = contract({
  name: 'points.decideStock',
  summary: '复核同事登记的库存变化',
  allow: OUTLET,
  scope: { of: 'stockChanges', by: 'stockChangeId' },
  input: z.object({ stockChangeId: Id, approve: z.boolean(), requestId: RequestId }),
  output: z.object({ stockChangeId: Id, status: z.enum(CHANGE_STATUSES) }),
  refusals: ['MOVE_NOT_ALLOWED', 'OWN_CHANGE', 'CONFLICT_OF_INTEREST', 'OUT_OF_STOCK'],
})

/** Movements of stock at the acting post's unit, latest first. */
export const listStockChanges = contract({
  name: 'points.listStockChanges',
  summary: '库存变化记录',
  allow: OUTLET,
  scope: 'self',
  input: z.object({ ...PAGE_INPUT }),
  output: pageOf(StockChangeRow),
  refusals: [],
})

/** Points given by hand for something no record counts; nothing moves until a second person agrees. */
export const proposeAward = contract({
  name: 'points.proposeAward',
  summary: '手工加积分，写明原因，等另一位同事复核',
  allow: EDITORS,
  scope: 'self',
  input: z.object({
    /** The number the person bound. */
    phone: Phone,
    points: Points,
    reason: Text(40),
    requestId: RequestId,
  }),
  output: z.object({ pointChangeId: Id, status: z.enum(CHANGE_STATUSES) }),
  refusals: ['PERSON_NOT_FOUND', 'CONFLICT_OF_INTEREST'],
})

/** Takes back points that were given by hand, by a contra entry. */
export const proposeReversal = contract({
  name: 'points.proposeReversal',
  summary: '冲正一笔手工加的积分，等另一位同事复核',
  allow: EDITORS,
  scope: { of: 'pointChanges', by: 'pointChangeId' },
  input: z.object({ pointChangeId: Id, reason: Text(40), requestId: RequestId }),
  output: z.object({ pointChangeId: Id, status: z.enum(CHANGE_STATUSES) }),
  refusals: ['NOTHING_TO_REVERSE', 'ALREADY_REVERSED', 'CONFLICT_OF_INTEREST'],
})

/** `NOT_ENOUGH_POINTS`: the person has spent what is to be taken back. */
export const decidePoints = contract({
  name: 'points.decidePoints',
  summary: '复核手工加减的积分',
  allow: EDITORS,
  scope: { of: 'pointChanges', by: 'pointChangeId' },
  input: z.object({ pointChangeId: Id, approve: z.boolean(), requestId: RequestId }),
  output: z.object({ pointChangeId: Id, status: z.enum(CHANGE_STATUSES) }),
  refusals: ['MOVE_NOT_ALLOWED', 'OWN_CHANGE', 'CONFLICT_OF_INTEREST', 'NOT_ENOUGH_POINTS', 'ALREADY_REVERSED'],
})

/** Points moved by hand at the acting post's unit, latest first. */
export const listPointChanges = contract({
  name: 'points.listPointChanges',
  summary: '手工加减积分的记录',
  allow: EDITORS,
  scope: 'self',
  input: z.object({ ...PAGE_INPUT }),
  output: pageOf(PointChangeRow),
  refusals: [],
})
