import { OBJECTION_WORDS } from '@domain/notices/words'
import type { PersonalHolding } from '../../kit/personal'
import { objections } from './store'

/** What notices keep of persons: who objected. The notices themselves carry masked names only. */
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
]
