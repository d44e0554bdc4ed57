/** Sentences for the refusals of this domain. */
export const HELP_REFUSALS = {
  FEEDBACK_NOT_FOUND: '没有找到这条意见',
  FEEDBACK_ANSWERED: '同事已经回复过了',
} as const
