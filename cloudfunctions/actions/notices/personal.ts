import { NOTICE_WORDS, OBJECTION_WORDS } from '@domain/notices/words'
import type { PersonalHolding } from '../../kit/personal'
import { withoutHand } from '../../kit/without-hand'
import { notices, objections } from './store'

/** What notices keep of persons: who objected, and who wrote what. What is posted carries masked names only. */
export const NOTICES_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: objections,
    title: '对公示提的意见',
    by: 'ownerId',
    key: 'userId',
    readable: { text: '意见', at: '时间', status: '状态', answer: '答复' },
    words: { status: OBJECTION_WORDS },
    afterwards: { cleared: { ownerId: 'erased' } },
    basis: '公示的意见和答复随公示归档，不再标明是谁提的',
  },
  {
    ...{ collection: notices, title: '我起草的公告公示', by: 'ownerId', key: 'userId' },
    readable: { title: '标题', status: '状态', postedAt: '公布时间' },
    words: { status: NOTICE_WORDS },
    afterwards: 'kept',
    ...{ keptDays: 10 * 366, basis: '公告公示随档案保存，里面的姓名另外去掉' },
  },
  {
    ...{ collection: notices, title: '公告公示里我经手的', by: 'hands.userId', key: 'userId' },
    readable: { title: '标题', status: '状态', postedAt: '公布时间' },
    words: { status: NOTICE_WORDS },
    afterwards: { rewritten: withoutHand },
    ...{ keptDays: 10 * 366, basis: '公告公示随档案保存，去掉经手人的姓名' },
  },
]
