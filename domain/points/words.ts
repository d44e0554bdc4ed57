import type { POINT_CHANGE_KINDS, PointReason, RewardKind, StatementView, STOCK_CHANGE_KINDS } from './schemas'
import type { ChangeStatus, RedemptionStatus, RewardStatus } from './states'

export const REWARD_KIND_WORDS: Record<RewardKind, string> = { goods: '实物', service: '服务', voucher: '券' }

/** The state as the resident sees it. */
export const REDEMPTION_WORDS: Record<RedemptionStatus, string> = {
  reserved: '等您来领',
  fulfilled: '领走了',
  released: '没有领，积分退回了',
}

export const REWARD_WORDS: Record<RewardStatus, string> = {
  draft: '没有上架',
  listed: '在架上',
  paused: '暂停兑换',
  ended: '下架了',
}

export const CHANGE_WORDS: Record<ChangeStatus, string> = {
  proposed: '等另一位同事复核',
  approved: '已生效',
  rejected: '没有通过',
}

export const STOCK_CHANGE_WORDS: Record<(typeof STOCK_CHANGE_KINDS)[number], string> = {
  receipt: '到货',
  adjustment: '盘点',
}

export const POINT_CHANGE_WORDS: Record<(typeof POINT_CHANGE_KINDS)[number], string> = {
  award: '加分',
  reversal: '冲正',
}

export const STATEMENT_WORDS: Record<StatementView, string> = {
  earned: '得到的',
  redeemed: '兑换的',
  given: '捐出的',
  ended: '到期和冲正',
}

/** Why points moved, in the words of a statement. */
export const REASON_WORDS: Record<PointReason, string> = {
  earn: '服务得分',
  correct: '时长更正',
  award: '社区加分',
  task: '任务得分',
  reverse: '冲正',
  redeem: '兑换',
  release: '退回',
  pledge: '认捐，凑齐前冻结',
  donate: '捐出',
  expire: '到期',
}

/** Sentences for the refusals of this domain; those shared with other domains stand there. */
export const POINTS_REFUSALS = {
  REWARD_NOT_FOUND: '没有这样东西，可能已经下架',
  REDEMPTION_NOT_FOUND: '没有找到这件兑换，请核对后再试',
  STOCK_CHANGE_NOT_FOUND: '没有找到这条库存记录',
  POINT_CHANGE_NOT_FOUND: '没有找到这条积分记录',
  REWARD_NOT_LISTED: '这样东西现在不能兑换，看看别的',
  OUTLET_NOT_FOUND: '这个兑换点没有这样东西，请换一个',
  NOT_ENOUGH_POINTS: '积分不够，积分没有动',
  OUT_OF_STOCK: '这里刚刚换完了，积分没有动，可以换个地方或换一样',
  LIMIT_REACHED: '今年能换的次数用完了，明年再来',
  PICK_UP_OVER: '已经过了领取时间，不能再领，积分退给本人',
  ALREADY_FETCHED: '这件已经领走了，不能再领一次',
  REDEMPTION_CANCELLED: '这件对方自己取消了，积分退回去了',
  OTHER_OUTLET: '这件不在这里领，在哪里领写在对方的领取码下面',
  CODE_TWICE: '有两件是这个数字码，请扫码，或输入 10 位码',
  STILL_IN_STOCK: '现在就有，可以直接兑换',
  REWARD_CHANGED: '这样东西刚刚有人改过，请重新打开再改',
  OUTLET_HOLDS_STOCK: '这个兑换点还有库存，先盘点清再撤',
  CHANGE_NOT_POSSIBLE: '到货的数量要大于 0，盘点的差异不能是 0',
  OWN_CHANGE: '自己登记的，要请另一位同事复核',
  PERSON_NOT_FOUND: '没有人绑定这个手机号，请核对',
  NOTHING_TO_REVERSE: '这一笔没有生效，不用冲正',
  ALREADY_REVERSED: '这一笔已经冲正过了',
} as const
