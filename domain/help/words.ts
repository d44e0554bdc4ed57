import type { FEEDBACK_TOPICS } from './states'

/** Sentences for the refusals of this domain. */
export const HELP_REFUSALS = {
  FEEDBACK_NOT_FOUND: '没有找到这条意见',
  FEEDBACK_ANSWERED: '同事已经回复过了',
} as const

export const TOPIC_WORDS: Record<(typeof FEEDBACK_TOPICS)[number], string> = {
  broken: '用不了',
  unclear: '看不明白',
  idea: '建议',
  complaint: '不满意',
  other: '别的',
}
