import type { ApplicantKind, Evaluation } from './call-schemas'
import type { PayeeKind } from './schemas'
import type { ApplicationStatus, AppropriationStatus, CallStatus, DisbursementStatus } from './states'
import type { Direction, EntryKind, Purpose } from './summary'

export const PURPOSE_WORDS: Record<Purpose, string> = {
  community_building: '社区营造',
  safety: '安全隐患',
  greening: '绿化环境',
  culture_sport: '文体设施',
  caring: '关爱公益',
  venture: '公益创投',
}

export const ENTRY_WORDS: Record<EntryKind, string> = {
  receive: '收到',
  earmark: '定了用途',
  release: '没用完，放回来',
  pay: '付出',
  correct: '更正',
  carry_in: '上一年结转来',
  carry_out: '转到下一年',
  give_back: '年底退回',
}

export const DIRECTION_WORDS: Record<Direction, string> = {
  out: '付出',
  in: '收入',
  within: '定用途',
  corrected: '更正',
}

export const APPROPRIATION_WORDS: Record<AppropriationStatus, string> = {
  proposed: '等另一位复核',
  confirmed: '已到账',
  rejected: '没有到账',
}

/** The state as everybody sees it: who has it now. */
export const DISBURSEMENT_WORDS: Record<DisbursementStatus, string> = {
  drafted: '等书记同意',
  secretary_approved: '等监督核对',
  supervision_checked: '等付款',
  town_approved: '等付款',
  paid: '等交收据',
  receipted: '收据齐了',
  returned: '退回了',
  cancelled: '撤回了',
  corrected: '冲正了',
}

/** What a payment waits for, with the town where the amount needs it. */
export const waitingWords = (status: DisbursementStatus, town: boolean): string =>
  status === 'supervision_checked' && town ? '等镇里同意' : DISBURSEMENT_WORDS[status]

export const MOVE_WORDS: Readonly<Record<string, string>> = {
  draft: '申请',
  approve: '书记同意',
  check: '监督核对',
  approveAtTown: '镇里同意',
  pay: '付款',
  receipt: '交收据',
  sendBack: '退回',
  cancel: '撤回',
  hold: '暂停',
  release: '取消暂停',
  correct: '冲正',
}

export const PAYEE_WORDS: Record<PayeeKind, string> = { organisation: '单位', person: '个人' }

export const CALL_WORDS: Record<CallStatus, string> = { open: '正在征集', reviewing: '评审中', closed: '结束了' }

export const APPLICANT_WORDS: Record<ApplicantKind, string> = {
  social_organisation: '社会组织',
  community_organisation: '社区社会组织（有单位托管）',
  community_self: '社区自己做',
}

export const APPLICATION_WORDS: Record<ApplicationStatus, string> = {
  submitted: '等形式审查',
  formally_passed: '等专家评分',
  formally_refused: '审查没通过',
  publicised: '入选公示',
  contracted: '分期付款中',
  closed: '付清了',
  not_awarded: '没有入选',
  withdrawn: '撤回了',
}

export const EVALUATION_WORDS: Record<Evaluation, string> = { mid: '中期评估', final: '末期评估' }

/** What experts score and the most of each. */
export const SCORE_WORDS = {
  need: ['大家是不是真需要', 30],
  plan: ['办法行不行得通', 30],
  team: ['队伍做不做得成', 20],
  budget: ['钱算得细不细', 20],
} as const

/** Sentences for the refusals of this domain; those shared with other domains stand there. */
export const FUND_REFUSALS = {
  FUND_NOT_FOUND: '这个社区这一年还没有账本',
  APPROPRIATION_NOT_FOUND: '没有找到这笔拨款',
  EARMARK_NOT_FOUND: '没有找到这笔留出的钱',
  DISBURSEMENT_NOT_FOUND: '没有找到这笔付款',
  CALL_NOT_FOUND: '没有找到这次征集',
  APPLICATION_NOT_FOUND: '没有找到这份申报',
  YEAR_LIMIT_REACHED: '超过了一年的额度，没有登记',
  YEAR_NOT_OPEN: '只能记今年和明年的账，结了的年份不能再记',
  SAME_PERSON: '这笔钱您已经经手过，后面一步要换一个人',
  PROJECT_NOT_READY: '项目还没有入库或已经结束，不能留钱',
  BUDGET_NOT_COVERED: '项目的资金来源加起来不等于预算，先请项目那边改好',
  BALANCE_TOO_LOW: '这一种来源的钱不够，账没有动',
  ALREADY_EARMARKED: '这个项目的钱已经留足了',
  EARMARKS_FULL: '这一年留钱的事项太多了，先把做完的结掉',
  NOT_ENOUGH_LEFT: '留出的钱不够付这一笔，账没有动',
  ON_HOLD: '居务监督让先停一停，时间到了或说清楚了再办',
  TOWN_NEEDED: '这笔超过限额，要镇里先同意',
  TOWN_NOT_NEEDED: '这笔没有超过限额，不用镇里同意',
  HELD_BEFORE: '这笔已经停过一次，不能再停',
  NOT_ON_HOLD: '这笔现在没有停',
  NOT_YOUR_REQUEST: '不是您申请的，不能撤回',
  INSTALMENT_NOT_DUE: '这一期还不能付：前一期没付，或者评估没过',
  INSTALMENT_DIFFERS: '和协议里这一期的金额不一样',
  INSTALMENT_MISSING: '公益创投的钱按协议分期付，请选哪一份协议的第几期',
  TIME_TOO_SHORT: '申报的时间至少要留一天',
  MORE_THAN_BUDGET: '单个项目的上限不能超过总额',
  CALL_CLOSED: '申报时间过了，看看别的征集',
  CALL_OVER: '这次征集已经结束，留出的钱放开了，不能再定入选',
  CALL_STILL_OPEN: '申报还没有截止，截止以后再评',
  ALREADY_APPLIED: '这次征集您已经申报过一份',
  KIND_NOT_CALLED: '这次征集不收这一类主体',
  HOST_MISSING: '没有登记的社区社会组织，要写托管的单位',
  CODE_MISSING: '请写统一社会信用代码，没有登记的写托管单位的',
  POST_NEEDED: '社区自己做的，请社区工作人员用岗位来申报',
  MORE_THAN_MOST: '申报的金额超过单个项目的上限',
  NOT_YOUR_APPLICATION: '不是您申报的，不能撤回',
  ALREADY_SCORED: '这份您已经评过了',
  SCORE_MISSING: '请打分，有利害关系的写明原因后回避',
  SCORES_MISSING: '打分的专家还不够，不能定',
  MORE_THAN_LEFT: '这次征集剩下的钱不够',
  MORE_THAN_ASKED: '不能比申报的金额多',
  STILL_PUBLIC: '公示还没有满，满了再签',
  EVALUATED_BEFORE: '这一次评估已经过了',
  EARLIER_NOT_PAID: '前一期还没有付，付了再评估',
  APPLICATIONS_OPEN: '还有申报没有答复，先一份份定下来，再结束这次征集',
  AWARDS_OPEN: '还有入选的没有签完或付完，先办完再结束',
} as const
