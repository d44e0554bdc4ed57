import { addDays, shanghaiDate, startOfDay, weekdayOf } from '@domain/kernel/calendar'
import type { InputFor } from '@domain/kernel/contract'
import type { listShifts } from '@domain/volunteering/contract'
import type { ACTIVITY_CATEGORY_WORDS } from '@domain/volunteering/words'
import type { Whereabouts } from '../../../platform/where-now'

export type Category = keyof typeof ACTIVITY_CATEGORY_WORDS
export type View = 'all' | 'own' | 'near' | 'beginners' | 'skilled'
type Within = 'any' | 'week' | 'weekend'

/** What one looks for besides the view. */
export interface Filter {
  readonly category: Category | 'any'
  readonly skill: string
  readonly within: Within
}

export const NO_FILTER: Filter = { category: 'any', skill: '', within: 'any' }
export const isFiltering = (filter: Filter) =>
  filter.category !== 'any' || filter.skill !== '' || filter.within !== 'any'

const NEAR_METRES = 1_000

type Wanted = InputFor<typeof listShifts>

/** What a view asks for; one's own community only once it is known. */
function viewed(view: View, unitId: string | undefined, here: Whereabouts | undefined): Wanted {
  if (view === 'near') return here ? { near: { lng: here.lng, lat: here.lat, metres: NEAR_METRES } } : {}
  if (view === 'own') return unitId === undefined ? {} : { unitId }
  if (view === 'beginners') return { beginners: true }
  return view === 'skilled' ? { beginners: false } : {}
}

/** The Saturday and Sunday that come, or that it is now. */
function weekend(today: string): readonly [first: string, last: string] {
  const day = weekdayOf(today)
  const saturday = day === 0 ? addDays(today, -1) : addDays(today, 6 - day)
  return [saturday, addDays(saturday, 1)]
}

const endOf = (date: string) => startOfDay(addDays(date, 1)) - 1

function timed(within: Within, now: number): Pick<Wanted, 'from' | 'to'> {
  const today = shanghaiDate(now)
  if (within === 'week') return { to: endOf(addDays(today, 6)) }
  if (within === 'any') return {}
  const [first, last] = weekend(today)
  return { ...(first > today ? { from: startOfDay(first) } : {}), to: endOf(last) }
}

/** Everything that is asked of the list: view, kind, skill, days. */
export function wantedBy(
  {
    view,
    unitId,
    here,
    filter,
  }: { view: View; unitId: string | undefined; here: Whereabouts | undefined; filter: Filter },
  now: number,
): Wanted {
  const { category, skill, within } = filter
  return {
    ...viewed(view, unitId, here),
    ...(category === 'any' ? {} : { category }),
    ...(skill === '' ? {} : { skill }),
    ...timed(within, now),
  }
}
