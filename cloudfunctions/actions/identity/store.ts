import { ACCOUNT_STATUSES, MEMBERSHIP_STATUSES, POST_STATUSES, VERIFICATIONS } from '@domain/identity/states'
import { POST_ROLES } from '@domain/kernel/roles'
import { PURPOSES } from '@domain/kernel/purposes'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

/** Who did something, and when (epoch ms). */
const Signed = z.object({ by: z.string(), at: z.int() })

/** What is known of a person beyond the identity document; `_id` is the userId. Removed when the account is. */
const AccountRecord = z.object({
  ...SCOPED,
  /** The identity document that every call reads. */
  identityId: z.string(),
  status: z.enum(ACCOUNT_STATUSES),
  displayName: z.string(),
  verification: z.enum(VERIFICATIONS),
  /** Cipher text. */
  phone: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  phoneVia: z.optional(z.enum(['platform', 'desk'])),
  /** A number typed by hand, as cipher text, until a desk has checked it. */
  typedPhone: z.optional(z.string()),
  typedPhoneMasked: z.optional(z.string()),
  /** Why the last typed number was turned down. */
  typedPhoneReason: z.optional(z.string()),
  /** `YYYY-MM`. */
  birthMonth: z.optional(z.string()),
  residence: z.optional(
    z.object({
      unitId: z.string(),
      unitName: z.string(),
      homePath: z.array(z.string()),
      building: z.optional(z.string()),
      submittedAt: z.int(),
      dueAt: z.int(),
      reason: z.optional(z.string()),
    }),
  ),
  membership: z.optional(
    z.object({
      status: z.enum(MEMBERSHIP_STATUSES),
      unitId: z.string(),
      unitName: z.string(),
      byUnit: z.optional(Signed),
      byCommunity: z.optional(Signed),
      reason: z.optional(z.string()),
    }),
  ),
  guardian: z.optional(
    z.object({
      userId: z.string(),
      name: z.string(),
      purposes: z.array(z.enum(PURPOSES)),
      noticeVersion: z.int(),
      at: z.int(),
    }),
  ),
  suspension: z.optional(z.object({ ...Signed.shape, reason: z.string() })),
  closesAt: z.optional(z.int()),
  /** `<check>:<unitId>` for every desk that has something to check. */
  waiting: z.array(z.string()),
  /** By the oldest thing to check. */
  seek: z.string(),
})
export type AccountRecord = z.infer<typeof AccountRecord>
export const accounts = scopedCollection('accounts', AccountRecord)

/** Whose a phone number is; `_id` is its keyed hash, so that a number belongs to one account. */
const PhoneHolder = z.object({ userId: z.string() })
export const phones = collection('phones', PhoneHolder)

/** A dated assignment in full; `_id` is the assignmentId. The identity document holds a copy while it counts. */
const AssignmentRecord = z.object({
  ...SCOPED,
  identityId: z.string(),
  holderName: z.string(),
  role: z.enum(POST_ROLES),
  unitId: z.string(),
  unitName: z.string(),
  unitPhone: z.optional(z.string()),
  from: z.int(),
  to: z.optional(z.int()),
  status: z.enum(POST_STATUSES),
  substituteFor: z.optional(z.string()),
  grantedBy: z.string(),
  confirmedBy: z.optional(z.string()),
  /** The name a table gave to who was awaited under this number; compared by whoever confirms. */
  listedAs: z.optional(z.string()),
  /** Why it was ended or suspended. */
  reason: z.optional(z.string()),
  seek: z.string(),
})
export type AssignmentRecord = z.infer<typeof AssignmentRecord>
export const posts = scopedCollection('posts', AssignmentRecord)

/**
 * Posts that a table gave to a number nobody has bound yet; `_id` is the keyed hash of the number. They wait 30 days
 * and give no right: once the number is bound they are proposed, and somebody looks at the name.
 */
const AwaitedStaff = z.object({
  name: z.string(),
  posts: z.array(z.object({ role: z.enum(POST_ROLES), unitId: z.string(), grantedBy: z.string() })),
  /** Last instant at which they still wait, epoch ms. */
  until: z.int(),
})
export type AwaitedStaff = z.infer<typeof AwaitedStaff>
export const awaitedStaff = collection('awaitedStaff', AwaitedStaff)

/** How many administrators a county has; every change of their number writes it. `_id` is the countyId. */
const CountyAdmins = z.object({
  count: z.int(),
  /** When the one-time code was used. */
  claimedAt: z.optional(z.int()),
})
export const countyAdmins = collection('countyAdmins', CountyAdmins)

/** A code by which a guardian finds a child; `_id` is its hash. */
const GuardianCode = z.object({ childUserId: z.string(), until: z.int() })
export const guardianCodes = collection('guardianCodes', GuardianCode)

/** A sign-in code that a phone agreed to; `_id` is the scene, so that it is agreed to once. */
const ScanRecord = z.object({
  userId: z.string(),
  identityId: z.string(),
  assignmentId: z.optional(z.string()),
  until: z.int(),
  used: z.boolean(),
})
export const scans = collection('scans', ScanRecord)
