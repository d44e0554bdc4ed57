import { recallTimes, ringTime } from '@domain/messages/rules'
import type { RefKind } from '@domain/messages/schemas'
import { compose, type FactsOf, type TemplateKey } from '@domain/messages/templates'
import { seekKey } from '@domain/kernel/seek'
import { get, put, putNew, remove } from '../../kit/database'
import { due, dueId, newDue } from '../../kit/due'
import { sha256 } from '../../kit/keys'
import { rulesAt } from '../../kit/rule-book'
import { openLinked } from '../../kit/scoped'
import { platformIdOf } from './platform-templates'
import { messages, quotas, reminders, type ReminderRecord } from './store'

/** Kind of the term at which a platform message goes out. */
export const PUSH = 'messages.push'
/** Kind of the term at which a reminder is told. */
export const REMIND = 'messages.remind'

/** One thing to tell one person. */
export interface Tiding<Key extends TemplateKey = TemplateKey> {
  readonly userId: string
  readonly template: Key
  readonly facts: FactsOf<Key>
  readonly refKind: RefKind
  readonly refId: string
  /** Instant of what it tells of (an effect's `at`), epoch ms: the same tiding twice is told once. */
  readonly at: number
  /** After this instant the platform's own message makes no sense. */
  readonly until?: number
}

interface County {
  readonly countyId: string
  readonly now: number
}

/**
 * Tells a person something: always in the inbox, and through the platform when they agreed to it. For effects and
 * jobs; idempotent. Costs one request, three more when the platform's message is due.
 */
export async function tell<Key extends TemplateKey>({ countyId, now }: County, tiding: Tiding<Key>): Promise<void> {
  const { userId, template, refKind, refId, at, until, facts } = tiding
  const messageId = sha256([userId, template, refKind, refId, at].join('|')).slice(0, 40)
  const { title, text, data } = compose(template, facts)
  const push = data !== undefined && (await agreed(userId, template)) ? 'waiting' : 'none'
  const pushed = push === 'waiting' ? { pushData: data, ...(until === undefined ? {} : { pushUntil: until }) } : {}
  const isNew = await putNew(messages, countyId, messageId, {
    ...{ ownerId: userId, orgPath: [], template, refKind, refId, title, text, at },
    ...{ status: 'unread', push, pushAttempts: 0, ...pushed, seek: seekKey(at, messageId) },
  })
  const stored = isNew ? push : openLinked(await get(messages, messageId))?.push
  if (stored !== 'waiting') return
  const { rules } = await rulesAt(now)
  await put(due, countyId, dueId(PUSH, messageId), newDue(PUSH, messageId, ringTime(rules.messages, now)))
}

/** Whether the person agreed to a platform message that the county has a template for. */
async function agreed(userId: string, template: TemplateKey): Promise<boolean> {
  if (platformIdOf(template) === undefined) return false
  return ((await get(quotas, userId))?.remaining[template] ?? 0) > 0
}

/** An appointment a person is reminded of. */
export interface Appointment {
  readonly userId: string
  readonly refKind: RefKind
  readonly refId: string
  readonly facts: FactsOf<'appointmentSoon'>
}

type Stage = 'tomorrow' | 'soon'
const STAGES = { tomorrow: 'appointmentTomorrow', soon: 'appointmentSoon' } as const
/** Nobody brings a code to a shift. */
const SHIFT_STAGES = { tomorrow: 'shiftTomorrow', soon: 'shiftSoon' } as const

const reminderId = ({ userId, refKind, refId }: Omit<Appointment, 'facts'>, stage: Stage) =>
  sha256([userId, refKind, refId, stage].join('|')).slice(0, 40)

/**
 * Reminds a person the evening before and two hours before (rule set), as far as that lies ahead. Called again with
 * another time it replaces what was set. For effects; idempotent.
 */
export async function remindOf({ countyId, now }: County, appointment: Appointment): Promise<void> {
  const { facts, ...whose } = appointment
  const { rules } = await rulesAt(now)
  const times = recallTimes(rules.messages, facts.startsAt, now)
  for (const stage of ['tomorrow', 'soon'] as const) {
    const at = times[stage]
    if (at === undefined) await forget(reminderId(whose, stage))
    else
      await remember(countyId, reminderId(whose, stage), {
        ...whose,
        template: (whose.refKind === 'signUp' ? SHIFT_STAGES : STAGES)[stage],
        facts,
        at,
        until: facts.startsAt,
      })
  }
}

/** Takes back the reminders of an appointment that is off. For effects; idempotent. */
export async function forgetReminders(whose: Omit<Appointment, 'facts'>): Promise<void> {
  await forget(reminderId(whose, 'tomorrow'))
  await forget(reminderId(whose, 'soon'))
}

async function remember(countyId: string, id: string, reminder: ReminderRecord): Promise<void> {
  await put(reminders, countyId, id, reminder)
  await put(due, countyId, dueId(REMIND, id), newDue(REMIND, id, reminder.at))
}

async function forget(id: string): Promise<void> {
  await remove(due, dueId(REMIND, id))
  await remove(reminders, id)
}
