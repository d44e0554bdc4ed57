import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { PERSONAL_ROLES, POST_ROLES } from '../kernel/roles'
import { ACCOUNT_STATUSES, MEMBERSHIP_STATUSES, POST_STATUSES, VERIFICATIONS } from './states'

/** Everybody who may or may not have an account; for what one does about one's own account. */
export const ANYONE = PERSONAL_ROLES

/** Posts of a community's desk. */
export const COMMUNITY_DESK = ['community_staff', 'community_secretary'] as const

/** Posts that answer for accounts and posts of a territory. */
export const ADMINISTRATORS = ['community_secretary', 'town_admin', 'county_admin'] as const

/** What a desk is asked to check about a person. */
export const CHECKS = ['phone', 'residence', 'membership'] as const
export type Check = (typeof CHECKS)[number]

/** A post as lists show it. */
export const PostRow = z.object({
  assignmentId: Id,
  role: z.enum(POST_ROLES),
  unitId: Id,
  unitName: z.string(),
  /** The account of who holds it. */
  holderId: Id,
  holderName: z.string(),
  status: z.enum(POST_STATUSES),
  from: Instant,
  /** Last instant at which it counts; absent = open end. */
  to: z.optional(Instant),
  /** The post it stands in for while its holder is away. */
  substituteFor: z.optional(Id),
  /** Proposed because a table named this number: the name it gave, to be compared with `holderName`. */
  listedAs: z.optional(z.string()),
})

/** The membership of a party unit that somebody claims; confirmed when unit and community agree. */
export const MembershipView = z.object({
  status: z.enum(MEMBERSHIP_STATUSES),
  unitId: Id,
  unitName: z.string(),
  byUnit: z.boolean(),
  byCommunity: z.boolean(),
  /** Why it was turned down. */
  reason: z.optional(z.string()),
})

/** Where somebody says they live. */
export const ResidenceView = z.object({
  unitId: Id,
  unitName: z.string(),
  /** Building or stairwell; no room number. */
  building: z.optional(z.string()),
  submittedAt: Instant,
  /** Until when the community answers: three working days. */
  dueAt: Instant,
  /** Why it was turned down. */
  reason: z.optional(z.string()),
})

/** One's own account in full; the phone stays masked. */
export const AccountView = z.object({
  userId: Id,
  displayName: z.string(),
  status: z.enum(ACCOUNT_STATUSES),
  verification: z.enum(VERIFICATIONS),
  phoneMasked: z.optional(z.string()),
  /** A typed number that a desk has not checked yet. */
  typedPhoneMasked: z.optional(z.string()),
  /** Why the last typed number was turned down. */
  typedPhoneReason: z.optional(z.string()),
  birthMonth: z.optional(z.string()),
  /** True while the person is under 14 and no guardian has agreed. */
  guardianNeeded: z.boolean(),
  guardianName: z.optional(z.string()),
  residence: z.optional(ResidenceView),
  membership: z.optional(MembershipView),
  /** When a closing account will be gone. */
  closesAt: z.optional(Instant),
})

/** An account as whoever answers for it sees it; the phone stays masked. */
export const AccountStanding = z.object({
  userId: Id,
  displayName: z.string(),
  status: z.enum(ACCOUNT_STATUSES),
  verification: z.enum(VERIFICATIONS),
  unitName: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  /** Why and since when it is suspended. */
  suspension: z.optional(z.object({ reason: z.string(), at: Instant })),
})

/** A session of a browser. */
export const SessionRow = z.object({
  sessionId: Id,
  /** The post it acts under; absent = only as a person. */
  assignmentId: z.optional(Id),
  device: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  status: z.enum(['live', 'revoked']),
})
