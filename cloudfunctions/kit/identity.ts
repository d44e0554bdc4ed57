import { PERSONAL_ROLES, POST_ROLES } from '@domain/kernel/roles'
import { PURPOSES } from '@domain/kernel/purposes'
import * as z from 'zod/mini'
import { collection } from './collection'

/** A dated assignment of a person to a post in a unit. */
export const PostRecord = z.object({
  assignmentId: z.string(),
  role: z.enum(POST_ROLES),
  unitId: z.string(),
  unitName: z.string(),
  /** Telephone of the unit, as residents dial it. */
  unitPhone: z.optional(z.string()),
  /** The unit and everything above it, county first. */
  orgPath: z.array(z.string()),
  from: z.int(),
  /** Last instant at which it counts; absent = open end. */
  to: z.optional(z.int()),
  suspended: z.optional(z.boolean()),
})
export type PostRecord = z.infer<typeof PostRecord>

/** How far a person is known: a bound phone makes a resident, the community confirms the home. */
const VERIFICATIONS = ['unverified', 'phone_bound', 'residence_pending', 'resident_verified'] as const

/** Who somebody is, in the one document that every call reads. Keyed by a keyed hash of the openid. */
const IdentityRecord = z.object({
  userId: z.string(),
  status: z.enum(['active', 'suspended', 'closing']),
  /** Why it is suspended, as its person reads it. */
  suspendedFor: z.optional(z.string()),
  displayName: z.string(),
  roles: z.array(z.enum(PERSONAL_ROLES)),
  verification: z.enum(VERIFICATIONS),
  unitId: z.optional(z.string()),
  unitName: z.optional(z.string()),
  unitPhone: z.optional(z.string()),
  /** The home community and everything above it, county first. */
  homePath: z.array(z.string()),
  posts: z.array(PostRecord),
  /** Keyed hashes of the bound phone number, newest key first; delegations are found by any of them. */
  phoneLookups: z.optional(z.array(z.string())),
  /** The openid as cipher text, for what the platform sends to a person. */
  openidCipher: z.optional(z.string()),
  /** Notice version agreed to, per purpose; absent = no consent. */
  consents: z.partialRecord(z.enum(PURPOSES), z.int()),
})
export type IdentityRecord = z.infer<typeof IdentityRecord>

export const identities = collection('identities', IdentityRecord)
