import type { Lifecycle } from '../kernel/lifecycle'

export const REDEMPTION_STATUSES = ['reserved', 'fulfilled', 'released'] as const
export type RedemptionStatus = (typeof REDEMPTION_STATUSES)[number]

/** `lapse`: nobody fetched it in time; the clock's own move. */
export const REDEMPTION_MOVES = ['fulfil', 'cancel', 'lapse'] as const
export type RedemptionMove = (typeof REDEMPTION_MOVES)[number]

/** Life of a redemption (domain notes 7). Asking for it reserves it; what was handed over does not come back. */
export const REDEMPTION_LIFECYCLE = {
  reserved: { fulfil: 'fulfilled', cancel: 'released', lapse: 'released' },
  fulfilled: {},
  released: {},
} as const satisfies Lifecycle<RedemptionStatus, RedemptionMove>

export const REWARD_STATUSES = ['draft', 'listed', 'paused', 'ended'] as const
export type RewardStatus = (typeof REWARD_STATUSES)[number]

export const REWARD_MOVES = ['list', 'pause', 'end'] as const
export type RewardMove = (typeof REWARD_MOVES)[number]

/** Life of a reward in the shop. What is reserved may be fetched whatever becomes of the reward. */
export const REWARD_LIFECYCLE = {
  draft: { list: 'listed', end: 'ended' },
  listed: { pause: 'paused', end: 'ended' },
  paused: { list: 'listed', end: 'ended' },
  ended: {},
} as const satisfies Lifecycle<RewardStatus, RewardMove>

export const CHANGE_STATUSES = ['proposed', 'approved', 'rejected'] as const
export type ChangeStatus = (typeof CHANGE_STATUSES)[number]

export const CHANGE_MOVES = ['approve', 'reject'] as const
export type ChangeMove = (typeof CHANGE_MOVES)[number]

/** A movement by hand of stock or of points: one person proposes, another decides. */
export const CHANGE_LIFECYCLE = {
  proposed: { approve: 'approved', reject: 'rejected' },
  approved: {},
  rejected: {},
} as const satisfies Lifecycle<ChangeStatus, ChangeMove>
