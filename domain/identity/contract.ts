import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { BirthMonth, Phone, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PERSONAL_ROLES, POST_ROLES } from '../kernel/roles'
import { AccountView, ANYONE } from './schemas'
import { ACCOUNT_STATUSES, VERIFICATIONS } from './states'

/** Who one is and which posts one holds now; everybody with an account. */
export const me = contract({
  name: 'identity.me',
  summary: '我是谁，有哪些岗位',
  allow: ['guest'],
  scope: 'self',
  input: z.object({}),
  output: z.object({
    /** Absent for a guest. */
    userId: z.optional(z.string()),
    displayName: z.optional(z.string()),
    status: z.optional(z.enum(ACCOUNT_STATUSES)),
    roles: z.array(z.enum(PERSONAL_ROLES)),
    verification: z.optional(z.enum(VERIFICATIONS)),
    unitId: z.optional(z.string()),
    unitName: z.optional(z.string()),
    unitPhone: z.optional(z.string()),
    posts: z.array(
      z.object({ assignmentId: z.string(), role: z.enum(POST_ROLES), unitId: z.string(), unitName: z.string() }),
    ),
  }),
  refusals: [],
})

/** Makes the account of whom the platform names, at the first sign-in; later ones find it. */
export const signIn = contract({
  name: 'identity.signIn',
  summary: '第一次登录，开一个账号',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId }),
  output: z.object({ userId: Id }),
  refusals: ['SIGN_IN_IN_WECHAT'],
})

/** One's own account: phone (masked), home, membership, guardian, closing. */
export const myAccount = contract({
  name: 'identity.myAccount',
  summary: '我的账号',
  allow: ANYONE,
  scope: 'self',
  input: z.object({}),
  output: AccountView,
  refusals: ['SIGN_IN_FIRST'],
})

/** Changes how one is called, and the month of birth (asked only where age matters). */
export const saveProfile = contract({
  name: 'identity.saveProfile',
  summary: '改称呼和出生年月',
  allow: ANYONE,
  scope: 'self',
  input: z.object({
    requestId: RequestId,
    displayName: z.optional(Text(20)),
    birthMonth: z.optional(BirthMonth),
  }),
  output: z.object({ userId: Id }),
  refusals: ['SIGN_IN_FIRST', 'NOTHING_TO_CHANGE', 'BIRTH_MONTH_SET', 'BIRTH_MONTH_WRONG'],
})

/** Binds the number the platform vouches for; `code` comes from its button, counts once and for five minutes. */
export const bindPhone = contract({
  name: 'identity.bindPhone',
  summary: '绑定微信里的手机号',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, code: Text(200) }),
  output: z.object({ userId: Id }),
  refusals: ['SIGN_IN_FIRST', 'PHONE_CODE_WRONG', 'PHONE_TAKEN'],
})

/** Names a number by hand; the community's desk checks it before it counts. */
export const typePhone = contract({
  name: 'identity.typePhone',
  summary: '手填手机号，请社区核对',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, phone: Phone, unitId: Id }),
  output: z.object({ userId: Id }),
  refusals: ['SIGN_IN_FIRST', 'PHONE_TAKEN', 'COMMUNITY_NOT_FOUND'],
})
