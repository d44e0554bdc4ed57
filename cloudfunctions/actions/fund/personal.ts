import { APPLICANT_WORDS, APPLICATION_WORDS, DISBURSEMENT_WORDS } from '@domain/fund/words'
import type { PersonalHolding } from '../../kit/personal'
import type { Rewriting } from '../../kit/rewrite-each'
import { GONE, withoutHand } from '../../kit/without-hand'
import { applications, calls } from './call-store'
import { appropriations, disbursements, earmarks, fundRows, type DisbursementRecord } from './store'

/** Books of account are kept for ten years; shorter terms of the archive rules are for drafts. */
const KEPT = { keptDays: 10 * 366, basis: '账目要留着给大家查，去掉姓名' } as const

/** Of who stopped a payment the name stands beside the hand. */
const withoutPaymentHand = (userId: string): Rewriting => {
  const withoutName = withoutHand(userId)
  return (payment) => {
    const { hold } = payment as Partial<DisbursementRecord>
    return { ...withoutName(payment), ...(hold?.by === userId ? { hold: { ...hold, byName: GONE } } : {}) }
  }
}

/** What the fund keeps of persons: who had a hand in it, and who applied. Payees that are people stand in no index. */
export const FUND_HOLDINGS: readonly PersonalHolding[] = [
  {
    ...{ collection: applications, title: '公益创投申报', by: 'ownerId', key: 'userId' },
    readable: {
      applicant: '主体',
      kind: '类别',
      title: '项目',
      plan: '怎么做',
      fen: '申报金额（分）',
      status: '状态',
      at: '时间',
    },
    words: { kind: APPLICANT_WORDS, status: APPLICATION_WORDS },
    unfinished: () => ({ open: true }),
    ...{ afterwards: 'kept', ...KEPT, basis: '申报的是单位，里面没有个人信息，账目要留着给大家查' },
  },
  {
    ...{ collection: disbursements, title: '我申请的付款', by: 'ownerId', key: 'userId' },
    readable: { title: '付什么', fen: '金额（分）', status: '状态', at: '时间' },
    words: { status: DISBURSEMENT_WORDS },
    unfinished: () => ({ open: true }),
    ...{ afterwards: 'kept', ...KEPT, basis: '账目要留着给大家查，里面的姓名另外去掉' },
  },
  {
    ...{ collection: disbursements, title: '付款里我经手的', by: 'hands.userId', key: 'userId' },
    readable: { title: '付什么', status: '状态' },
    words: { status: DISBURSEMENT_WORDS },
    ...{ afterwards: { rewritten: withoutPaymentHand }, ...KEPT },
  },
  {
    ...{ collection: appropriations, title: '我登记的拨款', by: 'ownerId', key: 'userId' },
    readable: { title: '说明', fen: '金额（分）', at: '时间' },
    ...{ afterwards: { cleared: { makerName: GONE } }, ...KEPT },
  },
  {
    ...{ collection: appropriations, title: '我确认的拨款', by: 'checker', key: 'userId' },
    readable: { title: '说明', fen: '金额（分）', at: '时间' },
    ...{ afterwards: { cleared: { checkerName: GONE } }, ...KEPT },
  },
  {
    ...{ collection: fundRows, title: '公开账本里我登记的', by: 'makerId', key: 'userId' },
    readable: { title: '说明', fen: '金额（分）', at: '时间' },
    ...{ afterwards: { cleared: { makerName: GONE } }, ...KEPT },
  },
  {
    ...{ collection: fundRows, title: '公开账本里我复核的', by: 'checkerId', key: 'userId' },
    readable: { title: '说明', fen: '金额（分）', at: '时间' },
    ...{ afterwards: { cleared: { checkerName: GONE } }, ...KEPT },
  },
  {
    ...{ collection: earmarks, title: '我留出的钱', by: 'ownerId', key: 'userId' },
    readable: { title: '用途' },
    ...{ afterwards: 'kept', ...KEPT, basis: '里面没有姓名和手机号' },
  },
  {
    ...{ collection: calls, title: '我发布的征集', by: 'ownerId', key: 'userId' },
    readable: { title: '名字', at: '时间' },
    ...{ afterwards: 'kept', ...KEPT, basis: '里面没有姓名和手机号' },
  },
]
