import { TOPIC_WORDS } from '@domain/help/words'
import type { PersonalHolding } from '../../kit/personal'
import { feedback } from './store'

/** What help keeps of persons. */
export const HELP_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: feedback,
    title: '提过的意见',
    by: 'ownerId',
    key: 'userId',
    readable: { topic: '关于什么', text: '内容', at: '时间', 'answer.text': '回复' },
    words: { topic: TOPIC_WORDS },
    afterwards: 'removed',
    keptDays: 3 * 366,
    basis: '意见和答复保存三年',
  },
]
