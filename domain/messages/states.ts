import type { Lifecycle } from '../kernel/lifecycle'

/**
 * What became of the platform's own message beside an inbox message. `none`: it has none, or nobody asked for it;
 * `sending`: handed over, the answer is not known yet; `undeliverable`: a desk is told; `late`: its time passed.
 */
export const PUSH_STATUSES = ['none', 'waiting', 'sending', 'sent', 'unasked', 'late', 'undeliverable'] as const
export type PushStatus = (typeof PUSH_STATUSES)[number]

export const PUSH_MOVES = ['take', 'deliver', 'retry', 'refuse', 'pass', 'giveUp', 'again'] as const
export type PushMove = (typeof PUSH_MOVES)[number]

/** A message that is `sending` when nobody works on it was cut off: it is not sent a second time. */
export const PUSH_LIFECYCLE = {
  none: {},
  waiting: { take: 'sending', refuse: 'unasked', pass: 'late' },
  sending: { deliver: 'sent', retry: 'waiting', refuse: 'unasked', giveUp: 'undeliverable' },
  sent: {},
  unasked: {},
  late: {},
  undeliverable: { again: 'waiting' },
} as const satisfies Lifecycle<PushStatus, PushMove>

export const MESSAGE_STATUSES = ['unread', 'read'] as const

/** A letter that could not be delivered, for the desk of the person's community. */
export const DEAD_LETTER_STATUSES = ['open', 'settled'] as const
export type DeadLetterStatus = (typeof DEAD_LETTER_STATUSES)[number]

export const DEAD_LETTER_WAYS = ['resend', 'told_in_person', 'not_needed'] as const

/** Why a platform message did not arrive. */
export const FAILURES = [
  'wrong_person',
  'wrong_template',
  'wrong_data',
  'wrong_page',
  'unreachable',
  'cut_off',
] as const
export type Failure = (typeof FAILURES)[number]
