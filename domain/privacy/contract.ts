import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { RequestId } from '../kernel/identifiers'
import { PERSONAL_ROLES } from '../kernel/roles'
import { PURPOSES } from '../kernel/purposes'
import { CONSENT_STATUSES } from './states'

const ANYONE = PERSONAL_ROLES
const SAID = z.object({ purpose: z.enum(PURPOSES), status: z.enum(CONSENT_STATUSES) })

/** The notice now in force for a purpose, or the one that guardians read (PIPL 17, 31). */
export const currentNotice = contract({
  name: 'privacy.currentNotice',
  summary: '个人信息说明',
  allow: ANYONE,
  scope: 'public',
  input: z.object({ about: z.enum([...PURPOSES, 'children']) }),
  output: z.object({
    about: z.enum([...PURPOSES, 'children']),
    version: z.int(),
    title: z.string(),
    /** Day from which it counts, `YYYY-MM-DD`. */
    effectiveFrom: z.string(),
    /** True when it is agreed to case by case. */
    single: z.boolean(),
    sections: z.array(z.object({ heading: z.string(), text: z.string() })),
  }),
  refusals: [],
})

/** Agrees to one purpose, in the version that was read; `sharing` and `publication` name the receiver or place. */
export const consent = contract({
  name: 'privacy.consent',
  summary: '同意一项个人信息说明',
  allow: ANYONE,
  scope: 'self',
  input: z.object({
    requestId: RequestId,
    purpose: z.enum(PURPOSES),
    version: z.int(),
    receiver: z.optional(Text(60)),
  }),
  output: SAID,
  refusals: ['SIGN_IN_FIRST', 'NOTICE_OUTDATED', 'GUARDIAN_CONSENT_NEEDED', 'RECEIVER_MISSING'],
})

/** Remembers a no, so that nothing asks again until the person begins by themselves (network data regulation 22). */
export const decline = contract({
  name: 'privacy.decline',
  summary: '不同意',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, purpose: z.enum(PURPOSES) }),
  output: SAID,
  refusals: ['SIGN_IN_FIRST'],
})

/** Takes a consent back, as easily as it was given (PIPL 15). What was done before stays valid. */
export const withdraw = contract({
  name: 'privacy.withdraw',
  summary: '撤回同意',
  allow: ANYONE,
  scope: 'self',
  input: z.object({ requestId: RequestId, purpose: z.enum(PURPOSES), receiver: z.optional(Text(60)) }),
  output: SAID,
  refusals: ['SIGN_IN_FIRST', 'NOT_GIVEN'],
})

/** What one said about every purpose and receiver. */
export const myConsents = contract({
  name: 'privacy.myConsents',
  summary: '我同意过什么',
  allow: ANYONE,
  scope: 'self',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        purpose: z.enum(PURPOSES),
        status: z.enum(CONSENT_STATUSES),
        version: z.int(),
        /** True when a newer notice has to be read before it counts again. */
        outdated: z.boolean(),
        receiver: z.optional(z.string()),
        by: z.enum(['self', 'guardian']),
        at: Instant,
      }),
    ),
  }),
  refusals: ['SIGN_IN_FIRST'],
})

/** Everything kept of oneself: as JSON for a machine, and as text to read (PIPL 45). */
export const exportMine = contract({
  name: 'privacy.exportMine',
  summary: '导出我的数据',
  allow: ANYONE,
  scope: 'self',
  input: z.object({}),
  output: z.object({ json: z.string(), text: z.string() }),
  refusals: ['SIGN_IN_FIRST'],
})

/** What is kept, for how long, and what becomes of it when an account is gone (PIPL 19, 47). */
export const retention = contract({
  name: 'privacy.retention',
  summary: '数据保存多久',
  allow: ANYONE,
  scope: 'public',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        collection: z.string(),
        title: z.string(),
        afterwards: z.enum(['removed', 'cleared', 'kept']),
        keptDays: z.optional(z.int()),
        basis: z.optional(z.string()),
      }),
    ),
  }),
  refusals: [],
})

const CONCLUSIONS = ['acceptable', 'with_conditions', 'not_acceptable'] as const

/** Puts an impact assessment on record before sensitive data is used (PIPL 55, 56); records are never changed. */
export const recordAssessment = contract({
  name: 'privacy.recordAssessment',
  summary: '登记个人信息保护影响评估',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({
    requestId: RequestId,
    purpose: z.enum(PURPOSES),
    title: Text(60),
    lawful: Text(2_000),
    impact: Text(2_000),
    measures: Text(2_000),
    conclusion: z.enum(CONCLUSIONS),
  }),
  output: z.object({ assessmentId: z.string() }),
  refusals: [],
})

/** Assessments on record, newest first. */
export const listAssessments = contract({
  name: 'privacy.listAssessments',
  summary: '影响评估记录',
  allow: ['county_admin', 'auditor'],
  scope: 'public',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        assessmentId: z.string(),
        purpose: z.enum(PURPOSES),
        title: z.string(),
        lawful: z.string(),
        impact: z.string(),
        measures: z.string(),
        conclusion: z.enum(CONCLUSIONS),
        at: Instant,
      }),
    ),
  }),
  refusals: [],
})
