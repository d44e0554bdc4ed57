import type { Lifecycle } from '../kernel/lifecycle'

export const FEEDBACK_STATUSES = ['waiting', 'answered'] as const
export type FeedbackStatus = (typeof FEEDBACK_STATUSES)[number]

export const FEEDBACK_MOVES = ['answer'] as const
export type FeedbackMove = (typeof FEEDBACK_MOVES)[number]

export const FEEDBACK_LIFECYCLE = {
  waiting: { answer: 'answered' },
  answered: {},
} as const satisfies Lifecycle<FeedbackStatus, FeedbackMove>

/** What it is about. */
export const FEEDBACK_TOPICS = ['broken', 'unclear', 'idea', 'complaint', 'other'] as const
