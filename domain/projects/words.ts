import type { Grade, MoneySource, ProjectClass, ProjectKind, ProposerKind, RefusalList } from './schemas'
import type { ProjectStatus, Stage } from './states'
import type { Matter } from './waiting'

/** Where a project can stand, for lists of other domains. */
export type { ProjectStatus } from './states'
export { PROJECT_KINDS } from './schemas'
export { PROJECT_STATUSES } from './states'

/** Sentences for the refusals of this domain. */
export const PROJECTS_REFUSALS = {
  PROJECT_NOT_FOUND: '没有找到这个项目',
  PROJECT_OBJECTION_NOT_FOUND: '没有找到这条意见',
  UNIT_NOT_KNOWN: '还不知道您住哪个社区，先填一下住址再提',
  ALREADY_SUPPORTED: '您已经支持过了',
  LIVES_ELSEWHERE: '这件事请住在这个社区的居民来办',
  POST_HERE: '您在这个社区有岗位，请别的居民来办',
  ALREADY_CONFIRMED: '您已经看过验收了',
  ALREADY_RATED: '您已经打过分了',
  VOTE_CLOSED: '投票已经结束了',
  NOT_ON_THE_ROLL: '这次投票没有您：提出的人自己不投，投票开始后加入的也不投',
  ALREADY_VOTED: '您已经投过了',
  COUNCIL_TOO_SMALL: '议事会能投票的不到 3 人，没法不记名投票',
  SECRETARY_ONLY: '紧急情况不经议事会，要社区书记来定',
  SUM_WRONG: '各项来源加起来和预算不一样',
  SOURCE_TWICE: '同一个来源写了两次，请合成一项',
  OVER_CAP: '超过了这一类项目的上限',
  PROMISE_TOO_LATE: '这一年公开承诺的日子过了，可以承诺到明年',
  REPORTED_ALREADY: '今年的年中报告已经交过了',
  CHANGE_WAITS: '有一项变更还在等镇里审批',
  NO_CHANGE_WAITS: '没有等审批的变更',
  RESIDENTS_MISSING: '看过验收的居民还不够',
  OVER_BUDGET: '比预算多了，先走变更',
  LESS_THAN_PAID: '比已经付的和正在申请付的还少，请核对',
  MID_REPORT_MISSING: '没有年中报告，要写明为什么可以没有',
  CARRY_OVER_TOO_EARLY: '年底才能结转',
  CARRIED_OVER_ALREADY: '已经结转过了，不能再转',
  BRAND_NOT_EXCELLENT: '考评是优才能评品牌项目',
} as const

export const PROJECT_KIND_WORDS: Record<ProjectKind, string> = {
  community_building: '社区营造',
  safety: '安全隐患',
  greening: '绿化环境',
  culture_sport: '文体设施',
  caring: '关爱公益',
}

export const PROJECT_CLASS_WORDS: Record<ProjectClass, string> = {
  engineering: '工程类',
  service: '服务类',
  goods: '货物类',
}

export const MONEY_SOURCE_WORDS: Record<MoneySource, string> = {
  fiscal: '财政专项',
  party_dues: '党费补助',
  social: '社会支持',
  own: '社区自筹',
}

export const REFUSAL_LIST_WORDS: Record<RefusalList, string> = {
  negative: '负面清单',
  duty_property: '物业该做的',
  duty_gov: '政府部门该做的',
  duty_project: '政府投资项目里有',
  duty_owner: '产权人该做的',
  limit: '超过上限或用的人少',
  duplicate: '和已有的项目重复',
  benefit: '受益的人太少',
}

export const PROPOSER_KIND_WORDS: Record<ProposerKind, string> = {
  resident: '居民',
  council: '议事会成员',
  unit: '共建单位',
  grid: '网格员',
  community: '',
}

export const GRADE_WORDS: Record<Grade, string> = { excellent: '优', good: '良', pass: '合格', fail: '不合格' }

export const STAGE_WORDS: Record<Stage, string> = {
  work: '在办',
  ideas: '想法',
  done: '办好了',
  ahead: '立项中',
  ended: '没办成',
}

/** Where a project stands, as people say it. */
export const PROJECT_WORDS: Record<ProjectStatus, string> = {
  proposed: '等社区审核',
  refused: '没有通过审核',
  qualified: '等议事会表决',
  voting: '议事会在投票',
  not_shortlisted: '议事会没有通过',
  shortlisted: '等做预算',
  budgeted: '等镇里审核',
  returned: '退回改预算',
  approved: '等公示',
  publicising: '公示中',
  pooled: '已入库',
  committed: '已承诺',
  implementing: '在建',
  acceptance: '请大家验收',
  accepted: '验收通过',
  settled: '已结算',
  evaluated: '已考评',
  archived: '已归档',
  terminated: '已终止',
}

/** What waits for somebody at a desk, as their message says it. */
export const MATTER_WORDS: Partial<Record<Matter, string>> = {
  proposed: '有人提了想法，等审核',
  voting: '议事会开始投票了，请投票',
  shortlisted: '议事会通过了，等做预算',
  budgeted: '预算交上来了，等镇里审核',
  returned: '退回来了，等改预算',
  approved: '镇里批准了，等公示',
  pooled: '入库了，等公开承诺',
  acceptance: '完工了，请去现场看看',
  accepted: '验收通过了，等结算',
  settled: '结算了，年底等考评',
  changing: '申请变更，等镇里审批',
  objection: '公示里有人提意见，等答复',
  seen: '看过的居民够了，等验收',
  reportLate: '年中报告过了日子还没交',
  lapsed: '投票的人不够，可以再交一次',
  changeRefused: '镇里没有同意变更',
  rectify: '验收没有通过，要整改',
}

/** What happened, by the name of its step. */
export const STEP_WORDS: Readonly<Record<string, string>> = {
  propose: '提出想法',
  qualify: '社区审核通过',
  refuse: '社区没有通过',
  openVote: '交议事会投票',
  shortlist: '议事会表决通过',
  emergency: '紧急事项，书记定的',
  fail: '议事会没有通过',
  lapse: '投票的人不够，没有结果',
  budget: '做好预算和计划',
  approve: '镇里批准',
  return: '镇里退回',
  publicise: '开始公示',
  pool: '公示结束，进项目库',
  uphold: '意见成立，改预算',
  commit: '公开承诺',
  start: '开工',
  report: '年中报告',
  change: '有变更',
  changeAsked: '申请变更，等镇里审批',
  changeRefused: '镇里没有同意变更',
  finish: '完工，请大家验收',
  accept: '验收通过',
  rectify: '验收没有通过，整改',
  settle: '结算',
  evaluate: '年底考评',
  archive: '归档',
  brand: '评为品牌项目',
  carryOver: '转到下一年',
  terminate: '终止',
}
