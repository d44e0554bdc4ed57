import {
  EARNING_SOURCES,
  OutletRow,
  POINT_CHANGE_KINDS,
  REWARD_KINDS,
  STOCK_CHANGE_KINDS,
} from '@domain/points/schemas'
import { CHANGE_STATUSES, REDEMPTION_STATUSES, REWARD_STATUSES } from '@domain/points/states'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

const OUTLET = z.omit(OutletRow, { outletId: true }).shape

/** Where things are handed over. */
const OutletRecord = z.object({
  ...OUTLET,
  /** Units from the county down to its community. */
  orgPath: z.array(z.string()),
  /** By name of the community and number. */
  seek: z.string(),
})
export type OutletRecord = z.infer<typeof OutletRecord>
export const outlets = collection('outlets', OutletRecord)

const RewardRecord = z.object({
  ...SCOPED,
  name: z.string(),
  kind: z.enum(REWARD_KINDS),
  description: z.string(),
  sponsor: z.string(),
  pricePoints: z.int(),
  limitPerYear: z.int(),
  validDays: z.int(),
  photo: z.optional(z.string()),
  status: z.enum(REWARD_STATUSES),
  revision: z.int(),
  /** Units whose editors may change it: the one it belongs to and those above it. */
  editors: z.array(z.string()),
  outlets: z.array(
    z.object({
      ...OutletRow.shape,
      orgPath: z.array(z.string()),
      /** Thousand of the unit's spoken codes that stands for this reward here: no two shelves of a unit share one. */
      band: z.int(),
    }),
  ),
  /** Pieces free at each outlet as of place `seq` of the shelf's chain; follows the ledger after each movement. */
  stock: z.record(z.string(), z.object({ left: z.int(), seq: z.int() })),
  grams: z.array(z.string()),
  /** By price, then by id. */
  seek: z.string(),
})
export type RewardRecord = z.infer<typeof RewardRecord>
export const rewards = scopedCollection('rewards', RewardRecord)

/** How many thousands of a unit's spoken codes are given to shelves; `_id` is the unit's. */
const CodeBandRecord = z.object({ given: z.int() })
export const codeBands = collection('codeBands', CodeBandRecord)

const LotRecord = z.object({ expiresAt: z.int(), left: z.int() })

/** When a person's points end, and what they got this year; `_id` is the userId. Every movement of theirs writes it. */
const PointAccountRecord = z.object({
  userId: z.string(),
  /** Their sum is the balance of the account in the ledger. */
  lots: z.array(LotRecord),
  /** Points of what is reserved. */
  frozen: z.int(),
  /** `<year>_<rewardId>` → pieces reserved or fetched in that year. */
  taken: z.record(z.string(), z.int()),
  /** `YYYY-MM` → what came and what was used; the last twelve in which anything did. */
  flows: z.record(z.string(), z.object({ got: z.int(), used: z.int() })),
  /** The first instant at which a lot ends. */
  nextExpiry: z.optional(z.int()),
  /** End of the lots the person was told of last. */
  warnedFor: z.optional(z.int()),
})
export type PointAccountRecord = z.infer<typeof PointAccountRecord>
export const pointAccounts = collection('pointAccounts', PointAccountRecord)

/** What a person's hours brought in a year; `_id` is `userId_year`. The caps are judged on it. */
const PointYearRecord = z.object({
  userId: z.string(),
  year: z.int(),
  earned: z.int(),
  /** `YYYY-MM-DD` in Shanghai → points. */
  days: z.record(z.string(), z.int()),
})
export type PointYearRecord = z.infer<typeof PointYearRecord>
export const pointYears = collection('pointYears', PointYearRecord)

/** What a record of hours has earned; `_id` is `source_recordId`, so that it earns once. */
const EarningRecord = z.object({
  userId: z.string(),
  source: z.enum(EARNING_SOURCES),
  /** Version of the record that was counted last. */
  version: z.int(),
  minutes: z.int(),
  /** Points it stands for after its caps. */
  points: z.int(),
  /** Points a correction could not take back, because they were spent. */
  forgiven: z.int(),
  /** When the hours were served, epoch ms. */
  at: z.int(),
  expiresAt: z.int(),
})
export type EarningRecord = z.infer<typeof EarningRecord>
export const earnings = collection('earnings', EarningRecord)

const RedemptionRecord = z.object({
  ...SCOPED,
  redemptionNo: z.string(),
  code: z.string(),
  spokenCode: z.string(),
  rewardId: z.string(),
  name: z.string(),
  kind: z.enum(REWARD_KINDS),
  points: z.int(),
  /** Out of which lots the points were taken. */
  lots: z.array(LotRecord),
  validDays: z.int(),
  outletId: z.string(),
  outlet: z.object(OUTLET),
  unitId: z.string(),
  status: z.enum(REDEMPTION_STATUSES),
  open: z.boolean(),
  ownerName: z.string(),
  reservedAt: z.int(),
  pickUpBy: z.int(),
  endedAt: z.optional(z.int()),
  releasedBy: z.optional(z.enum(['owner', 'clock'])),
  /** Who handed it over. */
  handedBy: z.optional(z.string()),
  grams: z.array(z.string()),
  /** By reservation, for the owner. */
  seek: z.string(),
  /** By the end of its time, for the desk. */
  deskSeek: z.string(),
})
export type RedemptionRecord = z.infer<typeof RedemptionRecord>
export const redemptions = scopedCollection('redemptions', RedemptionRecord)

/** Who is told when a sold-out reward is there again; `_id` is `rewardId_userId`, and it goes once it was told. */
const StockWaitRecord = z.object({
  rewardId: z.string(),
  userId: z.string(),
  /** By when they asked. */
  seek: z.string(),
})
export const stockWaits = collection('stockWaits', StockWaitRecord)

/** Who proposed a movement by hand, and who decided; it belongs to its maker. */
const CHANGE = {
  ...SCOPED,
  unitId: z.string(),
  reason: z.string(),
  status: z.enum(CHANGE_STATUSES),
  makerName: z.string(),
  checker: z.optional(z.string()),
  checkerName: z.optional(z.string()),
  at: z.int(),
  seek: z.string(),
}

const StockChangeRecord = z.object({
  ...CHANGE,
  rewardId: z.string(),
  name: z.string(),
  outletId: z.string(),
  outletName: z.string(),
  kind: z.enum(STOCK_CHANGE_KINDS),
  change: z.int(),
})
export type StockChangeRecord = z.infer<typeof StockChangeRecord>
export const stockChanges = scopedCollection('stockChanges', StockChangeRecord)

const PointChangeRecord = z.object({
  ...CHANGE,
  /** Whose points. */
  userId: z.string(),
  /** Masked. */
  personName: z.string(),
  kind: z.enum(POINT_CHANGE_KINDS),
  points: z.int(),
  /** Of an award that stands: its posting, and when its points end. */
  postingId: z.optional(z.string()),
  expiresAt: z.optional(z.int()),
  /** Of a reversal: the award it takes back. */
  reverses: z.optional(z.string()),
})
export type PointChangeRecord = z.infer<typeof PointChangeRecord>
export const pointChanges = scopedCollection('pointChanges', PointChangeRecord)
