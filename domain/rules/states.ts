import type { Lifecycle } from '../kernel/lifecycle'

export const RULE_SET_STATUSES = ['draft', 'active', 'withdrawn'] as const
export type RuleSetStatus = (typeof RULE_SET_STATUSES)[number]

/** An approved set is never changed: the next one takes over at its `effectiveFrom`. */
export const RULE_SET_LIFECYCLE = {
  draft: { revise: 'draft', approve: 'active', withdraw: 'withdrawn' },
  active: {},
  withdrawn: {},
} as const satisfies Lifecycle<RuleSetStatus, 'revise' | 'approve' | 'withdraw'>
