import type { DeadLetterWay, Failure, PushStatus } from './states'

export const PUSH_WORDS: Record<PushStatus, string> = {
  none: '只在消息里',
  waiting: '等着发到微信',
  sending: '正在发到微信',
  sent: '发到微信了',
  unasked: '没有订阅，只在消息里',
  late: '过了时间，没有发',
  undeliverable: '微信没有送到',
}

export const FAILURE_WORDS: Record<Failure, string> = {
  wrong_person: '微信里找不到这个人',
  wrong_template: '消息模板不对',
  wrong_data: '消息内容不合格式',
  wrong_page: '要打开的页面不对',
  unreachable: '微信没有回应',
  cut_off: '发的时候中断了，不知道有没有送到',
}

export const DEAD_LETTER_WORDS: Record<DeadLetterWay, string> = {
  resend: '再发一次',
  told_in_person: '已经当面或打电话告诉',
  not_needed: '不用再告诉',
}

/** Sentences for the refusals of this domain. */
export const MESSAGES_REFUSALS = {
  MESSAGE_NOT_FOUND: '没有找到这条消息',
  DEAD_LETTER_NOT_FOUND: '没有找到这条没送到的消息',
  ALREADY_SETTLED: '同事已经处理过了',
} as const
