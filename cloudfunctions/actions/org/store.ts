import { Place } from '@domain/kernel/fields'
import { RELATIONS, UNIT_KINDS } from '@domain/org/schemas'
import { FIRST_DAY_STEPS, UNIT_STATUSES } from '@domain/org/states'
import * as z from 'zod/mini'
import { collection } from '../../kit/collection'

const PerRelation = <Value extends z.ZodMiniType>(value: Value) => z.partialRecord(z.enum(RELATIONS), value)

/** A unit. `_id` is its code. */
export const UnitRecord = z.object({
  name: z.string(),
  shortName: z.optional(z.string()),
  kind: z.enum(UNIT_KINDS),
  status: z.enum(UNIT_STATUSES),
  /** True while lists and searches show it. */
  listed: z.boolean(),
  phone: z.optional(z.string()),
  address: z.optional(z.string()),
  location: z.optional(Place),
  uscc: z.optional(z.string()),
  tags: z.array(z.string()),
  /** The unit above, per structure; the truth that paths follow from. */
  parents: PerRelation(z.string()),
  /** From the top down to the unit itself, per structure. */
  paths: PerRelation(z.array(z.string())),
  /** Since when it stands under its present parent, epoch ms. */
  since: PerRelation(z.int()),
  /** Units directly below it in any structure that are not dissolved; counted by whoever changes it. */
  below: z.int(),
  /** The territorial path, or county and unit where there is none: what posts and documents take a snapshot of. */
  orgPath: z.array(z.string()),
  revision: z.int(),
  grams: z.array(z.string()),
  /** By code. */
  seek: z.string(),
})
export type UnitRecord = z.infer<typeof UnitRecord>
export const units = collection('units', UnitRecord)

/** A finished time under a parent; the present one stands in the unit. `_id` is unit, relation and end. */
const SpanRecord = z.object({
  unitId: z.string(),
  relation: z.enum(RELATIONS),
  parentId: z.optional(z.string()),
  from: z.int(),
  to: z.int(),
  /** By end. */
  seek: z.string(),
})
export const spans = collection('unitSpans', SpanRecord)

/** One document per structure that every move writes: two moves that would close a circle meet in it. */
const TreeRecord = z.object({ moves: z.int() })
export const trees = collection('unitTrees', TreeRecord)

/** What was ticked off on the first day, by step, epoch ms. `_id` is the county. */
const FirstDayRecord = z.object({ ticked: z.partialRecord(z.enum(FIRST_DAY_STEPS), z.int()) })
export const firstDays = collection('firstDays', FirstDayRecord)
