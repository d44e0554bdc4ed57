import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Place } from '../kernel/fields'
import { RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { Parents, RELATIONS, Span, UNIT_DETAILS, UNIT_KINDS, UnitCode, UnitRow } from './schemas'
import { UNIT_STATUSES } from './states'

const KEEPERS = ['county_admin', 'town_admin'] as const
const CHANGED = z.object({ unitId: UnitCode, revision: z.int() })

/**
 * Units by name, pinyin initials or tag, best match first, or all of a kind or below a unit in the order of their
 * codes. Withdrawn and dissolved units are left out.
 */
export const search = contract({
  name: 'org.search',
  summary: '找单位、社区和组织',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    q: z.optional(z.string().check(z.maxLength(40))),
    kind: z.optional(z.enum(UNIT_KINDS)),
    /** Everything below this unit, itself included. */
    under: z.optional(UnitCode),
    /** Structure that `under` is meant in; `territorial` unless told. */
    relation: z.optional(z.enum(RELATIONS)),
    ...PAGE_INPUT,
  }),
  output: pageOf(UnitRow),
  refusals: [],
})

/** A unit with where it stands in each structure, and where it stood before. */
export const getUnit = contract({
  name: 'org.getUnit',
  summary: '看一个单位',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ unitId: UnitCode }),
  output: z.object({
    ...UnitRow.shape,
    shortName: z.optional(z.string()),
    address: z.optional(z.string()),
    location: z.optional(Place),
    uscc: z.optional(z.string()),
    revision: z.int(),
    /** From the top down to the unit, per structure it belongs to. */
    paths: z.partialRecord(z.enum(RELATIONS), z.array(z.object({ unitId: z.string(), name: z.string() }))),
    /** Newest first, the present ones among them. */
    spans: z.array(Span),
  }),
  refusals: ['UNIT_NOT_FOUND'],
})

/** Creates a unit (no `revision`) or changes what one says about itself (`revision` as last read). */
export const saveUnit = contract({
  name: 'org.saveUnit',
  summary: '新建或修改一个单位',
  allow: KEEPERS,
  scope: 'public',
  input: z.object({
    unitId: UnitCode,
    revision: z.optional(z.int()),
    kind: z.enum(UNIT_KINDS),
    ...UNIT_DETAILS,
    /** For a new unit; an existing one is moved by `org.moveUnit`. */
    parents: z.optional(Parents),
    /** For a new unit: prepared only, opened by `org.setUnitStatus`. */
    draft: z.optional(z.boolean()),
    requestId: RequestId,
  }),
  output: CHANGED,
  refusals: [
    'UNIT_NOT_FOUND',
    'UNIT_CODE_TAKEN',
    'UNIT_CHANGED',
    'OUTSIDE_YOUR_UNIT',
    'PARENT_NOT_FOUND',
    'PARENT_DOES_NOT_FIT',
    'WOULD_BE_A_CIRCLE',
  ],
})

/** Moves a unit, and with it everything below; what was decided before keeps the path it was decided under. */
export const moveUnit = contract({
  name: 'org.moveUnit',
  summary: '把单位移到另一个上级下面',
  allow: KEEPERS,
  scope: 'public',
  input: z.object({
    unitId: UnitCode,
    relation: z.enum(RELATIONS),
    /** Left out: the unit leaves this structure. */
    parentId: z.optional(UnitCode),
    requestId: RequestId,
  }),
  output: z.object({ ...CHANGED.shape, path: z.array(z.string()), movedAt: Instant }),
  refusals: [
    'UNIT_NOT_FOUND',
    'OUTSIDE_YOUR_UNIT',
    'ALREADY_THERE',
    'PARENT_NOT_FOUND',
    'PARENT_DOES_NOT_FIT',
    'WOULD_BE_A_CIRCLE',
  ],
})

/** Units that are prepared and not opened yet, within the acting post's unit. */
export const listDrafts = contract({
  name: 'org.listDrafts',
  summary: '还没有开通的单位',
  allow: KEEPERS,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(UnitRow),
  refusals: [],
})

/** `WORK_OPEN` with `{ open: OpenWork[] }`: a unit is dissolved once nothing of it is under way. */
export const setUnitStatus = contract({
  name: 'org.setUnitStatus',
  summary: '开通、暂停、恢复或撤销一个单位',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({
    unitId: UnitCode,
    move: z.enum(['open', 'suspend', 'resume', 'dissolve']),
    requestId: RequestId,
  }),
  output: z.object({ ...CHANGED.shape, status: z.enum(UNIT_STATUSES) }),
  refusals: ['UNIT_NOT_FOUND', 'UNIT_MOVE_NOT_ALLOWED', 'UNITS_BELOW', 'WORK_OPEN'],
})
