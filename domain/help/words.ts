import type { ArticleTopic, FEEDBACK_TOPICS, FeedbackStatus } from './states'

/** Sentences for the refusals of this domain. */
export const HELP_REFUSALS = {
  FEEDBACK_NOT_FOUND: '没有找到这条意见',
  FEEDBACK_ANSWERED: '同事已经回复过了',
} as const

export const FEEDBACK_WORDS: Record<FeedbackStatus, string> = { waiting: '等回复', answered: '回复了' }

export const ARTICLE_TOPIC_WORDS: Record<ArticleTopic, string> = {
  doing: '怎么办事',
  points: '志愿和积分',
  voice: '提意见',
  account: '账号和个人信息',
  product: '怎么用红堡',
}

export const TOPIC_WORDS: Record<(typeof FEEDBACK_TOPICS)[number], string> = {
  broken: '用不了',
  unclear: '看不明白',
  idea: '建议',
  complaint: '不满意',
  other: '别的',
}
