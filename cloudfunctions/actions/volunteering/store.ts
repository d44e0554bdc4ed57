import { ACTIVITY_WRITTEN, Answer, Question, ServiceRecordRow, ShiftRow, SignUpRow } from '@domain/volunteering/schemas'
import { ACTIVITY_STATUSES } from '@domain/volunteering/states'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

const ActivityRecord = z.object({
  ...SCOPED,
  ...ACTIVITY_WRITTEN,
  activityNo: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** Who wrote it, as colleagues see them. */
  ownerName: z.string(),
  status: z.enum(ACTIVITY_STATUSES),
  revision: z.int(),
  /** Grows with every other text of the risk notice. */
  riskNoticeVersion: z.int(),
  /** Shifts written so far; who adds one writes it, so that none escapes an approval. */
  shifts: z.int(),
  /** Why it was sent back or cancelled. */
  reason: z.optional(z.string()),
  reviewedBy: z.optional(z.string()),
  /** Everybody who wrote it or handed it in: none of them reviews it. */
  writers: z.optional(z.array(z.string())),
  /** By creation. */
  seek: z.string(),
})
export type ActivityRecord = z.infer<typeof ActivityRecord>
export const activities = scopedCollection('activities', ActivityRecord)

const ShiftRecord = z.object({
  ...SCOPED,
  ...z.omit(ShiftRow, { shiftId: true, metres: true }).shape,
  /** True once the activity recruits; lists and places read it. */
  listed: z.boolean(),
  /** What signing up asks for; absent where nothing has to be read. */
  riskNoticeVersion: z.optional(z.int()),
  questions: z.array(Question),
  minAge: z.optional(z.int()),
  maxAge: z.optional(z.int()),
  /** True where no skill is asked for. */
  beginners: z.boolean(),
  /** Why it was called off. */
  reason: z.optional(z.string()),
  /** By start. */
  seek: z.string(),
})
export type ShiftRecord = z.infer<typeof ShiftRecord>
export const shifts = scopedCollection('shifts', ShiftRecord)

/** One person's place of a shift or in the line for it; `_id` is drawn from both, so that one signs up once. */
const SignUpRecord = z.object({
  ...SCOPED,
  ...z.omit(SignUpRow, { signUpId: true, position: true, riskNoticeReadAt: true }).shape,
  name: z.string(),
  /** Keyed hash of the phone that checked in; the same one checks out. */
  device: z.optional(z.string()),
  /** Why the organiser excused or denied it. */
  remark: z.optional(z.string()),
  /** True while the person may still come, or is there. */
  ahead: z.boolean(),
  /** Version of the risk notice that was read, and when. */
  riskNotice: z.optional(z.object({ version: z.int(), at: z.int() })),
  /** In the order of the questions and of their options. */
  answers: z.array(Answer),
  /** Instant of the clock's last move of it; the person is told of that write and of no other. */
  movedAt: z.optional(z.int()),
  /** By when it took its place or its place in the line. */
  seek: z.string(),
  /** By when the shift starts. */
  startSeek: z.string(),
})
export type SignUpRecord = z.infer<typeof SignUpRecord>
export const signUps = scopedCollection('signUps', SignUpRecord)

/** What a volunteer did lately, for what one person cannot do twice at once; `_id` is the userId. */
const VolunteerRecord = z.object({
  userId: z.string(),
  volunteerNo: z.string(),
  /** Keyed hash of the usual phone, and when it was last used. */
  device: z.optional(z.string()),
  deviceAt: z.optional(z.int()),
  /** The sign-up one is serving by, and the last instant at which one can check out of it. */
  serving: z.optional(z.string()),
  servingUntil: z.optional(z.int()),
  /** The last served times, latest last; no two may meet. */
  recent: z.array(z.object({ signUpId: z.string(), from: z.int(), to: z.int() })),
  /** `YYYY-MM-DD` → minutes that count; the last days on which there were any. */
  days: z.record(z.string(), z.int()),
  /** Shifts missed without excuse, latest last, and until when they keep the person from signing up, epoch ms. */
  absences: z.optional(z.array(z.object({ signUpId: z.string(), at: z.int() }))),
  pausedUntil: z.optional(z.int()),
  /** Minutes of final records, in all and by `YYYY-MM` of the service, the last twelve months of them. */
  finalMinutes: z.optional(z.int()),
  months: z.optional(z.record(z.string(), z.int())),
})
export type VolunteerRecord = z.infer<typeof VolunteerRecord>
export const volunteers = collection('volunteers', VolunteerRecord)

/** Who used a phone for a shift; `_id` is drawn from both, so that one phone stands for one person. */
const PresenceDevice = z.object({ userId: z.string(), at: z.int() })
export const presenceDevices = collection('presenceDevices', PresenceDevice)

const Version = z.object({ version: z.int(), minutes: z.int(), reason: z.string(), at: z.int() })

/** Hours of one sign-up, on record; `_id` is the sign-up's, so that one is recorded once. */
const ServiceRecord = z.object({
  ...SCOPED,
  ...z.omit(ServiceRecordRow, { recordId: true, correction: true }).shape,
  shiftId: z.string(),
  /** The team whose activity it was, and how many minutes of it stand in the team's sum. */
  teamId: z.optional(z.string()),
  teamCounted: z.optional(z.int()),
  name: z.string(),
  /** Every version before the present one. */
  versions: z.array(Version),
  /** Minutes of it that stand in the person's sum. */
  counted: z.int(),
  correction: z.optional(
    z.object({ minutes: z.int(), reason: z.string(), by: z.string(), at: z.int(), proposer: z.string() }),
  ),
  /** True while a correction waits. */
  correcting: z.boolean(),
  /** By when the service began. */
  seek: z.string(),
})
export type ServiceRecord = z.infer<typeof ServiceRecord>
export const records = scopedCollection('records', ServiceRecord)
