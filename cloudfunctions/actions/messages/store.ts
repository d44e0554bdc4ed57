import { REF_KINDS } from '@domain/messages/schemas'
import {
  DEAD_LETTER_STATUSES,
  DEAD_LETTER_WAYS,
  FAILURES,
  MESSAGE_STATUSES,
  PUSH_STATUSES,
} from '@domain/messages/states'
import { TEMPLATE_KEYS } from '@domain/messages/templates'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

/** What a message is of, and about what. */
const ABOUT = { template: z.enum(TEMPLATE_KEYS), refKind: z.enum(REF_KINDS), refId: z.string() }

/** A message of the inbox; its id is made of what it tells, so that a repeated effect tells once. */
const MessageRecord = z.object({
  ...SCOPED,
  ...ABOUT,
  title: z.string(),
  text: z.string(),
  at: z.int(),
  status: z.enum(MESSAGE_STATUSES),
  readAt: z.optional(z.int()),
  push: z.enum(PUSH_STATUSES),
  pushAttempts: z.int(),
  /** Fields of the platform's own message; removed once it is out of hand. */
  pushData: z.optional(z.record(z.string(), z.object({ value: z.string() }))),
  /** After this instant the platform's own message makes no sense. */
  pushUntil: z.optional(z.int()),
  /** By time. */
  seek: z.string(),
})
export type MessageRecord = z.infer<typeof MessageRecord>
export const messages = scopedCollection('messages', MessageRecord)

/** Platform messages a person still agreed to, by template; `_id` is the userId. Every sending writes it. */
const QuotaRecord = z.object({ remaining: z.record(z.string(), z.int()) })
export const quotas = collection('messageQuotas', QuotaRecord)

/** Something to be told later; replaced or removed when the thing it is about changes. */
const ReminderRecord = z.object({
  userId: z.string(),
  ...ABOUT,
  template: z.enum(['appointmentTomorrow', 'appointmentSoon', 'shiftTomorrow', 'shiftSoon']),
  facts: z.object({ what: z.string(), startsAt: z.int(), place: z.string() }),
  at: z.int(),
  until: z.int(),
})
export type ReminderRecord = z.infer<typeof ReminderRecord>
export const reminders = collection('reminders', ReminderRecord)

/** A message that did not arrive through the platform, for a desk; holds no text. `_id` is the message's, with the try. */
const DeadLetterRecord = z.object({
  ...SCOPED,
  ...ABOUT,
  messageId: z.string(),
  /** Masked. */
  personName: z.string(),
  unitName: z.optional(z.string()),
  failure: z.enum(FAILURES),
  attempts: z.int(),
  at: z.int(),
  status: z.enum(DEAD_LETTER_STATUSES),
  way: z.optional(z.enum(DEAD_LETTER_WAYS)),
  settledBy: z.optional(z.string()),
  /** By time. */
  seek: z.string(),
})
export const deadLetters = scopedCollection('deadLetters', DeadLetterRecord)
