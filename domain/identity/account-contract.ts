import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Phone, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { PURPOSES } from '../kernel/purposes'
import { AccountStanding, ANYONE } from './schemas'
import { ACCOUNT_STATUSES } from './states'

const OF_ACCOUNT = { of: 'accounts', by: 'userId' } as const
const STATUS = z.object({ userId: Id, status: z.enum(ACCOUNT_STATUSES) })

/** Somebody under 18 asks for a code that a guardian enters on their own phone; it counts for a day. */
export const startGuardianship = contract({
  name: 'identity.startGuardianship',
  summary: '请家长同意',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId }),
  output: z.object({ code: z.string(), until: Instant }),
  refusals: ['SIGN_IN_FIRST', 'NOT_A_CHILD'],
})

/**
 * A guardian agrees for a child under 14, purpose by purpose, having read the children's notice (PIPL 31). From 14 on
 * the guardian's word stands beside the young person's own consent, for what needs both.
 */
export const giveGuardianConsent = contract({
  name: 'identity.giveGuardianConsent',
  summary: '家长替孩子同意',
  allow: ['resident', 'volunteer', 'party_member'],
  scope: 'self',
  guesses: true,
  input: z.object({
    requestId: RequestId,
    code: Text(20),
    purposes: z.array(z.enum(PURPOSES)).check(z.minLength(1), z.maxLength(PURPOSES.length)),
    /** Version of the children's notice that was read. */
    noticeVersion: z.int(),
  }),
  output: z.object({ childUserId: Id }),
  refusals: ['GUARDIAN_CODE_WRONG', 'CODE_LOCKED', 'NOTICE_OUTDATED', 'RESIDENCE_NOT_VERIFIED', 'OWN_CASE'],
})

/** The guardian takes the consent back; the child's account keeps what no consent is needed for. */
export const withdrawGuardianConsent = contract({
  name: 'identity.withdrawGuardianConsent',
  summary: '撤回替孩子的同意',
  allow: ['resident', 'volunteer', 'party_member'],
  scope: 'self',
  input: z.object({ requestId: RequestId, childUserId: Id }),
  output: z.object({ childUserId: Id }),
  refusals: ['NO_SUCH_CHILD'],
})

/** The children under 14 for whom the caller agreed, by name. */
export const myChildren = contract({
  name: 'identity.myChildren',
  summary: '我替哪些孩子同意了',
  allow: ['resident', 'volunteer', 'party_member'],
  scope: 'self',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        childUserId: Id,
        displayName: z.string(),
        purposes: z.array(z.enum(PURPOSES)),
        /** Version of the children's notice that was read. */
        noticeVersion: z.int(),
        at: Instant,
      }),
    ),
  }),
  refusals: [],
})

/** The account behind a bound number, within the acting post's unit; the look-up itself is put on record. */
export const findAccount = contract({
  name: 'identity.findAccount',
  summary: '按手机号找一个账号',
  allow: ['town_admin', 'county_admin'],
  scope: 'public',
  reveals: true,
  input: z.object({ phone: Phone }),
  output: AccountStanding,
  refusals: ['ACCOUNT_NOT_FOUND'],
})

/** Suspended accounts of people within the acting post's unit. */
export const listSuspended = contract({
  name: 'identity.listSuspended',
  summary: '暂停着的账号',
  allow: ['town_admin', 'county_admin'],
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(AccountStanding),
  refusals: [],
})

/** Stops an account for a reason, which its person is told; its calls are refused until it is restored. */
export const suspendAccount = contract({
  name: 'identity.suspendAccount',
  summary: '暂停一个账号',
  allow: ['town_admin', 'county_admin'],
  scope: OF_ACCOUNT,
  input: z.object({ requestId: RequestId, userId: Id, reason: Text(200) }),
  output: STATUS,
  refusals: ['STEP_NOT_OPEN', 'OWN_CASE'],
})

/** Ends a suspension. */
export const restoreAccount = contract({
  name: 'identity.restoreAccount',
  summary: '恢复一个账号',
  allow: ['town_admin', 'county_admin'],
  scope: OF_ACCOUNT,
  input: z.object({ requestId: RequestId, userId: Id }),
  output: STATUS,
  refusals: ['STEP_NOT_OPEN', 'OWN_CASE'],
})

/**
 * Asks for the account to be closed; for 15 days it can be called off, then it is gone. Refused while orders or
 * redemptions are open: `OPEN_MATTERS` with `{ matters: [{ collection, title, count }] }`.
 */
export const requestClosing = contract({
  name: 'identity.requestClosing',
  summary: '注销账号',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId }),
  output: z.object({ closesAt: Instant }),
  refusals: ['SIGN_IN_FIRST', 'STEP_NOT_OPEN', 'HAND_OVER_FIRST', 'OPEN_MATTERS'],
})

/** Calls the closing off. */
export const cancelClosing = contract({
  name: 'identity.cancelClosing',
  summary: '不注销了',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId }),
  output: STATUS,
  refusals: ['SIGN_IN_FIRST', 'STEP_NOT_OPEN'],
})
