import type { today } from '@domain/home/contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { ORDER_WORDS } from '@domain/ordering/words'
import { REDEMPTION_WORDS } from '@domain/points/words'
import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import { go } from '../../../platform/places'
import { counted } from '../../../ui/counted'
import type { Tone } from '../../../ui/tag'

export type Today = OutputOf<typeof today>
export type Entry = Today['agenda'][number]

const WORDS: Readonly<Record<Entry['kind'], Readonly<Record<string, string>>>> = {
  order: ORDER_WORDS,
  redemption: REDEMPTION_WORDS,
  shift: SIGN_UP_WORDS,
}

/** The state as the resident sees it. */
export function stateWords({ kind, state }: Entry): string {
  return WORDS[kind][state] ?? state
}

/** Opens the page of an entry. */
export function openEntry({ kind, refId }: Entry): void {
  if (kind === 'redemption') go('redemption', { redemptionId: refId })
  else if (kind === 'shift') go('signUps')
  else go('order', { orderId: refId })
}

/** What is reserved waits until a day; everything else begins at an instant. */
export function waits({ kind }: Entry): boolean {
  return kind === 'redemption'
}

/** Amber while one is expected, pine while others work on it. */
export function stateTone({ state }: Entry): Tone {
  return state === 'scheduled' || state === 'served' || state === 'reserved'
    ? 'amber'
    : state === 'in_service'
      ? 'pine'
      : 'plain'
}

/** The six digits, when they are what one needs next. */
export function codeToShow({ state, code }: Entry): string | undefined {
  return state === 'scheduled' || state === 'submitted' ? code : undefined
}

/** `今天有两件事`: one sentence, or what comes next when there is nothing today. */
export function headline(agenda: readonly Entry[], now: number): string {
  const day = shanghaiDate(now)
  const dayOf = (entry: Entry) => shanghaiDate(waits(entry) ? entry.endsAt : entry.startsAt)
  const due = agenda.filter((entry) => entry.state === 'served' || dayOf(entry) <= day).length
  if (due > 0) return `今天有${counted(due)}件事`
  return agenda.length > 0 ? '今天没有要去的' : '今天没有要办的事'
}
