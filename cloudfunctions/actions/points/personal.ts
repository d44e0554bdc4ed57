import { CHANGE_WORDS, POINT_CHANGE_WORDS, REDEMPTION_WORDS } from '@domain/points/words'
import type { PersonalHolding } from '../../kit/personal'
import { earnings, pointAccounts, pointChanges, pointYears, redemptions, stockChanges, stockWaits } from './store'

/** What points keep of persons. The ledger knows accounts, not names; what was fetched outlives its person unnamed. */
export const POINTS_HOLDINGS: readonly PersonalHolding[] = [
  {
    ...{ collection: pointAccounts, title: '积分', by: 'userId', key: 'userId' },
    readable: { lots: '批次和到期', frozen: '冻结', taken: '今年换过的件数' },
    ...{ afterwards: 'kept', keptDays: 3 * 366, basis: '账目保存三年，里面没有姓名和手机号' },
  },
  {
    ...{ collection: pointYears, title: '每年的积分', by: 'userId', key: 'userId' },
    readable: { year: '年', earned: '得分', days: '每天得分' },
    afterwards: 'removed',
  },
  {
    ...{ collection: earnings, title: '服务得分', by: 'userId', key: 'userId' },
    readable: { minutes: '分钟', points: '得分', at: '服务时间' },
    ...{ afterwards: 'kept', keptDays: 3 * 366, basis: '一条记录只得一次分，要留着核对' },
  },
  {
    ...{ collection: redemptions, title: '兑换', by: 'ownerId', key: 'userId' },
    readable: { redemptionNo: '单号', name: '东西', points: '积分', status: '状态', reservedAt: '兑换时间' },
    words: { status: REDEMPTION_WORDS },
    unfinished: () => ({ open: true }),
    afterwards: { cleared: { ownerName: '已注销', grams: [] } },
    ...{ keptDays: 3 * 366, basis: '领取记录保存三年，去掉姓名' },
  },
  {
    ...{ collection: pointChanges, title: '社区加减的积分', by: 'userId', key: 'userId' },
    readable: { kind: '种类', points: '积分', reason: '原因', status: '状态', at: '时间' },
    words: { kind: POINT_CHANGE_WORDS, status: CHANGE_WORDS },
    afterwards: { cleared: { personName: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '账目保存三年，去掉姓名' },
  },
  {
    ...{ collection: pointChanges, title: '我经手的积分', by: 'ownerId', key: 'userId' },
    readable: { kind: '种类', points: '积分', reason: '原因', at: '时间' },
    words: { kind: POINT_CHANGE_WORDS },
    afterwards: { cleared: { makerName: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '账目保存三年，去掉姓名' },
  },
  {
    ...{ collection: pointChanges, title: '我复核的积分', by: 'checker', key: 'userId' },
    readable: { kind: '种类', points: '积分', reason: '原因', at: '时间' },
    words: { kind: POINT_CHANGE_WORDS },
    afterwards: { cleared: { checkerName: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '账目保存三年，去掉姓名' },
  },
  {
    ...{ collection: stockChanges, title: '我复核的库存', by: 'checker', key: 'userId' },
    readable: { name: '东西', change: '数量', reason: '原因', at: '时间' },
    afterwards: { cleared: { checkerName: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '账目保存三年，去掉姓名' },
  },
  {
    ...{ collection: stockChanges, title: '我经手的库存', by: 'ownerId', key: 'userId' },
    readable: { name: '东西', change: '数量', reason: '原因', at: '时间' },
    afterwards: { cleared: { makerName: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '账目保存三年，去掉姓名' },
  },
  {
    ...{ collection: stockWaits, title: '等到货的东西', by: 'userId', key: 'userId' },
    readable: {},
    afterwards: 'removed',
  },
]
