import { confirmDecision, desk, objections, publish } from '@domain/notices/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const noticesEntries: readonly DeskEntry[] = [
  {
    place: 'noticeDesk',
    icon: 'flag',
    name: '公告公示',
    does: '起草、核对、公布、归档',
    asks: desk,
    queues: [
      { contract: desk, input: { status: 'draft' }, waits: '份草稿', of: publish },
      { contract: desk, input: { status: 'draft', toConfirm: true }, waits: '份决定等您核对', of: confirmDecision },
    ],
  },
  {
    place: 'objections',
    icon: 'msg',
    name: '公示意见',
    does: '看居民的意见，答复',
    asks: objections,
    queues: [{ contract: objections, input: { status: 'open' }, waits: '条意见' }],
  },
]
