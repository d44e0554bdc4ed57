import { listApplications } from '@domain/fund/call-contract'
import { listAppropriations, listEarmarks, queue } from '@domain/fund/desk-contract'
import type { DeskEntry } from '../frame/desk-entry'

export const fundEntries: readonly DeskEntry[] = [
  {
    place: 'fundPayments',
    icon: 'coin',
    name: '付款',
    does: '同意、核对、付款，有疑问先停',
    asks: queue,
    queues: [{ contract: queue, input: { view: 'todo' }, waits: '笔付款等着办' }],
  },
  { place: 'fundEarmarks', icon: 'bag', name: '留出的钱', does: '给项目留钱，申请付款', asks: listEarmarks },
  {
    place: 'fundGifts',
    icon: 'down2',
    name: '拨进来的钱',
    does: '登记拨款，另一位复核',
    asks: listAppropriations,
    queues: [{ contract: listAppropriations, input: { view: 'open' }, waits: '笔拨款等复核' }],
  },
  {
    place: 'fundJudging',
    icon: 'hands',
    name: '公益创投',
    does: '征集、审查、打分、签协议',
    asks: listApplications,
    queues: [{ contract: listApplications, input: { view: 'todo' }, waits: '份申报等着评' }],
  },
]
