import { instantOf, minuteIn } from '@domain/kernel/calendar'
import type { InputFor } from '@domain/kernel/contract'
import type { openSlot } from '@domain/ordering/contract'
import { decideSlot } from '@domain/ordering/rules'
import { ORDERING_REFUSALS } from '@domain/ordering/words'

export interface SlotFields {
  readonly serviceId: string
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** `HH:mm`. */
  readonly from: string
  readonly to: string
  readonly capacity: string
  readonly place: string
  /** Outside the service hours on purpose. */
  readonly outside: boolean
}

const MOST_SEATS = 200

const isDate = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`))

function timesOf({ date, from, to }: SlotFields): { startsAt: number; endsAt: number } | undefined {
  const start = minuteIn(from)
  const end = minuteIn(to)
  if (!isDate(date) || start === undefined || end === undefined) return undefined
  return { startsAt: instantOf(date, start), endsAt: instantOf(date, end) }
}

/** What is wrong with the times, by the same rule the cloud asks. */
export function timeProblem(fields: SlotFields, now: number): { words: string; outside: boolean } | undefined {
  const times = timesOf(fields)
  if (!times) return { words: '日期和时间没有填完', outside: false }
  const decision = decideSlot({ ...times, confirmOutsideHours: fields.outside }, now)
  return decision.ok
    ? undefined
    : { words: ORDERING_REFUSALS[decision.refusal], outside: decision.refusal === 'OUTSIDE_HOURS' }
}

export function seatsProblem({ capacity }: SlotFields): string | undefined {
  const seats = Number(capacity)
  return Number.isInteger(seats) && seats >= 1 && seats <= MOST_SEATS
    ? undefined
    : `名额要 1 到 ${MOST_SEATS} 之间的整数`
}

/** What is sent, once nothing is wrong. */
export function slotInput(fields: SlotFields, now: number): Omit<InputFor<typeof openSlot>, 'requestId'> | undefined {
  const times = timesOf(fields)
  if (!times || !fields.serviceId || timeProblem(fields, now) || seatsProblem(fields)) return undefined
  const place = fields.place.trim()
  return {
    serviceId: fields.serviceId,
    ...times,
    capacity: Number(fields.capacity),
    ...(place ? { place } : {}),
    ...(fields.outside ? { confirmOutsideHours: true } : {}),
  }
}
