import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Place, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import {
  ChangeOrder,
  CouncilVote,
  Fen,
  GRADES,
  MOST_PHOTOS,
  PlanStep,
  PROJECT_CLASSES,
  PROJECT_KINDS,
  ProjectRow,
  ProjectStep,
  PROPOSER_KINDS,
  REFUSAL_LISTS,
  ScoreCard,
  SourceLines,
  Year,
} from './schemas'
import { OBJECTION_STATUSES, PROJECT_STATUSES, STAGES } from './states'

const RESIDENTS = ['resident', 'volunteer', 'party_member'] as const
/** People and posts that may bring in an idea. */
const PROPOSERS = [...RESIDENTS, 'council_member', 'unit_liaison', 'grid_worker', 'community_staff'] as const

const OF_PROJECT = { of: 'projects', by: 'projectId' } as const
const ONE = { projectId: Id, requestId: RequestId }
const Photos = z.array(Id).check(z.maxLength(MOST_PHOTOS))
const MOVED = z.object({ projectId: Id, status: z.enum(PROJECT_STATUSES) })

/** All projects, newest first; `unitId` is a community, a town or the county. `q` searches titles and complaints. */
export const list = contract({
  name: 'projects.list',
  summary: '看项目',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    q: z.optional(Text(40)),
    unitId: z.optional(Id),
    stage: z.optional(z.enum(STAGES)),
    kind: z.optional(z.enum(PROJECT_KINDS)),
    year: z.optional(Year),
    ...PAGE_INPUT,
  }),
  output: pageOf(ProjectRow),
  refusals: [],
})

/** What a community promised for a year and where each promise stands; the caller's own community unless named. */
export const promises = contract({
  name: 'projects.promises',
  summary: '社区一年的承诺',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ unitId: z.optional(Id), year: z.optional(Year) }),
  output: z.object({
    unitId: z.optional(Id),
    unitName: z.optional(z.string()),
    year: Year,
    total: z.int(),
    done: z.int(),
    doing: z.int(),
    notStarted: z.int(),
    late: z.int(),
    /** Promised and finally spent, in fen. */
    budgetFen: Fen,
    finalFen: Fen,
    items: z.array(ProjectRow),
  }),
  refusals: [],
})

/** Ideas of a community that resemble what somebody is about to propose. */
export const similar = contract({
  name: 'projects.similar',
  summary: '看有没有人提过',
  allow: PROPOSERS,
  scope: 'public',
  input: z.object({ text: Text(200), unitId: z.optional(Id) }),
  output: z.object({ items: z.array(ProjectRow) }),
  refusals: [],
})

/** An idea for the own community, or for the community of the acting post. */
export const propose = contract({
  name: 'projects.propose',
  summary: '提一件小事',
  allow: PROPOSERS,
  scope: 'self',
  purpose: 'projects',
  input: z.object({
    title: Text(30),
    painPoint: Text(300),
    proposal: z.optional(Text(500)),
    kind: z.enum(PROJECT_KINDS),
    place: z.optional(Text(60)),
    location: z.optional(Place),
    /** The community it is for, named by a unit that stands in none. */
    unitId: z.optional(Id),
    /** Finished uploads of the caller. */
    photos: z.optional(Photos),
    requestId: RequestId,
  }),
  output: MOVED,
  refusals: ['UNIT_NOT_KNOWN', 'PERSONAL_NUMBER_IN_TEXT', 'TEXT_REFUSED', 'FILE_NOT_FOUND'],
})

/** Once per person, not for the own idea; who supports is told how it goes on. */
export const support = contract({
  name: 'projects.support',
  summary: '我也要',
  allow: RESIDENTS,
  scope: OF_PROJECT,
  purpose: 'projects',
  input: z.object(ONE),
  output: z.object({ projectId: Id, supporters: z.int() }),
  refusals: ['ALREADY_SUPPORTED', 'NOT_POSSIBLE_NOW', 'OWN_CASE'],
})

export const follow = contract({
  name: 'projects.follow',
  summary: '跟着看',
  allow: RESIDENTS,
  scope: OF_PROJECT,
  input: z.object(ONE),
  output: z.object({ projectId: Id, follows: z.boolean() }),
  refusals: [],
})

export const unfollow = contract({
  name: 'projects.unfollow',
  summary: '不跟了',
  allow: RESIDENTS,
  scope: OF_PROJECT,
  input: z.object(ONE),
  output: z.object({ projectId: Id, follows: z.boolean() }),
  refusals: [],
})

/** What one proposed, supported or follows, newest first. */
export const mine = contract({
  name: 'projects.mine',
  summary: '我提的和跟的',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ of: z.enum(['proposed', 'followed']), ...PAGE_INPUT }),
  output: pageOf(ProjectRow),
  refusals: [],
})

/** Once per person and posting. The text is read by those who decide. */
export const object = contract({
  name: 'projects.object',
  summary: '对公示的项目提意见',
  allow: RESIDENTS,
  scope: OF_PROJECT,
  purpose: 'projects',
  input: z.object({ ...ONE, text: Text(500) }),
  output: z.object({ objectionId: Id, status: z.enum(OBJECTION_STATUSES) }),
  refusals: ['OBJECTIONS_CLOSED', 'ALREADY_OBJECTED', 'LIVES_ELSEWHERE', 'RESIDENCE_NOT_VERIFIED', 'POST_HERE'],
})

/** A resident has seen what was built and says whether it is as promised, with a photo, from the own account. */
export const confirm = contract({
  name: 'projects.confirm',
  summary: '居民看过验收',
  allow: RESIDENTS,
  scope: OF_PROJECT,
  purpose: 'projects',
  input: z.object({ ...ONE, good: z.boolean(), text: z.optional(Text(200)), photos: Photos.check(z.minLength(1)) }),
  output: z.object({ projectId: Id, confirmed: z.int() }),
  refusals: [
    'NOT_POSSIBLE_NOW',
    'ALREADY_CONFIRMED',
    'LIVES_ELSEWHERE',
    'RESIDENCE_NOT_VERIFIED',
    'POST_HERE',
    'FILE_NOT_FOUND',
    'REASON_MISSING',
  ],
})

/** Stars of one resident, once, from acceptance until the evaluation. */
export const rate = contract({
  name: 'projects.rate',
  summary: '给办好的项目打分',
  allow: RESIDENTS,
  scope: OF_PROJECT,
  purpose: 'projects',
  input: z.object({ ...ONE, stars: z.int().check(z.minimum(1), z.maximum(5)) }),
  output: z.object({ projectId: Id, ratings: z.int() }),
  refusals: ['NOT_POSSIBLE_NOW', 'ALREADY_RATED', 'LIVES_ELSEWHERE', 'RESIDENCE_NOT_VERIFIED', 'POST_HERE'],
})

/** The page of a project: everything about it that everybody may know, and what the caller did. */
export const getProject = contract({
  name: 'projects.getProject',
  summary: '看一个项目',
  allow: [
    'guest',
    'council_member',
    'supervisor',
    'community_staff',
    'community_secretary',
    'town_admin',
    'county_admin',
  ],
  scope: 'public',
  input: z.object({ projectId: Id }),
  output: z.object({
    ...ProjectRow.shape,
    painPoint: z.string(),
    proposal: z.optional(z.string()),
    place: z.optional(z.string()),
    location: z.optional(Place),
    photos: z.array(Id),
    proposerKind: z.enum(PROPOSER_KINDS),
    class: z.optional(z.enum(PROJECT_CLASSES)),
    beneficiaries: z.optional(z.int()),
    sourceLines: z.optional(SourceLines),
    plan: z.array(PlanStep),
    contractor: z.optional(z.string()),
    /** Why it was refused or ended, and what could be done instead. */
    screen: z.optional(
      z.object({
        list: z.optional(z.enum(REFUSAL_LISTS)),
        reason: z.optional(z.string()),
        suggestion: z.optional(z.string()),
      }),
    ),
    reason: z.optional(z.string()),
    /** Why the council was passed over. */
    emergency: z.optional(z.string()),
    council: z.optional(CouncilVote),
    publicity: z.optional(z.object({ endsAt: Instant, objections: z.int(), openObjections: z.int() })),
    promise: z.optional(z.object({ text: z.string(), at: Instant, year: Year })),
    carriedOver: z.int(),
    midReport: z.optional(
      z.object({ year: Year, text: z.string(), percent: z.int(), at: Instant, late: z.boolean(), photos: z.array(Id) }),
    ),
    changes: z.array(ChangeOrder),
    acceptance: z.optional(
      z.object({
        round: z.int(),
        summary: z.string(),
        photos: z.array(Id),
        confirmed: z.int(),
        doubted: z.int(),
        /** Residents needed. */
        needed: z.int(),
        acceptedAt: z.optional(Instant),
      }),
    ),
    audit: z.optional(z.string()),
    /** Paid so far by the community fund, in fen. */
    paidFen: z.optional(Fen),
    ratings: z.object({ count: z.int(), sum: z.int() }),
    score: z.optional(ScoreCard),
    grade: z.optional(z.enum(GRADES)),
    evaluation: z.optional(z.string()),
    history: z.array(ProjectStep),
    /** What the caller did; absent for guests. */
    mine: z.optional(
      z.object({
        proposed: z.boolean(),
        supports: z.boolean(),
        follows: z.boolean(),
        objected: z.optional(z.enum(OBJECTION_STATUSES)),
        answer: z.optional(z.string()),
        confirmed: z.boolean(),
        rated: z.optional(z.int()),
        /** Lives where it is carried out, so may object, confirm and rate. */
        livesHere: z.boolean(),
      }),
    ),
  }),
  refusals: ['PROJECT_NOT_FOUND'],
})

/** The mini-program code that opens the page of a project, for posters. */
export const poster = contract({
  name: 'projects.poster',
  summary: '项目的小程序码',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ projectId: Id }),
  /** A data URI. */
  output: z.object({ picture: z.string() }),
  refusals: ['PROJECT_NOT_FOUND', 'CODE_NOT_MADE'],
})
