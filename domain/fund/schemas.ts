import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { MONEY_SOURCES } from '../kernel/money-sources'
import { APPROPRIATION_STATUSES, DISBURSEMENT_STATUSES } from './states'
import { DIRECTIONS, ENTRY_KINDS, PURPOSES } from './summary'

/** Whole fen, at least one, at most 10 million yuan. */
export const Fen = z.int().check(z.minimum(1), z.maximum(1_000_000_000))
/** Calendar year in Asia/Shanghai. */
export const Year = z.int().check(z.minimum(2000), z.maximum(2100))

export const Line = z.object({ source: z.enum(MONEY_SOURCES), fen: z.int() })

export const PAYEE_KINDS = ['organisation', 'person'] as const
export type PayeeKind = (typeof PAYEE_KINDS)[number]

/** One entry of the public ledger. Persons who are paid appear as `王**`; organisations by name. */
export const LedgerRow = z.object({
  rowId: Id,
  /** From 1 in each fund, without gaps. */
  no: z.int(),
  at: Instant,
  kind: z.enum(ENTRY_KINDS),
  direction: z.enum(DIRECTIONS),
  title: z.string(),
  /** Sum of `lines`, in fen, never below zero. */
  fen: z.int(),
  lines: z.array(Line),
  purpose: z.optional(z.enum(PURPOSES)),
  projectId: z.optional(z.string()),
  /** What the money is set aside for. */
  forWhat: z.optional(z.string()),
  payee: z.optional(z.string()),
  /** Who wrote it, and who agreed last. */
  makerName: z.string(),
  checkerName: z.optional(z.string()),
  /** Number of the entry it takes back. */
  correctsNo: z.optional(z.int()),
  /** How many photos of a receipt lie with it. */
  receipts: z.int(),
  postingId: z.string(),
})

export const SourceView = z.object({
  source: z.enum(MONEY_SOURCES),
  received: z.int(),
  aside: z.int(),
  paid: z.int(),
  gone: z.int(),
  free: z.int(),
})

export const AppropriationRow = z.object({
  appropriationId: Id,
  unitId: Id,
  unitName: z.string(),
  year: Year,
  source: z.enum(MONEY_SOURCES),
  fen: z.int(),
  /** Of fiscal money: what each side gives. */
  municipalFen: z.optional(z.int()),
  townFen: z.optional(z.int()),
  title: z.string(),
  status: z.enum(APPROPRIATION_STATUSES),
  makerName: z.string(),
  checkerName: z.optional(z.string()),
  /** The caller wrote it: somebody else decides. */
  mine: z.boolean(),
  at: Instant,
})

/** What is set aside for one project or one venture call. */
export const EarmarkRow = z.object({
  earmarkId: Id,
  unitId: Id,
  unitName: z.string(),
  year: Year,
  title: z.string(),
  purpose: z.enum(PURPOSES),
  projectId: z.optional(z.string()),
  callId: z.optional(z.string()),
  /** Set aside in all, by source. */
  lines: z.array(Line),
  /** Of it not paid and not released. */
  left: z.array(Line),
  leftFen: z.int(),
  /** Of what is left, what requests that are not paid yet ask for. */
  requestedFen: z.int(),
})

/** One hand through which a payment went. */
const Hand = z.object({
  move: z.enum([
    'draft',
    'approve',
    'check',
    'approveAtTown',
    'pay',
    'receipt',
    'sendBack',
    'cancel',
    'hold',
    'release',
    'correct',
  ]),
  name: z.string(),
  at: Instant,
  said: z.optional(z.string()),
})

const HoldView = z.object({
  byName: z.string(),
  reason: z.string(),
  /** It ends by itself then, or earlier when it is lifted. */
  until: Instant,
  liftedAt: z.optional(Instant),
})

export const DisbursementRow = z.object({
  disbursementId: Id,
  earmarkId: Id,
  unitId: Id,
  unitName: z.string(),
  year: Year,
  /** What is paid for. */
  title: z.string(),
  forWhat: z.string(),
  fen: z.int(),
  payeeKind: z.enum(PAYEE_KINDS),
  /** A person as `王**`. */
  payee: z.string(),
  status: z.enum(DISBURSEMENT_STATUSES),
  needsTown: z.boolean(),
  hold: z.optional(HoldView),
  makerName: z.string(),
  at: Instant,
  /** The caller had a hand in it already: every further one is somebody else's. */
  mine: z.boolean(),
})

export const DisbursementView = z.object({
  ...DisbursementRow.shape,
  hands: z.array(Hand),
  lines: z.optional(z.array(Line)),
  photos: z.array(Id),
  receiptPhotos: z.array(Id),
  leftFen: z.int(),
})
