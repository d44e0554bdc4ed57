import type { FeedbackStatus, FeedbackTopic } from './states'

export const FEEDBACK_WORDS: Record<FeedbackStatus, string> = { waiting: '等回复', answered: '回复了' }

export const TOPIC_WORDS: Record<FeedbackTopic, string> = {
  broken: '哪里用不了',
  unclear: '哪里看不懂',
  idea: '有个主意',
  complaint: '对办事不满意',
  other: '别的',
}

/** Sentences for the refusals of this domain. */
export const HELP_REFUSALS = {
  FEEDBACK_NOT_FOUND: '没有找到这条意见',
  FEEDBACK_ANSWERED: '同事已经回复过了',
} as const
