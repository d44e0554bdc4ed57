import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant, Place, Text } from '../kernel/fields'
import { UNIT_STATUSES } from './states'
import { isUscc } from './uscc'

/** Three structures over the same units: place, party, trade. Each has its own parent and its own path. */
export const RELATIONS = ['territorial', 'party', 'industry'] as const
export type Relation = (typeof RELATIONS)[number]

export const UNIT_KINDS = [
  'county',
  'town',
  'community',
  'grid',
  'special_grid',
  'party_region',
  'co_build_group',
  'party_station',
  'alliance',
  'industry_unit',
  'two_new_org',
  'municipal_organ',
  'co_build_unit',
  'micro_community',
  'core_office',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** Stable code of a unit, given once; also its id. */
export const UnitCode = z.string().check(z.regex(/^[A-Za-z0-9]{2,16}$/, '编码是 2 到 16 位字母或数字'))

/** Unified social credit code, 18 characters with both check characters right (GB 32100). */
const Uscc = z.string().check(z.refine(isUscc, '统一社会信用代码不对'))

/** What a unit says about itself. */
export const UNIT_DETAILS = {
  name: Text(40),
  shortName: z.optional(Text(12)),
  phone: z.optional(z.string().check(z.regex(/^[0-9-]{5,20}( [0-9]{1,6})?$/, '电话只写数字和横线'))),
  /** Street and number, as one tells somebody who comes. */
  address: z.optional(Text(60)),
  /** Its door, for WeChat's map. */
  location: z.optional(Place),
  uscc: z.optional(Uscc),
  /** What it can offer or does, for matching with demands. */
  tags: z.optional(z.array(Text(12)).check(z.maxLength(12))),
}

/** Unit above, per relation. */
export const Parents = z.strictObject({
  territorial: z.optional(UnitCode),
  party: z.optional(UnitCode),
  industry: z.optional(UnitCode),
})
export type Parents = z.infer<typeof Parents>

export const UnitRow = z.object({
  unitId: UnitCode,
  name: z.string(),
  kind: z.enum(UNIT_KINDS),
  status: z.enum(UNIT_STATUSES),
  phone: z.optional(z.string()),
  tags: z.array(z.string()),
})

/** A time during which a unit stood under another. */
export const Span = z.object({
  relation: z.enum(RELATIONS),
  parentId: z.optional(z.string()),
  parentName: z.optional(z.string()),
  from: Instant,
  /** Absent: until today. */
  to: z.optional(Instant),
})

/** What can be imported. */
export const IMPORT_KINDS = ['units', 'services', 'staff'] as const

/** Rows of one call; a page sends a long table in parts. */
export const MOST_ROWS = 30
