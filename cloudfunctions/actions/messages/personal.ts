import type { PersonalHolding } from '../../kit/personal'
import { deadLetters, messages, quotas, reminders } from './store'

/** Messages are copies of what other domains keep: they go with the person. */
export const MESSAGES_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: messages,
    title: '收到的消息',
    by: 'ownerId',
    key: 'userId',
    readable: { title: '标题', text: '内容', at: '时间', status: '看过没有' },
    words: { status: { unread: '没看', read: '看过了' } },
    afterwards: 'removed',
    keptDays: 366,
    basis: '消息保存一年，事情本身另有记录',
  },
  { collection: quotas, title: '同意发到微信的次数', by: '_id', key: 'userId', readable: {}, afterwards: 'removed' },
  { collection: reminders, title: '约好的提醒', by: 'userId', key: 'userId', readable: {}, afterwards: 'removed' },
  {
    collection: deadLetters,
    title: '没有送到的消息',
    by: 'ownerId',
    key: 'userId',
    readable: {},
    afterwards: 'removed',
  },
]
