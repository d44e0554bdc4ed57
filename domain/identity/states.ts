import type { Lifecycle } from '../kernel/lifecycle'

export const VERIFICATIONS = ['unverified', 'phone_bound', 'residence_pending', 'resident_verified'] as const
export type Verification = (typeof VERIFICATIONS)[number]

export const VERIFICATION_MOVES = ['bindPhone', 'submitResidence', 'approve', 'reject'] as const
export type VerificationMove = (typeof VERIFICATION_MOVES)[number]

/** How far a person is known (domain notes 2). Another phone or another home starts from where it stands. */
export const VERIFICATION_LIFECYCLE = {
  unverified: { bindPhone: 'phone_bound' },
  phone_bound: { bindPhone: 'phone_bound', submitResidence: 'residence_pending' },
  residence_pending: {
    bindPhone: 'residence_pending',
    submitResidence: 'residence_pending',
    approve: 'resident_verified',
    reject: 'phone_bound',
  },
  resident_verified: { bindPhone: 'resident_verified', submitResidence: 'residence_pending' },
} as const satisfies Lifecycle<Verification, VerificationMove>

export const ACCOUNT_STATUSES = ['active', 'suspended', 'closing'] as const
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number]

export const ACCOUNT_MOVES = ['suspend', 'restore', 'requestClosing', 'cancelClosing'] as const
export type AccountMove = (typeof ACCOUNT_MOVES)[number]

/** Life of an account; after the cooling-off time of `closing` the account is gone. */
export const ACCOUNT_LIFECYCLE = {
  active: { suspend: 'suspended', requestClosing: 'closing' },
  suspended: { restore: 'active' },
  closing: { cancelClosing: 'active' },
} as const satisfies Lifecycle<AccountStatus, AccountMove>

export const POST_STATUSES = ['proposed', 'active', 'suspended', 'ended'] as const
export type PostStatus = (typeof POST_STATUSES)[number]

export const POST_MOVES = ['confirm', 'suspend', 'resume', 'end'] as const
export type PostMove = (typeof POST_MOVES)[number]

/** Life of an assignment. `proposed`: a county-level post that waits for a second person. */
export const POST_LIFECYCLE = {
  proposed: { confirm: 'active', end: 'ended' },
  active: { suspend: 'suspended', end: 'ended' },
  suspended: { resume: 'active', end: 'ended' },
  ended: {},
} as const satisfies Lifecycle<PostStatus, PostMove>

export const MEMBERSHIP_STATUSES = ['claimed', 'confirmed', 'rejected'] as const
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number]
