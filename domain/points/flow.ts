import { shanghaiDate } from '../kernel/calendar'

/** Points that came and points that were used in one month. */
export interface Flow {
  readonly got: number
  readonly used: number
}

/** Months that are kept. */
const KEPT = 12

/** `YYYY-MM` in Shanghai of an instant. */
const monthAt = (at: number): string => shanghaiDate(at).slice(0, 7)

/** The flows with more in the month of an instant; corrections go below nothing, old months leave. */
export function withFlow(
  flows: Readonly<Record<string, Flow>>,
  at: number,
  { got = 0, used = 0 }: Partial<Flow>,
): Record<string, Flow> {
  const month = monthAt(at)
  const before = flows[month] ?? { got: 0, used: 0 }
  const changed = { got: Math.max(0, before.got + got), used: Math.max(0, before.used + used) }
  const all = Object.entries({ ...flows, [month]: changed }).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(all.slice(-KEPT))
}

/** The last months up to an instant, oldest first, empty ones included. */
export function lastMonths(
  flows: Readonly<Record<string, Flow>>,
  at: number,
  count: number,
): Array<Flow & { month: string }> {
  const [year = 0, month = 0] = monthAt(at).split('-').map(Number)
  return Array.from({ length: count }, (_, i) => {
    const serial = year * 12 + (month - 1) - (count - 1 - i)
    const name = `${Math.floor(serial / 12)}-${String((serial % 12) + 1).padStart(2, '0')}`
    return { month: name, ...(flows[name] ?? { got: 0, used: 0 }) }
  })
}
