import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { DEAD_LETTER_STATUSES, DEAD_LETTER_WAYS, FAILURES, MESSAGE_STATUSES, PUSH_STATUSES } from './states'
import { TEMPLATE_KEYS } from './templates'

/** What a message is about; pages open it from there. */
export const REF_KINDS = [
  'order',
  'account',
  'post',
  'privacyRequest',
  'notice',
  'noticeDraft',
  'file',
  'feedback',
  'ticket',
  'service',
  'redemption',
  'points',
  'reward',
  'signUp',
  'activity',
  'record',
  'recordDesk',
  'application',
  'disbursement',
  'appropriation',
  'pointChange',
  'stockChange',
  'project',
  'projectWork',
  'pledge',
  'campaign',
  'campaignDesk',
  'idea',
  'task',
  'team',
] as const
export type RefKind = (typeof REF_KINDS)[number]

export const MessageRow = z.object({
  messageId: Id,
  template: z.enum(TEMPLATE_KEYS),
  title: z.string(),
  text: z.string(),
  refKind: z.enum(REF_KINDS),
  refId: Id,
  at: Instant,
  status: z.enum(MESSAGE_STATUSES),
  push: z.enum(PUSH_STATUSES),
})

/** A kind of message that WeChat can show, and what the page asks the person with. */
export const Subscription = z.object({
  template: z.enum(TEMPLATE_KEYS),
  title: z.string(),
  /** Id of the template at the platform; absent where the county has not set it up. */
  platformId: z.optional(z.string()),
  /** Messages the person still agreed to. */
  remaining: z.int(),
})

export const DeadLetterRow = z.object({
  deadLetterId: Id,
  /** Whom it was for, as a desk may see them. */
  personName: z.string(),
  unitName: z.optional(z.string()),
  template: z.enum(TEMPLATE_KEYS),
  title: z.string(),
  refKind: z.enum(REF_KINDS),
  refId: Id,
  failure: z.enum(FAILURES),
  attempts: z.int(),
  at: Instant,
  status: z.enum(DEAD_LETTER_STATUSES),
  way: z.optional(z.enum(DEAD_LETTER_WAYS)),
})
