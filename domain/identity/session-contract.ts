import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { ANYONE, SessionRow } from './schemas'

const Secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
const Scene = z.string().check(z.regex(/^[0-9A-Za-z.]{20,32}$/))

/** Gives a browser what it needs to sign in: a code to show, and the secret only that browser has. Writes nothing. */
export const startScan = contract({
  name: 'identity.startScan',
  summary: '电脑上显示登录码',
  allow: ANYONE,
  scope: 'public',
  input: z.object({}),
  output: z.object({
    /** 256 bits, base64url; stays in the page. */
    secret: z.string(),
    /** What the mini-program code carries, at most 32 characters. */
    scene: z.string(),
    expiresAt: Instant,
  }),
  refusals: [],
})

/** Says on the phone: sign in on that computer, as this post or as oneself. A code counts once, for three minutes. */
export const confirmScan = contract({
  name: 'identity.confirmScan',
  summary: '在手机上同意电脑登录',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, scene: Scene, assignmentId: z.optional(Id) }),
  output: z.object({ expiresAt: Instant }),
  refusals: ['SIGN_IN_FIRST', 'SCAN_EXPIRED', 'SCAN_USED', 'POST_NOT_HELD'],
})

/**
 * The browser asks whether the phone agreed and gets its session. It hands in the SHA-256 of a token it alone knows;
 * the secret proves that the shown code was its own. Refused with `SCAN_WAITING` until the phone agreed.
 */
export const finishScan = contract({
  name: 'identity.finishScan',
  summary: '电脑上完成登录',
  allow: ANYONE,
  scope: 'public',
  input: z.object({
    requestId: RequestId,
    secret: Secret,
    expiresAt: Instant,
    tokenHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    device: Text(80),
  }),
  output: z.object({
    sessionId: Id,
    expiresAt: Instant,
    /** The only post the session acts under; absent = only as a person. */
    assignmentId: z.optional(Id),
  }),
  refusals: ['SCAN_WAITING', 'SCAN_EXPIRED', 'SCAN_USED'],
})

/** Where one is signed in, newest first. */
export const mySessions = contract({
  name: 'identity.mySessions',
  summary: '在哪些电脑上登录着',
  allow: ANYONE,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(SessionRow),
  refusals: ['SIGN_IN_FIRST'],
})

/** Signs a browser out, from anywhere. */
export const revokeSession = contract({
  name: 'identity.revokeSession',
  summary: '退出电脑登录',
  allow: ANYONE,
  scope: { of: 'sessions', by: 'sessionId' },
  input: z.object({ requestId: RequestId, sessionId: Id }),
  output: z.object({ sessionId: Id }),
  refusals: ['SIGN_IN_FIRST', 'STEP_NOT_OPEN'],
})
