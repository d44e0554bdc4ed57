/** Sentences for the refusals of this domain. */
export const MESSAGES_REFUSALS = {
  MESSAGE_NOT_FOUND: '没有找到这条消息',
  DEAD_LETTER_NOT_FOUND: '没有找到这条没送到的消息',
  ALREADY_SETTLED: '同事已经处理过了',
} as const
