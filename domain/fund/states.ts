import type { Lifecycle } from '../kernel/lifecycle'

export const APPROPRIATION_STATUSES = ['proposed', 'confirmed', 'rejected'] as const
export type AppropriationStatus = (typeof APPROPRIATION_STATUSES)[number]

export const APPROPRIATION_MOVES = ['confirm', 'reject'] as const
export type AppropriationMove = (typeof APPROPRIATION_MOVES)[number]

/** Money that comes in: one person writes it down, another one has seen it arrive. */
export const APPROPRIATION_LIFECYCLE = {
  proposed: { confirm: 'confirmed', reject: 'rejected' },
  confirmed: {},
  rejected: {},
} as const satisfies Lifecycle<AppropriationStatus, AppropriationMove>

export const DISBURSEMENT_STATUSES = [
  'drafted',
  'secretary_approved',
  'supervision_checked',
  'town_approved',
  'paid',
  'receipted',
  'returned',
  'cancelled',
  'corrected',
] as const
export type DisbursementStatus = (typeof DISBURSEMENT_STATUSES)[number]

/** `approve` is the secretary's, `approveAtTown` the town's; `correct` takes a payment back that came back. */
export const DISBURSEMENT_MOVES = [
  'approve',
  'check',
  'approveAtTown',
  'pay',
  'receipt',
  'sendBack',
  'cancel',
  'correct',
] as const
export type DisbursementMove = (typeof DISBURSEMENT_MOVES)[number]

/** Life of a payment (domain notes 10.1). Whether the town must agree is decided by the amount. */
export const DISBURSEMENT_LIFECYCLE = {
  drafted: { approve: 'secretary_approved', sendBack: 'returned', cancel: 'cancelled' },
  secretary_approved: { check: 'supervision_checked', sendBack: 'returned', cancel: 'cancelled' },
  supervision_checked: {
    ...{ approveAtTown: 'town_approved', pay: 'paid' },
    ...{ sendBack: 'returned', cancel: 'cancelled' },
  },
  town_approved: { pay: 'paid', sendBack: 'returned', cancel: 'cancelled' },
  paid: { receipt: 'receipted', correct: 'corrected' },
  receipted: { correct: 'corrected' },
  returned: {},
  cancelled: {},
  corrected: {},
} as const satisfies Lifecycle<DisbursementStatus, DisbursementMove>

export const NEXT_HANDS = [
  'community_secretary',
  'supervisor',
  'town_admin',
  'fund_manager',
  'asker',
  'nobody',
] as const
export type NextHand = (typeof NEXT_HANDS)[number]

/** Whose hand each status waits for; after supervision the amount decides. */
export const NEXT: Record<Exclude<DisbursementStatus, 'supervision_checked'>, NextHand> = {
  drafted: 'community_secretary',
  secretary_approved: 'supervisor',
  town_approved: 'fund_manager',
  paid: 'asker',
  receipted: 'nobody',
  returned: 'nobody',
  cancelled: 'nobody',
  corrected: 'nobody',
}

export const CALL_STATUSES = ['open', 'reviewing', 'closed'] as const
export type CallStatus = (typeof CALL_STATUSES)[number]

export const CALL_MOVES = ['review', 'close'] as const
export type CallMove = (typeof CALL_MOVES)[number]

/** A venture-philanthropy call (domain notes 10.2): applications, then review, then closed for good. */
export const CALL_LIFECYCLE = {
  open: { review: 'reviewing', close: 'closed' },
  reviewing: { close: 'closed' },
  closed: {},
} as const satisfies Lifecycle<CallStatus, CallMove>

export const APPLICATION_STATUSES = [
  'submitted',
  'formally_passed',
  'formally_refused',
  'publicised',
  'contracted',
  'closed',
  'not_awarded',
  'withdrawn',
] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

export const APPLICATION_MOVES = [
  'pass',
  'refuse',
  'award',
  'contract',
  'close',
  'lose',
  'withdraw',
  'stop',
  'reopen',
] as const
export type ApplicationMove = (typeof APPLICATION_MOVES)[number]

/**
 * Life of an application: formal check, experts' scores, publicity, contract, three instalments. `stop`: what was not
 * paid yet is never paid; `reopen`: an instalment came back.
 */
export const APPLICATION_LIFECYCLE = {
  submitted: { pass: 'formally_passed', refuse: 'formally_refused', withdraw: 'withdrawn', lose: 'not_awarded' },
  formally_passed: { award: 'publicised', lose: 'not_awarded', withdraw: 'withdrawn' },
  formally_refused: {},
  publicised: { contract: 'contracted', lose: 'not_awarded', withdraw: 'withdrawn' },
  contracted: { close: 'closed', stop: 'closed' },
  closed: { reopen: 'contracted' },
  not_awarded: {},
  withdrawn: {},
} as const satisfies Lifecycle<ApplicationStatus, ApplicationMove>
