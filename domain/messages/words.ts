import type { DEAD_LETTER_WAYS, Failure } from './states'

/** Sentences for the refusals of this domain. */
export const MESSAGES_REFUSALS = {
  MESSAGE_NOT_FOUND: '没有找到这条消息',
  DEAD_LETTER_NOT_FOUND: '没有找到这条没送到的消息',
  ALREADY_SETTLED: '同事已经处理过了',
} as const

/** Why a message did not arrive, as the desk reads it. */
export const FAILURE_WORDS: Record<Failure, string> = {
  wrong_person: '微信里找不到这个人',
  wrong_template: '消息模板没有配好',
  wrong_data: '内容不合微信的要求',
  wrong_page: '打开的页面不对',
  unreachable: '微信一直没有应答',
  cut_off: '发到一半断了，不知道到没到',
}

export const WAY_WORDS: Record<(typeof DEAD_LETTER_WAYS)[number], string> = {
  resend: '再发一次',
  told_in_person: '当面或打电话告诉了',
  not_needed: '不用再告诉',
}
