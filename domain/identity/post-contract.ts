import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Phone, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { POST_ROLES } from '../kernel/roles'
import { ADMINISTRATORS, ANYONE, PostRow } from './schemas'
import { POST_STATUSES } from './states'

const OF_POST = { of: 'posts', by: 'assignmentId' } as const
const MOVED = z.object({ assignmentId: Id, status: z.enum(POST_STATUSES) })

/** Gives a person a post in a unit, from a day until a day; county-level posts wait for a second administrator. */
export const grantPost = contract({
  name: 'identity.grantPost',
  summary: '安排岗位',
  allow: ADMINISTRATORS,
  scope: 'public',
  input: z.object({
    requestId: RequestId,
    /** The bound number of who gets the post, in full: people are not searched for. */
    phone: Phone,
    role: z.enum(POST_ROLES),
    unitId: Id,
    /** First instant; left out = at once. */
    from: z.optional(Instant),
    /** Last instant; a substitute's post must have one. */
    to: z.optional(Instant),
    /** The post whose holder is away. */
    substituteFor: z.optional(Id),
  }),
  output: MOVED,
  refusals: [
    'HOLDER_NOT_FOUND',
    'UNIT_NOT_FOUND',
    'BEYOND_YOUR_POST',
    'POST_TIMES_WRONG',
    'ALREADY_HOLDS_POST',
    'SUBSTITUTE_MISFIT',
    'TOO_MANY_POSTS',
    'OWN_CASE',
  ],
})

/**
 * The yes to a proposed post: a second person's to one at county level, anybody's who looked at the name to one from a
 * table.
 */
export const confirmGrant = contract({
  name: 'identity.confirmGrant',
  summary: '复核岗位',
  allow: ['county_admin'],
  scope: OF_POST,
  input: z.object({ requestId: RequestId, assignmentId: Id }),
  output: MOVED,
  refusals: ['STEP_NOT_OPEN', 'SECOND_PERSON_NEEDED', 'HOLDER_NOT_FOUND'],
})

/** Ends a post, or turns a proposed one down. Work waits at the unit, so the next holder finds it. */
export const endPost = contract({
  name: 'identity.endPost',
  summary: '结束岗位',
  allow: ADMINISTRATORS,
  scope: OF_POST,
  input: z.object({ requestId: RequestId, assignmentId: Id, reason: Text(200) }),
  output: MOVED,
  refusals: ['STEP_NOT_OPEN', 'BEYOND_YOUR_POST', 'LAST_ADMINISTRATOR'],
})

/** Takes a post out of effect for a while, or puts it back. */
export const suspendPost = contract({
  name: 'identity.suspendPost',
  summary: '暂停或恢复岗位',
  allow: ADMINISTRATORS,
  scope: OF_POST,
  input: z.object({ requestId: RequestId, assignmentId: Id, suspend: z.boolean(), reason: Text(200) }),
  output: MOVED,
  refusals: ['STEP_NOT_OPEN', 'BEYOND_YOUR_POST', 'LAST_ADMINISTRATOR', 'OWN_CASE'],
})

/** Ends a leaving person's post and gives the same one to a successor, in one step: no open work is left alone. */
export const handOver = contract({
  name: 'identity.handOver',
  summary: '交接岗位',
  allow: ADMINISTRATORS,
  scope: OF_POST,
  input: z.object({ requestId: RequestId, assignmentId: Id, phone: Phone, reason: Text(200) }),
  output: z.object({ assignmentId: Id, status: z.enum(POST_STATUSES), endedId: Id }),
  refusals: [
    'HOLDER_NOT_FOUND',
    'STEP_NOT_OPEN',
    'BEYOND_YOUR_POST',
    'ALREADY_HOLDS_POST',
    'TOO_MANY_POSTS',
    'GRANT_FIRST',
    'OWN_CASE',
  ],
})

/** The posts within the acting post's unit, newest first. */
export const listPosts = contract({
  name: 'identity.listPosts',
  summary: '岗位名单',
  allow: [...ADMINISTRATORS, 'auditor'],
  scope: 'public',
  input: z.object({ status: z.optional(z.enum(POST_STATUSES)), ...PAGE_INPUT }),
  output: pageOf(PostRow),
  refusals: [],
})

/** Makes the caller the first county administrator, with the one-time code that the deployment printed. */
export const claimFirstAdmin = contract({
  name: 'identity.claimFirstAdmin',
  summary: '用一次性代码成为第一位管理员',
  allow: ANYONE,
  scope: 'self',
  guesses: true,
  input: z.object({ requestId: RequestId, code: Text(60) }),
  output: MOVED,
  refusals: ['SIGN_IN_FIRST', 'FIRST_CODE_WRONG', 'CODE_LOCKED'],
})
