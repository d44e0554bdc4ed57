import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { ServiceRecordRow } from './schemas'
import { ORGANISERS, RESIDENTS, REVIEWERS } from './shapes'
import { RECORD_STATUSES } from './states'

const OF_RECORD = { of: 'records', by: 'recordId' } as const
const RECORD_MOVED = z.object({ recordId: Id, status: z.enum(RECORD_STATUSES), version: z.int(), minutes: z.int() })
const Minutes = z.int().check(z.minimum(0), z.maximum(720))

/** One's own service records, latest first, with what is final of them: the sum, the star, the last twelve months. */
export const myRecords = contract({
  name: 'volunteering.myRecords',
  summary: '我的服务记录',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: z.object({
    ...pageOf(ServiceRecordRow).shape,
    volunteerNo: z.optional(z.string()),
    finalMinutes: z.int(),
    star: z.object({
      level: z.int(),
      name: z.optional(z.string()),
      nextName: z.optional(z.string()),
      /** Minutes at which the next star is reached. */
      nextAt: z.optional(z.int()),
    }),
    /** Shifts missed without excuse that count now, how many are too many, within how many days. */
    absences: z.object({
      count: z.int(),
      limit: z.int(),
      days: z.int(),
      /** Until when one cannot sign up because of them, epoch ms. */
      pausedUntil: z.optional(Instant),
    }),
    /** `YYYY-MM` in which final hours were served, oldest first. */
    months: z.array(z.object({ month: z.string(), minutes: z.int() })),
  }),
  refusals: [],
})

/** One's own records in the fields of the standard for volunteer service information (MZ/T 061), as a table. */
export const exportRecords = contract({
  name: 'volunteering.exportRecords',
  summary: '导出我的服务记录',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({}),
  output: z.object({ name: z.string(), csv: z.string() }),
  refusals: [],
})

/** The volunteer says that a record is wrong; the organisation has to check it (order 67). */
export const disputeRecord = contract({
  name: 'volunteering.disputeRecord',
  summary: '服务时长不对，请核对',
  allow: RESIDENTS,
  scope: OF_RECORD,
  input: z.object({ recordId: Id, reason: Text(200), requestId: RequestId }),
  output: RECORD_MOVED,
  refusals: ['NOT_POSSIBLE_NOW'],
})

/**
 * With `minutes` the record is corrected as a new version, without it stands. Never about oneself. `MINUTES_TOO_MANY`:
 * its shift counts at most `most`.
 */
export const decideDispute = contract({
  name: 'volunteering.decideDispute',
  summary: '核对有疑问的服务时长',
  allow: REVIEWERS,
  scope: OF_RECORD,
  input: z.object({ recordId: Id, minutes: z.optional(Minutes), reason: Text(200), requestId: RequestId }),
  output: RECORD_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED', 'MINUTES_TOO_MANY'],
})

/** Proposes other minutes, with a reason; nothing changes until a second person agrees. */
export const correctMinutes = contract({
  name: 'volunteering.correctMinutes',
  summary: '更正服务时长，等另一位同事复核',
  allow: ORGANISERS,
  scope: OF_RECORD,
  input: z.object({ recordId: Id, minutes: Minutes, reason: Text(200), requestId: RequestId }),
  output: RECORD_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED', 'CORRECTION_OPEN', 'MINUTES_TOO_MANY'],
})

/** The second person: neither who proposed it nor whom it concerns. */
export const decideCorrection = contract({
  name: 'volunteering.decideCorrection',
  summary: '复核服务时长的更正',
  allow: ORGANISERS,
  scope: OF_RECORD,
  input: z.object({ recordId: Id, approve: z.boolean(), requestId: RequestId }),
  output: RECORD_MOVED,
  refusals: ['NO_CORRECTION', 'SECOND_PERSON_NEEDED'],
})

/** Records of the acting post's unit, latest first: of one status, or those whose correction waits. */
export const deskRecords = contract({
  name: 'volunteering.deskRecords',
  summary: '看本单位的服务记录',
  allow: ORGANISERS,
  scope: 'self',
  input: z.object({
    status: z.optional(z.enum(RECORD_STATUSES)),
    correcting: z.optional(z.boolean()),
    ...PAGE_INPUT,
  }),
  output: pageOf(z.object({ ...ServiceRecordRow.shape, name: z.string() })),
  refusals: [],
})
