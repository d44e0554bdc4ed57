import { onAnswered } from '../../platform/call'
import { cell } from '../../platform/cell'
import { startAt } from '../../platform/places'
import { session } from '../../platform/session'
import { become } from '../../platform/sign-in'
import { TOUR_SERVICE, TOUR_STEPS } from './steps'

interface Tour {
  /** Index of the step one is at; absent when nobody is touring. */
  readonly step?: number
  /** The step is done: the next one waits for a tap. */
  readonly done?: boolean
  readonly orderId?: string
  /** What the resident would say at the desk. */
  readonly spokenCode?: string
}

export const tour = cell<Tour>('tour', {})

function queryAt(step: number): Record<string, string> {
  const place = TOUR_STEPS[step]?.at
  if (place === 'service') return { serviceId: TOUR_SERVICE }
  return place === 'order' || place === 'deskOrder' ? { orderId: tour.get().orderId ?? '' } : {}
}

/** Becomes the person of a step and goes where the step happens. */
export function enterStep(step: number): void {
  const next = TOUR_STEPS[step]
  if (!next) return endTour()
  const stays = session.get().signInName === next.who && next.at === 'desk'
  tour.set({ ...tour.get(), step, done: false })
  if (stays) return undefined
  become(next.who, next.name)
  return startAt(next.at, queryAt(step))
}

export function startTour(): void {
  tour.set({})
  enterStep(0)
}

export function endTour(): void {
  tour.set({})
  startAt('signIn')
}

const hasOrder = (value: unknown): value is { orderId: string } =>
  typeof value === 'object' && value !== null && 'orderId' in value
const hasCode = (value: unknown): value is { spokenCode: string } =>
  typeof value === 'object' && value !== null && 'spokenCode' in value && typeof value.spokenCode === 'string'

/** Follows what the person does, so that the bar knows when a step is done. */
export function followTour(): () => void {
  return onAnswered((action, value) => {
    const now = tour.get()
    if (now.step === undefined) return
    if (action === 'ordering.getOrder' && hasCode(value)) tour.set({ ...now, spokenCode: value.spokenCode })
    if (TOUR_STEPS[now.step]?.until !== action) return
    tour.set({ ...tour.get(), done: true, ...(now.step === 0 && hasOrder(value) ? { orderId: value.orderId } : {}) })
  })
}
