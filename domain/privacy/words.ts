import type { Purpose } from '../kernel/purposes'
import type { ConsentStatus, RequestKind, RequestStatus } from './states'

export const PURPOSE_WORDS: Record<Purpose, string> = {
  ordering: '预约和办理服务',
  volunteering: '参加志愿服务',
  hotline: '反映问题和答复',
  projects: '参加社区项目',
  publication: '公开您的姓名或照片',
  sharing: '把信息交给别的单位',
}

/** What becomes of it when the consent is taken back; what was done before stays valid. */
export const WITHDRAWN_WORDS: Record<Purpose, string> = {
  ordering: '以后不能在网上约时间。已经约好的照常办，到窗口办也照常。',
  volunteering: '以后不能在网上报名志愿服务。已经记下的时长还在。',
  hotline: '以后不能在网上反映问题。已经反映的照常办、照常答复，打电话反映也照常。',
  projects: '以后不能在网上投票、认领项目。已经投的票、认领的事还算数。',
  publication: '马上不再公开。别人以前看到过的收不回来。',
  sharing: '以后不再交给这家单位，已经交的请他们删掉。',
}

export const CONSENT_STATUS_WORDS: Record<ConsentStatus, string> = {
  given: '同意了',
  withdrawn: '撤回了',
  declined: '没有同意',
}

export const REQUEST_WORDS: Record<RequestStatus, string> = {
  submitted: '等工作人员处理',
  processing: '正在处理',
  done: '办好了',
  refused: '没有通过',
  appealed: '正在复核',
  closed: '复核后没有通过',
  withdrawn: '本人不申请了',
}

/** Sentences for the refusals of this domain. */
export const PRIVACY_REFUSALS = {
  PRIVACY_REQUEST_NOT_FOUND: '没有找到这条申请',
  NOTICE_OUTDATED: '说明更新了，请看过新的再同意',
  GUARDIAN_CONSENT_NEEDED: '不满 14 岁要请家长同意',
  RECEIVER_MISSING: '要写明交给谁，或者公开在哪里',
  NOT_GIVEN: '您没有同意过这一项',
  OPEN_MATTERS: '还有没办完的事，办完或者取消以后再来',
  REQUEST_OPEN: '您有一条申请还在处理，请等结果',
  REQUEST_NOT_OPEN: '这条申请现在不能这样办，请刷新看看',
} as const

export const REQUEST_KIND_WORDS: Record<RequestKind, string> = { correct: '更正出生年月', delete: '删除全部信息' }

export const AFTERWARDS_WORDS = {
  removed: '全部删掉',
  cleared: '去掉姓名和联系方式，其余留着',
  kept: '按规定留着',
} as const
