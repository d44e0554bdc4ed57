import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { AuditRow, SealView } from './schemas'

/** Public, so that anybody can keep the hash; absent until the first window is sealed. */
export const lastSeal = contract({
  name: 'audit.lastSeal',
  summary: '看最近一次封存记录的编号和校验值',
  allow: ['guest'],
  scope: 'public',
  input: z.object({}),
  output: z.object({ seal: z.optional(SealView) }),
  refusals: [],
})

/**
 * Journal lines, newest first, that meet every condition given; `from` and `to` are both inclusive. Names are masked,
 * and the search itself is put on record.
 */
export const search = contract({
  name: 'audit.search',
  summary: '查谁在什么时候办了什么',
  allow: ['auditor'],
  scope: 'public',
  reveals: true,
  input: z.object({
    /** Id of whatever was touched. */
    subjectId: z.optional(Id),
    /** userId, `system` or `guest`. */
    actor: z.optional(Id),
    /** `<domain>.<verbNoun>` */
    action: z.optional(z.string().check(z.regex(/^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/))),
    from: z.optional(Instant),
    to: z.optional(Instant),
    ...PAGE_INPUT,
  }),
  output: pageOf(AuditRow),
  refusals: [],
})
