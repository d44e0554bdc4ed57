import type { OrderMove } from '@domain/ordering/states'
import type { TimelineStep } from '../../../ui/timeline'
import { stamp } from '../../../ui/when'
import { DESK_WORDS } from './desk-words'
import type { Order } from './order-facts'

const MOVES: Record<OrderMove, string> = {
  accept: '接单、排好时间',
  reject: '退回',
  cancel: '居民取消',
  schedule: '排好时间',
  reschedule: '改了时间',
  checkIn: '到场，开始办',
  noShow: '没有到场',
  lapse: '没有人接单，自动退回',
  finish: '办好，写了结果',
  confirm: '居民确认办好',
  autoConfirm: '到时间没有点，自动确认',
  dispute: '居民说有问题',
  dismissDispute: '查过了，算办好',
  redo: '重新办',
  redoLater: '重新办，等排时间',
  rate: '居民评价了',
}

const ENDED = ['completed', 'rated', 'rejected', 'cancelled', 'no_show']

/** The timeline from the desk's side: what happened and what it waits for. */
export function deskSteps(order: Order, as: string): TimelineStep[] {
  const served = order.timeline.filter(({ move }) => move === 'finish').at(-1)
  const done = order.timeline.map((step): TimelineStep => {
    const { move, at, reason } = step
    const title = move ? MOVES[move] : `${order.ordererName}下单`
    const photos = step === served ? { fileIds: order.photos, as } : undefined
    return { state: 'done', title, when: stamp(at), sub: reason, photos }
  })
  return ENDED.includes(order.status) ? done : [...done, { state: 'now', title: DESK_WORDS[order.status] }]
}
