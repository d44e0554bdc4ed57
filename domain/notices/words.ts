import type { NoticeDeed, NoticeKind, NoticeStatus, ObjectionStatus } from './states'

/** What a notice may be, for lists of other domains. */
export { NOTICE_KINDS } from './states'

/** Sentences for the refusals of this domain. */
export const NOTICES_REFUSALS = {
  NOTICE_NOT_FOUND: '没有找到这条公示',
  OBJECTION_NOT_FOUND: '没有找到这条意见',
  NOTICE_NOT_DRAFT: '已经公布了，不能再改。要更正，请发新的一版',
  NOTICE_NOT_OVER: '公示还没有结束，不能归档',
  PERSONAL_NUMBER_IN_TEXT: '里面有手机号或身份证号，请去掉再公布',
  TEXT_REFUSED: '内容不适合公开，请改一改',
  OBJECTIONS_CLOSED: '现在不能提意见了，可以直接问社区',
  ALREADY_OBJECTED: '您已经提过意见了',
  DECISION_INCOMPLETE: '居民会议的决定由书记来写：会议记录、日期和票数都要有',
  DECISION_NOT_CONFIRMED: '先请监督委员核对会议记录和票数，确认以后再公布',
  NOT_A_DECISION: '这不是等确认的居民会议决定',
  MEETING_AHEAD: '会议日期不能晚于今天',
  OTHER_KIND: '更正的一版要和原来的同一种，也要是本单位的',
  OBJECTION_ANSWERED: '同事已经答复过了',
} as const

export const NOTICE_KIND_WORDS: Record<NoticeKind, string> = {
  announcement: '公告',
  publicity: '公示',
  decision: '居民会议决定',
}

export const NOTICE_WORDS: Record<NoticeStatus, string> = {
  draft: '草稿',
  live: '公布着',
  ended: '到期了',
  stopped: '意见成立，停了',
  superseded: '有了更正的一版',
  archived: '已归档',
  discarded: '不用了',
}

/** What somebody did with a notice, before their name. */
export const NOTICE_DEED_WORDS: Record<NoticeDeed, string> = {
  write: '起草',
  confirm: '核对会议记录，确认',
  publish: '公布',
  discard: '退回',
}

export const OBJECTION_WORDS: Record<ObjectionStatus, string> = {
  open: '等答复',
  upheld: '意见成立',
  dismissed: '没有采纳',
}
