import type { Place } from '../../platform/places'

/** One station of the guided tour. */
export interface TourStep {
  readonly who: 'zhou-guizhen' | 'pang-lei' | 'lin-zhengyi'
  readonly name: string
  /** What to do now. */
  readonly say: string
  /** Where that person stands then. */
  readonly at: Place
  /** The action whose answer ends the step. */
  readonly until: string
}

/** What the story orders. */
export const TOUR_SERVICE = 'GOV001'

const RESIDENT = { who: 'zhou-guizhen', name: '周桂珍' } as const
const STAFF = { who: 'pang-lei', name: '庞蕾' } as const
const SUPERVISOR = { who: 'lin-zhengyi', name: '林正义' } as const

/** Ordered, accepted, served by the code, said to be done; and somebody who watches sees every step of it. */
export const TOUR_STEPS: readonly TourStep[] = [
  { ...RESIDENT, at: 'service', say: '选一个时间，点“约…”，再确认下单', until: 'ordering.placeOrder' },
  { ...STAFF, at: 'desk', say: '找到刚才这一单，接单', until: 'ordering.acceptOrder' },
  { ...STAFF, at: 'desk', say: '人到了窗口，输入她报的 6 位数', until: 'ordering.checkIn' },
  { ...STAFF, at: 'desk', say: '写一句结果，点办好', until: 'ordering.finishOrder' },
  { ...RESIDENT, at: 'order', say: '看看办到哪一步了，点办好了', until: 'ordering.confirmOrder' },
  { ...SUPERVISOR, at: 'deskOrder', say: '居务监督委员看得到每一步', until: 'ordering.getOrder' },
]
