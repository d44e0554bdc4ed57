import { decidePlace } from '@domain/volunteering/rules'
import { serverNow } from '../../../platform/clock'
import type { Shift, SignUp } from '../../../ui/shift/standing'
import type { Activity } from './activity'

/** True for a place or a place in the line that one still has, or serves at. */
export const isIn = (mine: SignUp | undefined): mine is SignUp =>
  mine?.status === 'serving' || mine?.status === 'confirmed' || mine?.status === 'waitlisted'

/** The earliest shift, on now or to come, of which one has a place, or a place in the line. */
export function ownPlace({ upcoming, mine }: Pick<Activity, 'upcoming' | 'mine'>) {
  for (const shift of upcoming) {
    const own = mine.find(({ shiftId }) => shiftId === shift.shiftId)
    if (isIn(own)) return { shift, mine: own }
  }
  return undefined
}

/** What the button of a shift says, or why there is none. */
export function offer(shift: Shift): { readonly words: string; readonly off?: string } {
  const place = decidePlace({ ...shift, listed: true }, serverNow())
  if (!place.ok) return { words: '报名', off: place.refusal === 'SHIFT_FULL' ? '满了' : '报名截止' }
  return { words: place.plan.status === 'confirmed' ? '报名' : '候补' }
}
