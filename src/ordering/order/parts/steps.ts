import type { OrderMove, OrderStatus } from '@domain/ordering/states'
import type { TimelineStep } from '../../../ui/timeline'
import { moment, span, stamp } from '../../../ui/when'
import type { Order } from './view'

type Step = Order['timeline'][number]

const MOVE_TITLES: Record<OrderMove, string> = {
  accept: '社区接单，时间排好了',
  reject: '社区没有接单',
  cancel: '取消了预约',
  schedule: '排好了时间',
  reschedule: '改了时间',
  checkIn: '人到了，开始办',
  noShow: '没有到场',
  lapse: '没有人接单，自动退回',
  finish: '窗口办好了',
  confirm: '您确认办好了',
  autoConfirm: '到时间没有点，自动算办好',
  dispute: '您说有问题',
  dismissDispute: '查过了，算办好',
  redo: '重新办，时间排好了',
  redoLater: '重新办，等排时间',
  rate: '您评价了',
}

/** What the timeline is at, and what comes after it, as long as all goes well. */
const AHEAD: Partial<Record<OrderStatus, readonly string[]>> = {
  submitted: ['等社区接单', '到窗口办', '您确认办好了'],
  accepted: ['等社区排时间', '到窗口办', '您确认办好了'],
  scheduled: ['等您到场', '窗口办理', '您确认办好了'],
  in_service: ['窗口正在办', '您确认办好了'],
  served: ['等您确认办好了'],
  disputed: ['社区在处理'],
}

/** The step that brought the result; an order done again has several, and its photos are those of the last. */
function servedStep({ timeline }: Order): Step | undefined {
  return timeline.filter(({ move }) => move === 'finish').at(-1)
}

function doneStep(step: Step, order: Order): TimelineStep {
  if (!step.move)
    return {
      state: 'done',
      title: order.mine ? '您下单了' : `${order.ordererName}下单`,
      when: stamp(step.at),
      sub: `${order.unitName}收到，单号 ${order.orderNo}`,
    }
  const sub = step.reason ?? (step.by === 'desk' && step.move === 'finish' ? order.result : undefined)
  const photos = step === servedStep(order) ? { fileIds: order.photos } : undefined
  return { state: 'done', title: MOVE_TITLES[step.move], when: stamp(step.at), sub, photos }
}

function nowNote({ status, startsAt, endsAt, terms }: Order, now: number): string | undefined {
  if (status === 'submitted') return span(startsAt, endsAt, now)
  if (status === 'scheduled') return `${moment(terms.noShowAt, now, false)} 还没到算没来，可以重新约`
  return status === 'served' && terms.autoConfirmAt
    ? `${moment(terms.autoConfirmAt, now, false)} 还没点，自动算办好`
    : undefined
}

/** 办到哪一步了: the journal, then what is expected. */
export function stepsOf(order: Order, now: number): TimelineStep[] {
  const ahead = AHEAD[order.status] ?? []
  return [
    ...order.timeline.map((step) => doneStep(step, order)),
    ...ahead.map((title, index): TimelineStep =>
      index === 0 ? { state: 'now', title, when: '现在', sub: nowNote(order, now) } : { state: 'todo', title },
    ),
  ]
}

/** Three lines at most: what was done last, what is now, what comes. */
export function shortSteps(order: Order, now: number): TimelineStep[] {
  const steps = stepsOf(order, now).map(({ state, title, photos }): TimelineStep => ({ state, title, photos }))
  const at = steps.findIndex(({ state }) => state === 'now')
  return at < 0 ? steps.slice(-2) : steps.slice(Math.max(0, at - 1), at + 2)
}
