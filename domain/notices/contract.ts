import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { MOST_NOTICE_PHOTOS, NOTICE_DEEDS, NOTICE_KINDS, NOTICE_STATUSES, OBJECTION_STATUSES } from './states'

const Photos = z.array(Id).check(z.maxLength(MOST_NOTICE_PHOTOS))

const DESK = ['community_staff', 'community_secretary', 'town_admin', 'county_admin'] as const
const RESIDENTS = ['resident', 'volunteer', 'party_member'] as const
const JUDGES = ['community_secretary', 'supervisor', 'town_admin', 'county_admin'] as const
const OF_NOTICE = { of: 'notices', by: 'noticeId' } as const
const MOVED = z.object({ noticeId: Id, status: z.enum(NOTICE_STATUSES) })
const OBJECTED = z.object({ objectionId: Id, status: z.enum(OBJECTION_STATUSES) })

/** What a residents' meeting decided, as the minutes say. */
const Decision = z.strictObject({
  /** Photo of the signed minutes, a finished upload of the caller; it shows names, so only posts of the unit see it. */
  minutesFile: Id,
  /** Shanghai day of the meeting. */
  heldOn: z.iso.date(),
  votesFor: z.int().check(z.minimum(1), z.maximum(100_000)),
  votesAgainst: z.int().check(z.minimum(0), z.maximum(100_000)),
  votesAbstained: z.int().check(z.minimum(0), z.maximum(100_000)),
})

/** A decision, and whether a supervisor held it against the minutes. */
const Recorded = z.object({ ...Decision.shape, confirmed: z.boolean() })

/** One person's part in a notice; `said` is why it was given up. */
const Hand = z.object({ did: z.enum(NOTICE_DEEDS), name: z.string(), at: Instant, said: z.optional(z.string()) })

const NoticeRow = z.object({
  noticeId: Id,
  kind: z.enum(NOTICE_KINDS),
  title: z.string(),
  unitId: Id,
  unitName: z.string(),
  status: z.enum(NOTICE_STATUSES),
  postedAt: z.optional(Instant),
  /** 24:00 of the last day; objections are open until then. */
  endsAt: z.optional(Instant),
})

/**
 * What is posted at one unit, newest first: the named one, else the caller's own community, town or county (`of`; a
 * guest's is the county). `ended` is everything that is over but not yet in the archive, stopped and superseded ones
 * among it.
 */
export const list = contract({
  name: 'notices.list',
  summary: '看公告和公示',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    unitId: z.optional(Id),
    of: z.optional(z.enum(['community', 'town', 'county'])),
    kind: z.optional(z.enum(NOTICE_KINDS)),
    status: z.optional(z.enum(['live', 'ended', 'archived'])),
    ...PAGE_INPUT,
  }),
  output: pageOf(NoticeRow),
  refusals: [],
})

/** What the acting post's unit wrote, drafts among it, newest first. `toConfirm`: decisions that wait for a supervisor. */
export const desk = contract({
  name: 'notices.desk',
  summary: '本单位写的公告和公示',
  allow: [...DESK, 'supervisor'],
  scope: 'self',
  input: z.object({ status: z.enum(NOTICE_STATUSES), toConfirm: z.optional(z.literal(true)), ...PAGE_INPUT }),
  output: pageOf(
    z.object({
      ...NoticeRow.shape,
      body: z.string(),
      /** Masked: the surname alone. */
      names: z.array(z.string()),
      days: z.int(),
      objections: z.int(),
      openObjections: z.int(),
      photos: z.optional(z.array(Id)),
      decision: z.optional(Recorded),
      /** Whether the caller wrote it. */
      own: z.boolean(),
      /** Who did what with it, in order. */
      hands: z.array(Hand),
    }),
  ),
  refusals: [],
})

/** One notice as it was posted; drafts are nobody's business yet. */
export const get = contract({
  name: 'notices.get',
  summary: '看一条公示',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ noticeId: Id }),
  output: z.object({
    ...NoticeRow.shape,
    body: z.string(),
    /** Masked: the surname alone. */
    names: z.array(z.string()),
    days: z.int(),
    objections: z.int(),
    openObjections: z.int(),
    /** SHA-256 of what was posted. */
    hash: z.optional(z.string()),
    /** What the residents decided. */
    decision: z.optional(Recorded),
    replaces: z.optional(Id),
    replacedBy: z.optional(Id),
    /** Photos beside the text, seen by everybody who is signed in. */
    photos: z.optional(z.array(Id)),
    /** Whether the caller may raise an objection now: posted where they live, its days not over, none raised yet. */
    mayObject: z.boolean(),
    /** The caller's own objection. */
    mine: z.optional(
      z.object({
        ...OBJECTED.shape,
        text: z.string(),
        at: Instant,
        answer: z.optional(z.string()),
        answeredAt: z.optional(Instant),
      }),
    ),
  }),
  refusals: ['NOTICE_NOT_FOUND'],
})

/** Writes a draft for the acting post's unit. Names are stored masked, in full nowhere. `replaces`: a correction. */
export const draft = contract({
  name: 'notices.draft',
  summary: '写一条公告或公示',
  allow: DESK,
  scope: 'self',
  input: z.object({
    kind: z.enum(NOTICE_KINDS),
    title: Text(40),
    body: Text(4_000),
    names: z.optional(z.array(Text(20)).check(z.maxLength(200))),
    /** Whole days after the day of posting. */
    days: z.int().check(z.minimum(1), z.maximum(90)),
    replaces: z.optional(Id),
    /** Finished uploads of the caller. */
    photos: z.optional(Photos),
    /** Only for a decision of the residents, which only the secretary writes. */
    decision: z.optional(Decision),
    requestId: RequestId,
  }),
  output: MOVED,
  refusals: [
    'NOTICE_NOT_FOUND',
    'PERSONAL_NUMBER_IN_TEXT',
    'TEXT_REFUSED',
    'FILE_NOT_FOUND',
    'DECISION_INCOMPLETE',
    'MEETING_AHEAD',
    'OTHER_KIND',
  ],
})

/** Gives a draft up for good; who wrote it hears why, unless they do it themselves. */
export const discard = contract({
  name: 'notices.discard',
  summary: '不用这份草稿，写明原因',
  allow: [...DESK, 'supervisor'],
  scope: OF_NOTICE,
  input: z.object({ noticeId: Id, reason: Text(200), requestId: RequestId }),
  output: MOVED,
  refusals: ['NOTICE_NOT_DRAFT', 'NOT_A_DECISION'],
})

/** A supervisor has held a decision against its minutes; nobody confirms what they wrote. */
export const confirmDecision = contract({
  name: 'notices.confirmDecision',
  summary: '核对会议记录，确认居民会议的决定',
  allow: ['supervisor'],
  scope: OF_NOTICE,
  input: z.object({ noticeId: Id, requestId: RequestId }),
  output: MOVED,
  refusals: ['NOT_A_DECISION', 'SECOND_PERSON_NEEDED'],
})

/** From now on nothing in it changes; the days begin tomorrow. */
export const publish = contract({
  name: 'notices.publish',
  summary: '公布',
  allow: DESK,
  scope: OF_NOTICE,
  input: z.object({ noticeId: Id, requestId: RequestId }),
  output: z.object({ ...MOVED.shape, endsAt: Instant }),
  refusals: ['NOTICE_NOT_DRAFT', 'SECOND_PERSON_NEEDED', 'DECISION_NOT_CONFIRMED'],
})

/** Once per person and notice. The text is read by those who decide, by nobody else. */
export const object = contract({
  name: 'notices.object',
  summary: '对公示提意见',
  allow: RESIDENTS,
  scope: OF_NOTICE,
  input: z.object({ noticeId: Id, text: Text(500), requestId: RequestId }),
  output: OBJECTED,
  refusals: ['OBJECTIONS_CLOSED', 'ALREADY_OBJECTED'],
})

/** Objections at the acting post's unit, oldest first. */
export const objections = contract({
  name: 'notices.objections',
  summary: '收到的意见',
  allow: JUDGES,
  scope: 'self',
  input: z.object({ status: z.optional(z.enum(OBJECTION_STATUSES)), ...PAGE_INPUT }),
  output: pageOf(z.object({ ...OBJECTED.shape, noticeId: Id, text: z.string(), at: Instant })),
  refusals: [],
})

/** `uphold` stops the notice; the last `dismiss` after its days lets it end. */
export const decideObjection = contract({
  name: 'notices.decideObjection',
  summary: '答复一条意见',
  allow: JUDGES,
  scope: { of: 'objections', by: 'objectionId' },
  input: z.object({
    objectionId: Id,
    decision: z.enum(['uphold', 'dismiss']),
    answer: Text(500),
    requestId: RequestId,
  }),
  output: OBJECTED,
  refusals: ['OWN_CASE', 'OBJECTION_ANSWERED'],
})

export const archive = contract({
  name: 'notices.archive',
  summary: '归档',
  allow: DESK,
  scope: OF_NOTICE,
  input: z.object({ noticeId: Id, requestId: RequestId }),
  output: MOVED,
  refusals: ['NOTICE_NOT_OVER'],
})
