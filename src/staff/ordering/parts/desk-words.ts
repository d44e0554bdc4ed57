import type { OrderStatus } from '@domain/ordering/states'
import type { Tone } from '../../../ui/tag'

/** The state as the desk sees it: what it waits for. */
export const DESK_WORDS: Record<OrderStatus, string> = {
  submitted: '等接单',
  accepted: '等排时间',
  scheduled: '等到场',
  in_service: '办理中',
  served: '等确认',
  disputed: '有异议',
  completed: '办好了',
  rated: '已评价',
  rejected: '已退回',
  cancelled: '已取消',
  no_show: '没到场',
}

export const DESK_TONES: Partial<Record<OrderStatus, Tone>> = {
  scheduled: 'amber',
  in_service: 'pine',
  disputed: 'red',
}
