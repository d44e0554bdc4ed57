import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { PERSONAL_ROLES } from '../kernel/roles'
import { DeadLetterRow, MessageRow, Subscription } from './schemas'
import { DEAD_LETTER_STATUSES, DEAD_LETTER_WAYS, MESSAGE_STATUSES } from './states'
import { TEMPLATE_KEYS } from './templates'

const DESK = ['community_staff', 'community_secretary', 'town_admin', 'county_admin'] as const

/** The caller's messages, newest first; `unread` leaves out what was read. */
export const inbox = contract({
  name: 'messages.inbox',
  summary: '我的消息，新的在前',
  allow: PERSONAL_ROLES,
  scope: 'self',
  input: z.object({ unread: z.optional(z.boolean()), ...PAGE_INPUT }),
  output: pageOf(MessageRow),
  refusals: ['SIGN_IN_FIRST'],
})

/** How many messages wait; at most 100 are counted. */
export const unreadCount = contract({
  name: 'messages.unreadCount',
  summary: '有几条没看的消息',
  allow: PERSONAL_ROLES,
  scope: 'self',
  input: z.object({}),
  output: z.object({ count: z.int(), more: z.boolean() }),
  refusals: ['SIGN_IN_FIRST'],
})

/** Reading twice is no fault: the first time stays. */
export const markRead = contract({
  name: 'messages.markRead',
  summary: '看过一条消息',
  allow: PERSONAL_ROLES,
  scope: { of: 'messages', by: 'messageId' },
  input: z.object({ messageId: Id, requestId: RequestId }),
  output: z.object({ messageId: Id, status: z.enum(MESSAGE_STATUSES) }),
  refusals: ['SIGN_IN_FIRST'],
})

/** Everything that came until now counts as read. */
export const markAllRead = contract({
  name: 'messages.markAllRead',
  summary: '全部看过了',
  allow: PERSONAL_ROLES,
  scope: 'self',
  input: z.object({ requestId: RequestId }),
  output: z.object({ until: Instant }),
  refusals: ['SIGN_IN_FIRST'],
})

/** What can be told through WeChat as well, and how often the caller still agreed to it. */
export const subscriptions = contract({
  name: 'messages.subscriptions',
  summary: '哪些事可以发到微信，还能发几次',
  allow: PERSONAL_ROLES,
  scope: 'self',
  input: z.object({}),
  output: z.object({ items: z.array(Subscription) }),
  refusals: ['SIGN_IN_FIRST'],
})

/** Books what the platform's question answered: one acceptance is one message. At most three are asked at once. */
export const recordQuota = contract({
  name: 'messages.recordQuota',
  summary: '记下同意发到微信的消息',
  allow: PERSONAL_ROLES,
  scope: 'self',
  input: z.object({
    accepted: z.array(z.enum(TEMPLATE_KEYS)).check(z.minLength(1), z.maxLength(3)),
    requestId: RequestId,
  }),
  output: z.object({ remaining: z.array(z.object({ template: z.enum(TEMPLATE_KEYS), count: z.int() })) }),
  refusals: ['SIGN_IN_FIRST'],
})

/** Messages that did not reach people of the acting post's unit; their texts are not shown. */
export const deadLetters = contract({
  name: 'messages.deadLetters',
  summary: '没有送到的消息',
  allow: DESK,
  scope: 'self',
  input: z.object({ status: z.optional(z.enum(DEAD_LETTER_STATUSES)), ...PAGE_INPUT }),
  output: pageOf(DeadLetterRow),
  refusals: [],
})

/** `resend` tries once more, everything else puts on record how the person was told. */
export const settleDeadLetter = contract({
  name: 'messages.settleDeadLetter',
  summary: '处理一条没有送到的消息',
  allow: DESK,
  scope: { of: 'deadLetters', by: 'deadLetterId' },
  input: z.object({ deadLetterId: Id, requestId: RequestId, way: z.enum(DEAD_LETTER_WAYS) }),
  output: z.object({ deadLetterId: Id, status: z.enum(DEAD_LETTER_STATUSES) }),
  refusals: ['ALREADY_SETTLED'],
})
