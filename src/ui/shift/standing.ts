import type { OutputOf } from '@domain/kernel/contract'
import type { listShifts, mySignUps } from '@domain/volunteering/contract'
import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import type { IconName } from '../icon-name'
import type { Tone } from '../tag'

export type Shift = OutputOf<typeof listShifts>['items'][number]
export type SignUp = OutputOf<typeof mySignUps>['items'][number]

interface Standing {
  readonly words: string
  readonly tone: Tone
  readonly icon: IconName
}

/** How a shift stands for the person: their own place first, then what is left. */
export function standingOf(shift: Shift, mine: SignUp | undefined): Standing {
  if (mine?.status === 'waitlisted') {
    const words = mine.position === undefined ? SIGN_UP_WORDS.waitlisted : `候补第 ${mine.position} 位`
    return { words, tone: 'amber', icon: 'clock' }
  }
  if (mine?.status === 'confirmed') return { words: SIGN_UP_WORDS.confirmed, tone: 'plain', icon: 'check' }
  if (mine?.status === 'serving') return { words: SIGN_UP_WORDS.serving, tone: 'pine', icon: 'check' }
  const left = shift.capacity - shift.taken
  if (left > 0 && !shift.queued) return { words: `还缺 ${left} 人`, tone: 'pine', icon: 'people' }
  return { words: shift.waitlist ? '满了，可以候补' : '满了', tone: 'plain', icon: 'people' }
}

/** `2 小时`, `1.5 小时` */
export function hoursOf({ startsAt, endsAt }: { readonly startsAt: number; readonly endsAt: number }): string {
  return `${Math.round((endsAt - startsAt) / 360_000) / 10} 小时`
}
