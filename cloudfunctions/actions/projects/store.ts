import { CHOICES } from '@domain/projects/council'
import {
  ChangeOrder,
  CouncilVote,
  GRADES,
  PlanStep,
  PROJECT_CLASSES,
  PROJECT_KINDS,
  ProjectStep,
  PROPOSER_KINDS,
  REFUSAL_LISTS,
  ScoreCard,
  SourceLines,
} from '@domain/projects/schemas'
import { OBJECTION_STATUSES, PROJECT_STATUSES } from '@domain/projects/states'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

const ProjectRecord = z.object({
  /** The owner is who proposed it. */
  ...SCOPED,
  projectNo: z.string(),
  title: z.string(),
  painPoint: z.string(),
  proposal: z.optional(z.string()),
  kind: z.enum(PROJECT_KINDS),
  place: z.optional(z.string()),
  location: z.optional(z.object({ lng: z.number(), lat: z.number() })),
  photos: z.optional(z.array(z.string())),
  proposerKind: z.enum(PROPOSER_KINDS),
  /** As everybody may see them: a masked name, or a unit. */
  proposer: z.string(),
  /** The idea of a crowd it grew out of. */
  ideaId: z.optional(z.string()),
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  status: z.enum(PROJECT_STATUSES),
  /** What the platform's check said of the text. */
  verdict: z.enum(['pass', 'review']),
  supporters: z.int(),
  /** Somebody stands by it, so that news has to be told. */
  watched: z.boolean(),
  screen: z.optional(
    z.object({
      by: z.string(),
      at: z.int(),
      list: z.optional(z.enum(REFUSAL_LISTS)),
      reason: z.optional(z.string()),
      suggestion: z.optional(z.string()),
    }),
  ),
  emergency: z.optional(z.string()),
  /** Every ballot writes `cast`; who may vote is settled when the vote opens. */
  council: z.optional(z.object({ ...CouncilVote.shape, voterIds: z.array(z.string()) })),
  class: z.optional(z.enum(PROJECT_CLASSES)),
  budgetFen: z.optional(z.int()),
  sourceLines: z.optional(SourceLines),
  /** Earmarks of the fund, and how often money was set aside: whatever ends the project or cuts its budget meets this. */
  money: z.optional(z.object({ earmarkIds: z.array(z.string()), times: z.int() })),
  beneficiaries: z.optional(z.int()),
  plan: z.array(PlanStep),
  budgetedBy: z.optional(z.string()),
  /** Every objection and every end writes these. */
  publicity: z.optional(
    z.object({ round: z.int(), endsAt: z.int(), by: z.string(), objections: z.int(), openObjections: z.int() }),
  ),
  promise: z.optional(z.object({ text: z.string(), at: z.int(), year: z.int(), by: z.string() })),
  promiseYears: z.array(z.int()),
  carriedOver: z.int(),
  contractor: z.optional(z.string()),
  midReport: z.optional(
    z.object({
      year: z.int(),
      text: z.string(),
      percent: z.int(),
      at: z.int(),
      late: z.boolean(),
      photos: z.array(z.string()),
    }),
  ),
  /** Newest last; only the last one may wait for the town. */
  changes: z.array(z.object({ ...ChangeOrder.shape, by: z.string() })),
  /** Every confirmation writes `confirmed` or `doubted`. */
  acceptance: z.optional(
    z.object({
      round: z.int(),
      summary: z.string(),
      photos: z.array(z.string()),
      by: z.string(),
      confirmed: z.int(),
      doubted: z.int(),
      acceptedAt: z.optional(z.int()),
    }),
  ),
  finalFen: z.optional(z.int()),
  settledAt: z.optional(z.int()),
  settledBy: z.optional(z.string()),
  audit: z.optional(z.string()),
  ratings: z.object({ count: z.int(), sum: z.int() }),
  score: z.optional(ScoreCard),
  grade: z.optional(z.enum(GRADES)),
  evaluation: z.optional(z.string()),
  exemption: z.optional(z.string()),
  brand: z.boolean(),
  /** Why it was returned or given up. */
  reason: z.optional(z.string()),
  /** End of the term of the present step, epoch ms. */
  dueAt: z.optional(z.int()),
  /** What happened, oldest first; the journal holds the same moves. */
  steps: z.array(ProjectStep),
  /** Every choice of filters it is found by; none while only the desk may see it. */
  facets: z.array(z.string()),
  /** Words it is found by; none while only the desk may see it. */
  grams: z.array(z.string()),
  /** By when it was proposed. */
  seek: z.string(),
  /** By the end of its term, else by its last move. */
  deskSeek: z.string(),
})
export type ProjectRecord = z.infer<typeof ProjectRecord>
export const projects = scopedCollection('projects', ProjectRecord)

/** How many projects of a community stand where; `_id` is `unitId_part`, so that not every move writes the same one. */
const CountRecord = z.object({
  unitId: z.string(),
  ...{ ideas: z.int(), ahead: z.int(), work: z.int(), done: z.int(), ended: z.int() },
  /** Those of them that neighbours gather for now. */
  raising: z.int(),
})
export type CountRecord = z.infer<typeof CountRecord>
export const counts = collection('projectCounts', CountRecord)

/** Who stands by a project; `_id` is `projectId_userId`, so nobody supports twice. */
const BondRecord = z.object({
  projectId: z.string(),
  userId: z.string(),
  supports: z.boolean(),
  follows: z.boolean(),
  at: z.int(),
  seek: z.string(),
})
export type BondRecord = z.infer<typeof BondRecord>
export const bonds = collection('projectBonds', BondRecord)

/** That a member voted; `_id` is `projectId_round_userId`. It tells neither when nor what. */
const RollRecord = z.object({ projectId: z.string(), userId: z.string() })
export const rolls = collection('councilRolls', RollRecord)

/** One ballot under a random id: neither member nor time stands in it. */
const BallotRecord = z.object({ round: z.string(), choice: z.enum(CHOICES) })
export const ballots = collection('councilBallots', BallotRecord)

/** `_id` is `projectId_round_userId`: one per person and posting. */
const ObjectionRecord = z.object({
  ...SCOPED,
  projectId: z.string(),
  title: z.string(),
  text: z.string(),
  at: z.int(),
  status: z.enum(OBJECTION_STATUSES),
  answer: z.optional(z.string()),
  answeredAt: z.optional(z.int()),
  decidedBy: z.optional(z.string()),
  seek: z.string(),
})
export const projectObjections = scopedCollection('projectObjections', ObjectionRecord)

/** What a resident said at the acceptance; `_id` is `projectId_round_userId`. */
const ConfirmationRecord = z.object({
  projectId: z.string(),
  userId: z.string(),
  good: z.boolean(),
  text: z.optional(z.string()),
  photos: z.array(z.string()),
  at: z.int(),
})
export const confirmations = collection('projectConfirmations', ConfirmationRecord)

/** Stars of one resident; `_id` is `projectId_userId`. */
const RatingRecord = z.object({ projectId: z.string(), userId: z.string(), stars: z.int(), at: z.int() })
export const ratings = collection('projectRatings', RatingRecord)

/** News that is still being told to those who stand by a project, a batch at a time. */
const TellingRecord = z.object({
  projectId: z.string(),
  move: z.string(),
  at: z.int(),
  /** Seek of the last bond that was told. */
  after: z.string(),
})
export const tellings = collection('projectTellings', TellingRecord)
