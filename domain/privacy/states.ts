import type { Lifecycle } from '../kernel/lifecycle'

export const CONSENT_STATUSES = ['given', 'withdrawn', 'declined'] as const
export type ConsentStatus = (typeof CONSENT_STATUSES)[number]

export const REQUEST_KINDS = ['correct', 'delete'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

export const REQUEST_STATUSES = [
  'submitted',
  'processing',
  'done',
  'refused',
  'appealed',
  'closed',
  'withdrawn',
] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]

export const REQUEST_MOVES = ['approve', 'refuse', 'finish', 'appeal', 'uphold', 'withdraw'] as const
export type RequestMove = (typeof REQUEST_MOVES)[number]

/**
 * Life of a request about one's own data (domain notes 22.1). The platform and the session have checked who asks, so
 * `submitted` needs no step of its own for it. `uphold`: a second person refuses the appeal, with reasons. `withdraw`: the person
 * thinks better of it before anybody has approved.
 */
export const REQUEST_LIFECYCLE = {
  submitted: { approve: 'processing', refuse: 'refused', withdraw: 'withdrawn' },
  processing: { finish: 'done' },
  done: {},
  refused: { appeal: 'appealed' },
  appealed: { approve: 'processing', uphold: 'closed', withdraw: 'withdrawn' },
  closed: {},
  withdrawn: {},
} as const satisfies Lifecycle<RequestStatus, RequestMove>
