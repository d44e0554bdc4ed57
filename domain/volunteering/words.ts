import type { ActivityCategory, QuestionKind } from './schemas'
import type {
  ActivityStatus,
  CertificateStatus,
  RecordStatus,
  SignUpStatus,
  TeamMemberStatus,
  TeamStatus,
} from './states'

export type { Question } from './schemas'

export const ACTIVITY_CATEGORY_WORDS: Record<ActivityCategory, string> = {
  community: '邻里互助',
  elder: '助老',
  party: '党员活动',
  environment: '环境',
  safety: '平安',
  health: '健康',
  child: '未成年人',
  disability: '助残',
  education: '助学',
  culture: '文体',
  agriculture: '助农',
  emergency: '应急',
}

export const ACTIVITY_WORDS: Record<ActivityStatus, string> = {
  draft: '没有提交',
  reviewing: '等社区审核',
  recruiting: '正在招人',
  cancelled: '取消了',
}

/** The state as the volunteer sees it. */
export const SIGN_UP_WORDS: Record<SignUpStatus, string> = {
  waitlisted: '候补中',
  confirmed: '已报名',
  serving: '服务中',
  served: '服务完了',
  recorded: '记下时长了',
  absent: '没有到',
  excused: '请过假',
  withdrawn: '退出了',
  lapsed: '没有补上',
  cancelled: '活动取消了',
}

/** The state of a record as the volunteer sees it. */
export const RECORD_WORDS: Record<RecordStatus, string> = {
  provisional: '等公示',
  publicised: '公示中',
  final: '算数了',
  in_dispute: '正在核对',
}

export const TEAM_WORDS: Record<TeamStatus, string> = { active: '在招队员', dissolved: '解散了' }

/** How one stands to a team. */
export const TEAM_MEMBER_WORDS: Record<TeamMemberStatus, string> = {
  asked: '等队长同意',
  member: '队员',
  declined: '队长没有同意',
  left: '退出了',
  removed: '不在队里了',
}

export const CERTIFICATE_WORDS: Record<CertificateStatus, string> = {
  valid: '有效',
  outdated: '时长有更正，请看新开的',
}

/** How a question of the own form is answered. */
export const QUESTION_KIND_WORDS: Record<QuestionKind, string> = {
  text: '自己写',
  choice: '选一个',
  choices: '选几个',
}

/** Sentences for the refusals of this domain; those shared with other domains stand there. */
export const VOLUNTEERING_REFUSALS = {
  ACTIVITY_NOT_FOUND: '没有这个活动，可能已经取消',
  SHIFT_NOT_FOUND: '没有这个班次，请另选一个',
  SIGN_UP_NOT_FOUND: '没有找到这次报名，请刷新看看',
  RECORD_NOT_FOUND: '没有找到这条服务记录，请刷新看看',
  TEAM_NOT_FOUND: '没有找到这个志愿队，请刷新看看',
  MEMBER_NOT_FOUND: '没有找到这位队员，请刷新看看',
  CERTIFICATE_NOT_FOUND: '没有这张证明，请看清核验码再填',
  ALREADY_IN_TEAM: '您已经在队里，或者正等队长同意',
  TEAM_FULL: '这个队满了，看看别的志愿队',
  LEADER_STAYS: '队长不能退出，请先换一位队长',
  NOT_TEAM_LEADER: '这件事要队长来办',
  NO_FINAL_HOURS: '这段时间在这个单位还没有算数的时长，公示完了再开',
  DATES_WRONG: '结束日期不能早于开始日期',
  MINUTES_TOO_MANY: '比这一场最多能算的还多，请核对分钟数',
  CORRECTION_OPEN: '这条记录已经有一个更正在等复核',
  NO_CORRECTION: '这条记录没有等复核的更正',
  NOT_POSSIBLE_NOW: '现在不能这样办，请刷新看看',
  ACTIVITY_CHANGED: '这个活动刚刚有人改过，请重新打开再改',
  AGES_WRONG: '最小年龄不能比最大年龄大',
  QUESTIONS_WRONG: '问题不能重复；选择题至少要两个选项，不能一样',
  INSURANCE_MISSING: '有危险的活动，要先买意外险，填上保单号',
  SHIFT_MISSING: '先排一个班次，再提交审核',
  SHIFT_IN_PAST: '开始时间已经过了，请改到以后',
  SHIFT_TOO_FAR: '班次最多排到一年以后',
  SHIFT_TIMES_WRONG: '结束要晚于开始，最长 12 小时；报名截止不能晚于开始',
  SHIFT_HAS_PEOPLE: '已经有人报名，时间不能改了。要改时间，请取消这个班次，另排一个',
  CAPACITY_TOO_SMALL: '报名的人比这个数多，名额不能改这么小',
  SHIFT_NOT_OPEN: '这个班次现在不能报名，看看别的班次',
  SHIFT_FULL: '这个班次满了，候补也停了，看看别的班次',
  ALREADY_SIGNED_UP: '您已经报过这个班次，不用再报',
  RISK_NOTICE_UNREAD: '请先看一遍风险告知',
  ANSWERS_MISSING: '有问题还没有回答，请补上',
  GUARDIAN_CONSENT_REQUIRED: '您未满 18 岁，要先请家长同意',
  AGE_NOT_FITTING: '这个活动对年龄有要求，看看别的活动',
  AGE_UNKNOWN: '这个活动对年龄有要求，请先填出生年月',
  SIGN_UPS_PAUSED: '最近几次报了名没有来，也没有请假，报名先停一停',
  WITHDRAWN_TOO_LATE: '快开始了，不能自己退了。来不了，请打电话告诉组织人',
  PRESENCE_CLOSED: '现在不是签到签退的时间',
  PRESENCE_CODE_WRONG: '这不是这一场的码，请看清组织人屏幕上的码',
  PRESENCE_CODE_OLD: '这个码已经换了，截图和转发的没有用，请扫组织人屏幕上的新码',
  CHECK_IN_TOO_EARLY: '还没到签到的时间，开始前 30 分钟再来',
  CHECK_IN_TOO_LATE: '签到的时间过了，请组织人帮您签',
  CHECK_OUT_TOO_LATE: '签退的时间过了，请组织人帮您签',
  WRONG_PLACE: '您离集合点太远，走近了再签',
  OTHER_DEVICE: '这不是您常用的手机，请用签到的那部，或请组织人帮您签',
  DEVICE_USED: '这部手机已经替别人签过，一人一机，不能再签',
  PHONE_CLOCK_WRONG: '手机的时间不准，和码对不上，请组织人帮您签',
  OFFLINE_TOO_LATE: '离线签的要在 24 小时里补交，请联系组织人',
  OVERLAPPING_SHIFT: '您还在另一场服务中，先签退那一场',
} as const

/** An activity one promised hours for, as the agenda says it. */
export const CALL_WORDS = { open: '请选一个班次' } as const
