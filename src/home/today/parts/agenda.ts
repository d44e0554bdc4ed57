import { PLEDGE_DUTY_WORDS, TASK_DUTY_WORDS } from '@domain/crowd/words'
import type { today } from '@domain/home/contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { ORDER_WORDS } from '@domain/ordering/words'
import { REDEMPTION_WORDS } from '@domain/points/words'
import { CALL_WORDS, SIGN_UP_WORDS } from '@domain/volunteering/words'
import { go } from '../../../platform/places'
import { counted } from '../../../ui/counted'
import type { Tone } from '../../../ui/tag'

export type Today = OutputOf<typeof today>
export type Entry = Today['agenda'][number]

const WORDS: Readonly<Record<Entry['kind'], Readonly<Record<string, string>>>> = {
  order: ORDER_WORDS,
  redemption: REDEMPTION_WORDS,
  shift: SIGN_UP_WORDS,
  pledge: PLEDGE_DUTY_WORDS,
  task: TASK_DUTY_WORDS,
  activity: CALL_WORDS,
}

/** The state as the resident sees it. */
export function stateWords({ kind, state }: Entry): string {
  return WORDS[kind][state] ?? state
}

/** Opens the page of an entry. */
export function openEntry({ kind, refId, state }: Entry): void {
  if (kind === 'redemption') go('redemption', { redemptionId: refId })
  else if (kind === 'shift') go('signUps')
  else if (kind === 'pledge') go('pledges', { view: state === 'bring' ? 'ended' : 'open' })
  else if (kind === 'task') go('tasks', { view: 'mine' })
  else if (kind === 'activity') go('activity', { activityId: refId })
  else go('order', { orderId: refId })
}

const WAITS: Partial<Record<Entry['kind'], string>> = { redemption: '待领', task: '待交', activity: '选班次' }
const DUTIES: Readonly<Record<string, string>> = { pay: '待付', bring: '待送' }

/** What one has to do by a time, in two or three characters; undefined for what begins at an instant. */
export function waiting({ kind, state }: Entry): string | undefined {
  return kind === 'pledge' ? DUTIES[state] : WAITS[kind]
}

const AMBER: readonly string[] = ['scheduled', 'served', 'reserved', 'pay', 'bring', 'returned']

/** Amber while one is expected, pine while others work on it. */
export function stateTone({ state }: Entry): Tone {
  return AMBER.includes(state) ? 'amber' : state === 'in_service' ? 'pine' : 'plain'
}

/** The six digits, when they are what one needs next. */
export function codeToShow({ state, code }: Entry): string | undefined {
  return state === 'scheduled' || state === 'submitted' ? code : undefined
}

/** `今天有两件事`: one sentence, or what comes next when there is nothing today. */
export function headline(agenda: readonly Entry[], now: number): string {
  const day = shanghaiDate(now)
  const dayOf = (entry: Entry) => shanghaiDate(waiting(entry) === undefined ? entry.startsAt : entry.endsAt)
  const due = agenda.filter((entry) => entry.state === 'served' || dayOf(entry) <= day).length
  if (due > 0) return `今天有${counted(due)}件事`
  return agenda.length > 0 ? '今天没有要去的' : '今天没有要办的事'
}
