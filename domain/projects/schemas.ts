import '../kernel/jitless'
import * as z from 'zod/mini'
import { Instant, Text } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { PROJECT_STATUSES, STAGES } from './states'

/** Kinds of a project (draft measures of the city): 社区营造, 安全隐患, 绿化环境, 文体设施, 关爱公益. */
export const PROJECT_KINDS = ['community_building', 'safety', 'greening', 'culture_sport', 'caring'] as const
export type ProjectKind = (typeof PROJECT_KINDS)[number]

/** What is bought: works, a service, goods; each has its own cap. */
export const PROJECT_CLASSES = ['engineering', 'service', 'goods'] as const
export type ProjectClass = (typeof PROJECT_CLASSES)[number]

/** Where money comes from. */
export const MONEY_SOURCES = ['fiscal', 'party_dues', 'social', 'own'] as const
export type MoneySource = (typeof MONEY_SOURCES)[number]

/** Why an idea is no small livelihood project. */
export const REFUSAL_LISTS = [
  'negative',
  'duty_property',
  'duty_gov',
  'duty_project',
  'duty_owner',
  'limit',
  'duplicate',
  'benefit',
] as const
export type RefusalList = (typeof REFUSAL_LISTS)[number]

export const PROPOSER_KINDS = ['resident', 'council', 'unit', 'grid', 'community'] as const
export type ProposerKind = (typeof PROPOSER_KINDS)[number]

export const GRADES = ['excellent', 'good', 'pass', 'fail'] as const
export type Grade = (typeof GRADES)[number]

/** Most photos handed in at once. */
export const MOST_PHOTOS = 6

/** Integer fen. */
export const Fen = z.int().check(z.nonnegative(), z.maximum(100_000_000_000))
/** Calendar year in Asia/Shanghai. */
export const Year = z.int().check(z.minimum(2000), z.maximum(2100))
/** Calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date()

const SourceLine = z.object({ source: z.enum(MONEY_SOURCES), fen: Fen })
/** Money by source; each source at most once. */
export const SourceLines = z.array(SourceLine).check(z.minLength(1), z.maxLength(MONEY_SOURCES.length))

/** A step of the plan; `due` is absent for what happens again and again. */
export const PlanStep = z.object({ text: Text(40), due: z.optional(Day), doneAt: z.optional(Instant) })

/** What a list shows of a project. */
export const ProjectRow = z.object({
  projectId: Id,
  projectNo: z.string(),
  title: z.string(),
  kind: z.enum(PROJECT_KINDS),
  status: z.enum(PROJECT_STATUSES),
  stage: z.enum(STAGES),
  unitId: Id,
  unitName: z.string(),
  /** The year it is promised for; before that, the year it was proposed in. */
  year: Year,
  /** Who proposed it, as everybody may see them. */
  proposer: z.string(),
  supporters: z.int(),
  photo: z.optional(Id),
  budgetFen: z.optional(Fen),
  finalFen: z.optional(Fen),
  /** Steps of the plan that are done, and all of them. */
  stepsDone: z.int(),
  steps: z.int(),
  /** Until when the present step has to be done, epoch ms. */
  dueAt: z.optional(Instant),
  /** The present step, or a step of the plan, is past its day. */
  late: z.boolean(),
  grade: z.optional(z.enum(GRADES)),
  brand: z.boolean(),
})

/** One thing that happened to a project: what, when, by whom as everybody may see them. */
export const ProjectStep = z.object({
  /** Name of the move, or what else was told. */
  move: z.string(),
  at: Instant,
  by: z.string(),
  note: z.optional(z.string()),
  photos: z.optional(z.array(Id)),
})

/** The five parts of the score, each in its own points, and their sum. */
export const ScoreCard = z.object({
  progress: z.int(),
  quality: z.int(),
  money: z.int(),
  satisfaction: z.int(),
  publicity: z.int(),
  total: z.int(),
})
export type ScoreCard = z.infer<typeof ScoreCard>

/** A vote of the council: numbers alone. The split is told once it is closed and enough voted to hide in. */
export const CouncilVote = z.object({
  round: z.int(),
  openedAt: Instant,
  closesAt: Instant,
  closed: z.boolean(),
  /** Members who may vote, and how many have to. */
  seats: z.int(),
  quorum: z.int(),
  cast: z.int(),
  split: z.optional(z.object({ yes: z.int(), no: z.int(), abstain: z.int() })),
  passed: z.optional(z.boolean()),
})

/** A change of what was promised: of the scope (a share in basis points) or of the money. */
export const ChangeOrder = z.object({
  text: z.string(),
  scopeBp: z.int(),
  budgetFen: z.optional(Fen),
  sourceLines: z.optional(SourceLines),
  at: Instant,
  needsTown: z.boolean(),
  decision: z.optional(z.enum(['approved', 'refused'])),
  reason: z.optional(z.string()),
})
