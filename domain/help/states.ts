import type { Lifecycle } from '../kernel/lifecycle'

export const FEEDBACK_STATUSES = ['waiting', 'answered'] as const
export type FeedbackStatus = (typeof FEEDBACK_STATUSES)[number]

export const FEEDBACK_MOVES = ['answer'] as const
export type FeedbackMove = (typeof FEEDBACK_MOVES)[number]

export const FEEDBACK_LIFECYCLE = {
  waiting: { answer: 'answered' },
  answered: {},
} as const satisfies Lifecycle<FeedbackStatus, FeedbackMove>

/** Under what an article stands, in the order of the help page. */
export const ARTICLE_TOPICS = ['doing', 'points', 'voice', 'account', 'product'] as const
export type ArticleTopic = (typeof ARTICLE_TOPICS)[number]

/** What it is about. */
export const FEEDBACK_TOPICS = ['broken', 'unclear', 'idea', 'complaint', 'other'] as const
