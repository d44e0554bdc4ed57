import { listDisputes } from '@domain/ordering/care-contract'
import { deskQueue, openSlot } from '@domain/ordering/contract'
import type { DeskEntry } from '../frame/desk-entry'

export const orderingEntries: readonly DeskEntry[] = [
  {
    place: 'desk',
    icon: 'inbox',
    name: '办事队列',
    does: '接单、输码、办好写结果',
    asks: deskQueue,
    queues: [{ contract: deskQueue, input: { view: 'open' }, waits: '单要办' }],
  },
  {
    place: 'disputes',
    icon: 'alert',
    name: '没有办好的事',
    does: '听居民说，决定重新办还是算办好',
    asks: listDisputes,
    queues: [{ contract: listDisputes, input: {}, waits: '件等处理' }],
  },
  { place: 'openSlot', icon: 'cal', name: '开放时间', does: '放出居民能约的时间', asks: openSlot },
]
