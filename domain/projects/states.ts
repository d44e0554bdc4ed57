import type { Lifecycle } from '../kernel/lifecycle'

export const PROJECT_STATUSES = [
  'proposed',
  'refused',
  'qualified',
  'voting',
  'not_shortlisted',
  'shortlisted',
  'budgeted',
  'returned',
  'approved',
  'publicising',
  'pooled',
  'committed',
  'implementing',
  'acceptance',
  'accepted',
  'settled',
  'evaluated',
  'archived',
  'terminated',
] as const
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

export const PROJECT_MOVES = [
  'qualify',
  'refuse',
  'openVote',
  'shortlist',
  'fail',
  'lapse',
  'budget',
  'approve',
  'return',
  'publicise',
  'pool',
  'uphold',
  'commit',
  'start',
  'report',
  'change',
  'finish',
  'accept',
  'rectify',
  'settle',
  'evaluate',
  'archive',
  'carryOver',
  'terminate',
] as const
export type ProjectMove = (typeof PROJECT_MOVES)[number]

/**
 * Life of a small livelihood project (domain notes 10). `lapse`: too few of the council voted, so the vote may be
 * opened again; `shortlist` is reached by the council, or past it on a recorded emergency ground; `uphold`: an objection
 * was right and the budget is written anew; `terminate` also leads out of the pool, for what will not be built.
 */
export const PROJECT_LIFECYCLE = {
  proposed: { qualify: 'qualified', refuse: 'refused' },
  refused: {},
  qualified: { openVote: 'voting', shortlist: 'shortlisted' },
  voting: { shortlist: 'shortlisted', fail: 'not_shortlisted', lapse: 'qualified' },
  not_shortlisted: {},
  shortlisted: { budget: 'budgeted' },
  budgeted: { approve: 'approved', return: 'returned' },
  returned: { budget: 'budgeted' },
  approved: { publicise: 'publicising' },
  publicising: { pool: 'pooled', uphold: 'returned' },
  pooled: { commit: 'committed', terminate: 'terminated' },
  committed: {
    start: 'implementing',
    report: 'committed',
    change: 'committed',
    carryOver: 'committed',
    terminate: 'terminated',
  },
  implementing: {
    report: 'implementing',
    change: 'implementing',
    finish: 'acceptance',
    carryOver: 'committed',
    terminate: 'terminated',
  },
  acceptance: { accept: 'accepted', rectify: 'implementing' },
  accepted: { settle: 'settled' },
  settled: { evaluate: 'evaluated' },
  evaluated: { archive: 'archived' },
  archived: {},
  terminated: {},
} as const satisfies Lifecycle<ProjectStatus, ProjectMove>

export const OBJECTION_STATUSES = ['open', 'upheld', 'dismissed'] as const
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number]

export const OBJECTION_LIFECYCLE = {
  open: { uphold: 'upheld', dismiss: 'dismissed' },
  upheld: {},
  dismissed: {},
} as const satisfies Lifecycle<ObjectionStatus, 'uphold' | 'dismiss'>

/** Parts of the list, as people look for them. */
export const STAGES = ['ideas', 'ahead', 'work', 'done', 'ended'] as const
export type Stage = (typeof STAGES)[number]

/** In which part of the list each status stands. */
export const STAGE_OF: Readonly<Record<ProjectStatus, Stage>> = {
  proposed: 'ideas',
  qualified: 'ideas',
  voting: 'ideas',
  shortlisted: 'ahead',
  budgeted: 'ahead',
  returned: 'ahead',
  approved: 'ahead',
  publicising: 'ahead',
  pooled: 'ahead',
  committed: 'work',
  implementing: 'work',
  acceptance: 'work',
  accepted: 'work',
  settled: 'done',
  evaluated: 'done',
  archived: 'done',
  refused: 'ended',
  not_shortlisted: 'ended',
  terminated: 'ended',
}
