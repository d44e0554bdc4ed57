import type { OutputOf } from '@domain/kernel/contract'
import type { getOrder } from '@domain/ordering/contract'
import { moment } from '../../../ui/when'

export type Order = OutputOf<typeof getOrder>

const HEADLINES: Partial<Record<Order['status'], string>> = {
  accepted: '等社区给您排时间',
  in_service: '窗口正在办',
  served: '办好了，对吗？',
  disputed: '您说有问题，社区在处理',
  completed: '办好了',
  rated: '办好了，谢谢评价',
  rejected: '社区没有接单',
  cancelled: '已经取消',
  no_show: '约的时间没有到场',
}

/** The one sentence a person came for. */
export function headline({ status, startsAt, place }: Order, now: number, care: boolean): string {
  return HEADLINES[status] ?? `${moment(startsAt, now, care)} 到${place}`
}

/** The codes count from acceptance of the order until it is served. */
export function showsCode({ code, spokenCode, status }: Order): boolean {
  return code !== undefined && spokenCode !== undefined && (status === 'scheduled' || status === 'submitted')
}
