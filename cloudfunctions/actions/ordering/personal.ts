import type { OrderStatus } from '@domain/ordering/states'
import { ORDER_WORDS, RELATION_WORDS, WAIT_WORDS } from '@domain/ordering/words'
import { command } from '../../kit/database'
import type { PersonalHolding } from '../../kit/personal'
import { delegations, orders, waits } from './store'

const DELEGATION_WORDS = { active: '有效', withdrawn: '撤销了' } as const

/** Orders that somebody waits for. */
const AWAITED = ['submitted', 'accepted', 'scheduled', 'in_service', 'served'] satisfies readonly OrderStatus[]

/** What ordering keeps of persons. An order outlives its person without name, phone and words. */
export const ORDERING_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: orders,
    title: '预约和办理',
    by: 'ownerId',
    key: 'userId',
    readable: {
      orderNo: '单号',
      title: '事项',
      unitName: '地点',
      startsAt: '约定时间',
      status: '状态',
      note: '备注',
      'beneficiary.name': '替谁办',
      'beneficiary.phone': '那个人的手机号',
      result: '结果',
    },
    words: { status: ORDER_WORDS },
    ciphers: [{ field: 'beneficiary.phone' }],
    // Whoever disputes has done their part; the desk answers an order without a name just as well.
    unfinished: () => ({ open: true, status: command.in(AWAITED) }),
    afterwards: {
      cleared: {
        ...{ ordererName: '已注销', beneficiary: undefined, paperConsent: undefined, note: undefined },
        ...{ result: undefined, remarks: [], photos: [], grams: [] },
      },
    },
    keptDays: 3 * 366,
    basis: '服务记录保存三年，去掉姓名、手机号和留言',
  },
  {
    collection: waits,
    title: '在等的名额',
    by: 'ownerId',
    key: 'userId',
    readable: { title: '事项', unitName: '地点', startsAt: '时间', status: '状态' },
    words: { status: WAIT_WORDS },
    afterwards: 'removed',
  },
  {
    collection: delegations,
    title: '我替谁办事',
    by: 'ownerId',
    key: 'userId',
    readable: { name: '称呼', phone: '手机号', relation: '关系', until: '到哪天', status: '状态' },
    words: { relation: RELATION_WORDS, status: DELEGATION_WORDS },
    ciphers: [{ field: 'phone', lookup: { field: 'principalLookup', kind: 'phone' } }],
    afterwards: 'removed',
  },
  {
    collection: delegations,
    title: '谁替我办事',
    by: 'principalLookup',
    key: 'phone',
    readable: { agentName: '替您办事的人', relation: '关系', until: '到哪天', status: '状态' },
    words: { relation: RELATION_WORDS, status: DELEGATION_WORDS },
    afterwards: 'removed',
  },
]
