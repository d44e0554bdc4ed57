import type { PersonalHolding } from '../../kit/personal'
import { payOrders } from './store'

/** What payments keep of persons: an order, without name. */
export const PAYMENTS_HOLDINGS: readonly PersonalHolding[] = [
  {
    ...{ collection: payOrders, title: '付款', by: 'ownerId', key: 'userId' },
    readable: { title: '用途', totalFee: '金额（分）', createdAt: '时间' },
    ...{ afterwards: 'kept', keptDays: 10 * 366, basis: '收支凭证按会计档案保存，里面没有姓名和手机号' },
  },
]
