import '../kernel/jitless'
import * as z from 'zod/mini'
import { Id } from '../kernel/identifiers'
import { ORDER_MOVES, ORDER_STATUSES, SLOT_STATUSES } from './states'

export const SERVICE_CATEGORIES = [
  'gov_agent',
  'social_jobs',
  'health',
  'elder_care',
  'disability_relief',
  'child_study',
  'home_repair',
  'env_property',
  'travel',
  'legal',
  'culture_sport',
  'party',
  'project_consult',
  'charity',
] as const
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number]

export const CHANNELS = ['online', 'window', 'on_site'] as const
export const RELATIONS = ['parent', 'spouse', 'child', 'relative', 'neighbour', 'other'] as const
export const RATING_TAGS = ['on_time', 'patient', 'clear', 'solved', 'long_wait', 'unclear', 'unfriendly'] as const
/** How a beneficiary agreed to be ordered for. `delegation`: by a recorded delegation. */
export const CONSENT_WAYS = ['in_person', 'phone', 'sms', 'paper', 'delegation'] as const

/** Epoch ms. */
export const Instant = z.int().check(z.nonnegative())
/** `YYYY-MM-DD` in Asia/Shanghai. */
export const CalendarDate = z.iso.date()
/** Mainland mobile number, 11 digits. */
export const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/, '手机号要 11 位'))
export const Text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

/** A row of the catalogue. */
export const ServiceRow = z.object({
  serviceId: Id,
  title: z.string(),
  category: z.enum(SERVICE_CATEGORIES),
  summary: z.string(),
  /** Published unit price; what it is per, or who takes it, stands in `feeNote`. */
  feeFen: z.int(),
  feeNote: z.nullable(z.string()),
  channels: z.array(z.enum(CHANNELS)),
  elderAssist: z.boolean(),
})

/** The guide of one service item (State Council decree 716, articles 6 and 7). */
export const ServiceGuide = z.object({
  ...ServiceRow.shape,
  kind: z.string(),
  providerKind: z.string(),
  /** Opening hours of such a provider, as a sentence. */
  serviceHours: z.string(),
  eligibility: z.string(),
  /** What to bring; `shared` items come from data sharing and may not be demanded (decree 716, article 7). */
  materials: z.array(z.object({ name: z.string(), shared: z.boolean() })),
  steps: z.array(z.string()),
  /** Working days; null where no law fixes a term. Promised is never longer than statutory. */
  statutoryDays: z.nullable(z.int()),
  promisedDays: z.nullable(z.int()),
  slotMinutes: z.int(),
  placeHint: z.string(),
  /** True when only residents of the offering community may order. */
  ownCommunityOnly: z.boolean(),
  version: z.int(),
  effectiveFrom: Instant,
})

export const SlotRow = z.object({
  slotId: Id,
  serviceId: Id,
  title: z.string(),
  category: z.enum(SERVICE_CATEGORIES),
  startsAt: Instant,
  endsAt: Instant,
  place: z.string(),
  unitId: Id,
  unitName: z.string(),
  unitPhone: z.optional(z.string()),
  capacity: z.int(),
  taken: z.int(),
  status: z.enum(SLOT_STATUSES),
})

/** Whom an order is for, when not for the orderer. Phone in full on the way in only. */
export const BeneficiaryInput = z.strictObject({
  name: Text(20),
  relation: z.enum(RELATIONS),
  phone: z.optional(Phone),
  /** Left out = no consent yet: the order is refused. */
  consent: z.optional(z.strictObject({ way: z.enum(CONSENT_WAYS) })),
})

export const BeneficiaryView = z.object({
  name: z.string(),
  relation: z.enum(RELATIONS),
  phoneMasked: z.optional(z.string()),
  consent: z.object({ way: z.enum(CONSENT_WAYS), at: Instant }),
})

export const OrderRow = z.object({
  orderId: Id,
  orderNo: z.string(),
  slotId: z.optional(Id),
  serviceId: Id,
  title: z.string(),
  category: z.enum(SERVICE_CATEGORIES),
  status: z.enum(ORDER_STATUSES),
  startsAt: Instant,
  endsAt: Instant,
  place: z.string(),
  unitName: z.string(),
  /** Name of the person served. */
  forName: z.string(),
  /** True when ordered for another person. */
  onBehalf: z.boolean(),
  createdAt: Instant,
})

/** Until when what is possible, as the rules in force say; epoch ms. */
export const OrderTerms = z.object({
  rescheduleUntil: Instant,
  reschedulesLeft: z.int(),
  noShowAt: Instant,
  /** Once served. */
  autoConfirmAt: z.optional(Instant),
  /** Once completed. */
  rateUntil: z.optional(Instant),
})

/** One step of "办到哪一步了", read from the journal. */
export const OrderStep = z.object({
  at: Instant,
  action: z.string(),
  /** Absent for the first step, which placed the order. */
  move: z.optional(z.enum(ORDER_MOVES)),
  to: z.enum(ORDER_STATUSES),
  by: z.enum(['orderer', 'desk', 'system']),
  reason: z.optional(z.string()),
})

export const Rating = z.object({
  stars: z.int(),
  tags: z.array(z.string()),
  text: z.optional(z.string()),
  at: Instant,
  reply: z.optional(z.object({ text: z.string(), at: Instant })),
})
