import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { CalendarDate, CONSENT_WAYS, Instant, Phone, RELATIONS, Text } from './schemas'
import { DESK, OF_ORDER, PLACED, RESIDENTS } from './shapes'

/** The desk orders for a person without a phone; the person signed on paper. Accepted at once; the slip carries the codes. */
export const takeOrder = contract({
  name: 'ordering.takeOrder',
  summary: '替没有手机的人下单，打印凭条',
  allow: DESK,
  scope: { of: 'slots', by: 'slotId' },
  input: z.object({
    slotId: Id,
    requestId: RequestId,
    person: z.strictObject({ name: Text(20), phone: z.optional(Phone) }),
    /** Day on which the person signed, and the number of the sheet in the folder. */
    paperConsent: z.optional(z.strictObject({ signedOn: CalendarDate, sheetNo: Text(20) })),
    note: z.optional(Text(200)),
  }),
  output: z.object({ ...PLACED.shape, code: z.string(), spokenCode: z.string() }),
  refusals: ['SLOT_FULL', 'SLOT_CLOSED', 'ALREADY_ORDERED', 'CONSENT_REQUIRED'],
})

/** The full number of somebody for whom another person ordered; every view is put on record. */
export const revealPhone = contract({
  name: 'ordering.revealPhone',
  summary: '看完整的手机号，会留下记录',
  allow: DESK,
  scope: OF_ORDER,
  reveals: true,
  input: z.object({ orderId: Id }),
  output: z.object({ phone: Phone }),
  refusals: ['NO_PHONE'],
})

const DelegationRow = z.object({
  delegationId: Id,
  agentName: z.string(),
  name: z.string(),
  relation: z.enum(RELATIONS),
  phoneMasked: z.optional(z.string()),
  consent: z.object({ way: z.enum(CONSENT_WAYS), at: Instant }),
  /** Last day on which it counts. */
  until: CalendarDate,
  status: z.enum(['active', 'withdrawn']),
})

/** Puts on record that somebody lets the caller order for them, until a day at most one year ahead. */
export const saveDelegation = contract({
  name: 'ordering.saveDelegation',
  summary: '登记我替谁办事',
  allow: RESIDENTS,
  scope: 'self',
  purpose: 'ordering',
  input: z.object({
    requestId: RequestId,
    name: Text(20),
    relation: z.enum(RELATIONS),
    phone: z.optional(Phone),
    consent: z.optional(z.strictObject({ way: z.enum(['in_person', 'phone', 'sms', 'paper']) })),
    until: CalendarDate,
  }),
  output: z.object({ delegationId: Id }),
  refusals: ['CONSENT_REQUIRED', 'UNTIL_OUT_OF_RANGE'],
})

/** Those the caller acts for, and those who act for the caller (found by the caller's bound phone). */
export const myDelegations = contract({
  name: 'ordering.myDelegations',
  summary: '我替谁办，谁替我办',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ side: z.enum(['agent', 'principal']), ...PAGE_INPUT }),
  output: pageOf(DelegationRow),
  refusals: [],
})

/** Either side ends it at any time; orders placed before stay. */
export const withdrawDelegation = contract({
  name: 'ordering.withdrawDelegation',
  summary: '撤回代办登记',
  allow: RESIDENTS,
  scope: { of: 'delegations', by: 'delegationId' },
  input: z.object({ delegationId: Id, requestId: RequestId }),
  output: z.object({ delegationId: Id, status: z.enum(['active', 'withdrawn']) }),
  refusals: ['ALREADY_WITHDRAWN'],
})
