import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { POST_ROLES } from '../kernel/roles'

/** A seal as everybody may note it down: whoever keeps the hash can prove later that nothing was changed. */
export const SealView = z.object({
  /** From 1, without gaps. */
  number: z.int(),
  /** The ten minutes it covers: `from` inclusive, `to` exclusive. */
  from: Instant,
  to: Instant,
  /** Journal lines and postings in it. */
  lines: z.int(),
  postings: z.int(),
  /** SHA-256, hexadecimal; it covers the seal before. */
  hash: z.string(),
  sealedAt: Instant,
})

/** One accepted write, or one view of others' data, as the auditor reads it. */
export const AuditRow = z.object({
  lineId: z.string(),
  at: Instant,
  /** userId; `system` for the clock, `guest` for callers without account. */
  actor: z.string(),
  /** Masked; absent for the clock, guests and closed accounts. */
  actorName: z.optional(z.string()),
  /** The post acted under. */
  post: z.optional(z.object({ role: z.enum(POST_ROLES), unitName: z.string() })),
  action: z.string(),
  subjects: z.array(
    z.object({ collection: z.string(), id: z.string(), from: z.optional(z.string()), to: z.optional(z.string()) }),
  ),
  /** Rule sets it was decided under. */
  ruleVersions: z.array(z.string()),
})
