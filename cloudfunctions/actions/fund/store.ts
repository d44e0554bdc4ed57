import { MONEY_SOURCES } from '@domain/kernel/money-sources'
import { Line, PAYEE_KINDS } from '@domain/fund/schemas'
import { APPROPRIATION_STATUSES, DISBURSEMENT_MOVES, DISBURSEMENT_STATUSES, NEXT_HANDS } from '@domain/fund/states'
import { DIRECTIONS, ENTRY_KINDS, PURPOSES } from '@domain/fund/summary'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

const Sums = z.object({ received: z.int(), aside: z.int(), paid: z.int(), gone: z.int() })

/** A community's money of a year. `_id` is `unitId_year`. Every entry of its ledger writes it. */
const FundRecord = z.object({
  unitId: z.string(),
  unitName: z.string(),
  orgPath: z.array(z.string()),
  year: z.int(),
  /** Given in this year, in fen; what an earlier year left does not count. */
  givenFen: z.int(),
  /** Things money was set aside for. */
  earmarks: z.int(),
  /** When its year was closed, epoch ms. */
  closedAt: z.optional(z.int()),
  summary: z.object({
    rows: z.int(),
    sources: z.record(z.enum(MONEY_SOURCES), Sums),
    purposes: z.record(z.enum(PURPOSES), z.object({ budget: z.int(), paid: z.int() })),
    months: z.record(z.string(), z.int()),
  }),
  /** Newest year first, then by unit. */
  seek: z.string(),
})
export type FundRecord = z.infer<typeof FundRecord>
export const funds = collection('funds', FundRecord)

/** One entry of a public ledger; `_id` is the fund's and its number, so that no number is given twice. */
const FundRowRecord = z.object({
  fundId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  no: z.int(),
  at: z.int(),
  kind: z.enum(ENTRY_KINDS),
  direction: z.enum(DIRECTIONS),
  title: z.string(),
  fen: z.int(),
  lines: z.array(Line),
  purpose: z.optional(z.enum(PURPOSES)),
  projectId: z.optional(z.string()),
  forWhat: z.optional(z.string()),
  /** As everybody sees it: an organisation by name, a person masked. */
  payee: z.optional(z.string()),
  makerId: z.string(),
  makerName: z.string(),
  checkerId: z.optional(z.string()),
  checkerName: z.optional(z.string()),
  correctsNo: z.optional(z.int()),
  receipts: z.int(),
  postingId: z.string(),
  /** What it is found by, see `tagsOf`; of a payment to an organisation also its name. */
  tags: z.array(z.string()),
  /** By number. */
  seek: z.string(),
})
export type FundRowRecord = z.infer<typeof FundRowRecord>
export const fundRows = collection('fundRows', FundRowRecord)

/** Money that comes in; it belongs to who wrote it down. */
const AppropriationRecord = z.object({
  ...SCOPED,
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  source: z.enum(MONEY_SOURCES),
  fen: z.int(),
  title: z.string(),
  status: z.enum(APPROPRIATION_STATUSES),
  open: z.boolean(),
  municipalFen: z.optional(z.int()),
  townFen: z.optional(z.int()),
  makerName: z.string(),
  checker: z.optional(z.string()),
  checkerName: z.optional(z.string()),
  at: z.int(),
  seek: z.string(),
})
export type AppropriationRecord = z.infer<typeof AppropriationRecord>
export const appropriations = scopedCollection('appropriations', AppropriationRecord)

/** What is set aside; `_id` is the fund's and the project's or call's, so that each has one. Every request writes it. */
const EarmarkRecord = z.object({
  ...SCOPED,
  fundId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  title: z.string(),
  purpose: z.enum(PURPOSES),
  projectId: z.optional(z.string()),
  callId: z.optional(z.string()),
  /** By source, what was set aside and did not go back: what was paid and what is left. */
  lines: z.array(Line),
  /** By source, what is neither paid nor released; the ledger's accounts hold the same. */
  left: z.array(Line),
  paidFen: z.int(),
  /** Asked for by requests that are not paid yet. */
  requestedFen: z.int(),
  /** True once what is left went back: whatever comes back later goes the same way. */
  settled: z.boolean(),
  /** How often something went back. */
  releases: z.int(),
  open: z.boolean(),
  seek: z.string(),
})
export type EarmarkRecord = z.infer<typeof EarmarkRecord>
export const earmarks = scopedCollection('earmarks', EarmarkRecord)

const HandRecord = z.object({
  move: z.enum([...DISBURSEMENT_MOVES, 'draft', 'hold', 'release']),
  userId: z.string(),
  name: z.string(),
  at: z.int(),
  said: z.optional(z.string()),
})
export type HandRecord = z.infer<typeof HandRecord>

const HoldRecord = z.object({
  by: z.string(),
  byName: z.string(),
  reason: z.string(),
  until: z.int(),
  liftedAt: z.optional(z.int()),
})

/** A payment on its way; it belongs to who asked for it. */
const DisbursementRecord = z.object({
  ...SCOPED,
  earmarkId: z.string(),
  fundId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  title: z.string(),
  forWhat: z.string(),
  fen: z.int(),
  payeeKind: z.enum(PAYEE_KINDS),
  /** In full; only organisations are shown so. */
  payee: z.string(),
  status: z.enum(DISBURSEMENT_STATUSES),
  next: z.enum(NEXT_HANDS),
  open: z.boolean(),
  /** Persons whose hand it was and who may have no other: maker, secretary, supervisor, town, payer, in this order. */
  handIds: z.array(z.string()),
  hands: z.array(HandRecord),
  concerned: z.array(z.string()),
  hold: z.optional(HoldRecord),
  instalment: z.optional(z.object({ applicationId: z.string(), number: z.int() })),
  photos: z.array(z.string()),
  receiptPhotos: z.array(z.string()),
  /** Once paid: from which sources, by which posting, under which number. */
  lines: z.optional(z.array(Line)),
  postingId: z.optional(z.string()),
  rowNo: z.optional(z.int()),
  at: z.int(),
  seek: z.string(),
})
export type DisbursementRecord = z.infer<typeof DisbursementRecord>
export const disbursements = scopedCollection('disbursements', DisbursementRecord)
