import { CONSENT_WAYS, RELATIONS, Rating, SERVICE_CATEGORIES, ServiceGuide } from '@domain/ordering/schemas'
import { ORDER_MOVES, ORDER_STATUSES, SLOT_STATUSES, WAIT_STATUSES } from '@domain/ordering/states'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

/** A catalogue item as stored: the guide, and what finds it. `_id` is its code. */
const ServiceRecord = z.object({
  ...z.omit(ServiceGuide, { serviceId: true }).shape,
  /** Search grams of title and keywords, and pinyin initials. */
  grams: z.array(z.string()),
  /** Catalogue order. */
  seek: z.string(),
})
export type ServiceRecord = z.infer<typeof ServiceRecord>
export const services = collection('services', ServiceRecord)

/** How many items there are; `_id` is the county. Written in every transaction that changes the catalogue. */
const CatalogueCount = z.object({
  total: z.int(),
  byCategory: z.array(z.object({ category: z.enum(SERVICE_CATEGORIES), count: z.int() })),
})
export const catalogueCounts = collection('catalogueCounts', CatalogueCount)

/** Item, place and time of a slot; an order keeps them as they were when it took its seat. */
const OCCASION = {
  serviceId: z.string(),
  serviceVersion: z.int(),
  title: z.string(),
  category: z.enum(SERVICE_CATEGORIES),
  unitId: z.string(),
  unitName: z.string(),
  unitPhone: z.optional(z.string()),
  place: z.string(),
  startsAt: z.int(),
  endsAt: z.int(),
}

const SlotRecord = z.object({
  ...SCOPED,
  ...OCCASION,
  capacity: z.int(),
  taken: z.int(),
  status: z.enum(SLOT_STATUSES),
  /** True while a seat can be taken; lists of free slots read it. */
  free: z.boolean(),
  /** Persons who hold a seat: `userId`, or `userId~hash` for a beneficiary. */
  holders: z.array(z.string()),
  /** First number of the day's code series reserved for this slot. */
  codeFrom: z.int(),
  /** Codes of the reserve given out so far. */
  issued: z.int(),
  /** Times somebody began to wait for a seat; who waits writes it, so no seat gets free unseen. */
  waits: z.optional(z.int()),
  /** By start. */
  seek: z.string(),
})
export type SlotRecord = z.infer<typeof SlotRecord>
export const slots = scopedCollection('slots', SlotRecord)

/** Somebody who waits for a seat; `_id` is `slotId_userId`, so that one waits once. */
const WaitRecord = z.object({
  ...SCOPED,
  slotId: z.string(),
  serviceId: z.string(),
  title: z.string(),
  category: z.enum(SERVICE_CATEGORIES),
  startsAt: z.int(),
  place: z.string(),
  unitName: z.string(),
  status: z.enum(WAIT_STATUSES),
  /** Instant of the write that freed the seat told of. */
  toldAt: z.optional(z.int()),
  /** By when the waiting began: the place in the line. */
  seek: z.string(),
  /** By when the slot starts. */
  startSeek: z.string(),
})
export type WaitRecord = z.infer<typeof WaitRecord>
export const waits = scopedCollection('waits', WaitRecord)

/** How many codes of a unit's day are reserved; `_id` is `unitId_date`. */
const CodeDayRecord = z.object({ reserved: z.int() })
export const codeDays = collection('codeDays', CodeDayRecord)

/** Who lets whom order for them; belongs to the agent. */
const DelegationRecord = z.object({
  ...SCOPED,
  agentName: z.string(),
  name: z.string(),
  relation: z.enum(RELATIONS),
  /** Cipher text. */
  phone: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  /** Keyed hash by which the person finds it after binding the number. */
  principalLookup: z.optional(z.string()),
  consent: z.object({ way: z.enum(CONSENT_WAYS), at: z.int() }),
  until: z.string(),
  status: z.enum(['active', 'withdrawn']),
  seek: z.string(),
})
export type DelegationRecord = z.infer<typeof DelegationRecord>
export const delegations = scopedCollection('delegations', DelegationRecord)

/** What was said at a move; may hold personal data, so it stands here and not in the journal. */
const Remark = z.object({ at: z.int(), move: z.enum(ORDER_MOVES), text: z.string() })

const OrderRecord = z.object({
  ...SCOPED,
  orderNo: z.string(),
  code: z.string(),
  spokenCode: z.string(),
  /** Unit and day within which the spoken code stands for one order only: `unitId_date`. */
  codeDay: z.string(),
  /** Absent while a redone order waits for a new time. */
  slotId: z.optional(z.string()),
  holder: z.string(),
  ...OCCASION,
  status: z.enum(ORDER_STATUSES),
  /** True while somebody has something to do. */
  open: z.boolean(),
  /** `desk`: taken at the counter for a person without a phone. */
  via: z.enum(['resident', 'desk']),
  ordererName: z.string(),
  beneficiary: z.optional(
    z.object({
      name: z.string(),
      relation: z.enum(RELATIONS),
      /** Cipher text. */
      phone: z.optional(z.string()),
      phoneMasked: z.optional(z.string()),
      consent: z.object({ way: z.enum(CONSENT_WAYS), at: z.int() }),
    }),
  ),
  /** Sheet with the signature, for orders taken at the counter. */
  paperConsent: z.optional(z.object({ signedOn: z.string(), sheetNo: z.string() })),
  note: z.optional(z.string()),
  reschedules: z.int(),
  remarks: z.array(Remark),
  acceptBy: z.optional(z.int()),
  /** Instant at which a served order counts as confirmed. */
  confirmBy: z.optional(z.int()),
  finishedAt: z.optional(z.int()),
  /** Who served; does not judge a dispute about it. */
  finishedBy: z.optional(z.string()),
  completedAt: z.optional(z.int()),
  result: z.optional(z.string()),
  photos: z.array(z.string()),
  rating: z.optional(Rating),
  /** Names, number and item, for the desk's search. */
  grams: z.array(z.string()),
  createdAt: z.int(),
  /** By creation, for the orderer. */
  seek: z.string(),
  /** By slot start, for the desk. */
  deskSeek: z.string(),
})
export type OrderRecord = z.infer<typeof OrderRecord>
export const orders = scopedCollection('orders', OrderRecord)
