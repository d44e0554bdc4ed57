import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PURPOSES } from '../kernel/purposes'
import { ANYONE } from './schemas'
import { ACCOUNT_STATUSES } from './states'

const OF_ACCOUNT = { of: 'accounts', by: 'userId' } as const
const STATUS = z.object({ userId: Id, status: z.enum(ACCOUNT_STATUSES) })

/** A child under 14 asks for a code that a guardian enters on their own phone; it counts for a day. */
export const startGuardianship = contract({
  name: 'identity.startGuardianship',
  summary: '请家长同意',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId }),
  output: z.object({ code: z.string(), until: Instant }),
  refusals: ['SIGN_IN_FIRST', 'NOT_A_CHILD'],
})

/** A guardian agrees for a child under 14, purpose by purpose, having read the children's notice (PIPL 31). */
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

/** Stops an account for a reason; its calls are refused until it is restored. */
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

/** Asks for the account to be closed; for 15 days it can be called off, then it is gone. */
export const requestClosing = contract({
  name: 'identity.requestClosing',
  summary: '注销账号',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId }),
  output: z.object({ closesAt: Instant }),
  refusals: ['SIGN_IN_FIRST', 'STEP_NOT_OPEN', 'HAND_OVER_FIRST'],
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
