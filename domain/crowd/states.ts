import type { Lifecycle } from '../kernel/lifecycle'

export const CAMPAIGN_STATUSES = [
  'review',
  'returned',
  'scheduled',
  'raising',
  'suspended',
  'succeeded',
  'executing',
  'completed',
  'failed',
  'cancelled',
  'refunded',
] as const
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number]

export const CAMPAIGN_MOVES = [
  'approve',
  'return',
  'open',
  'succeed',
  'miss',
  'suspend',
  'resume',
  'cancel',
  'settle',
  'report',
] as const
export type CampaignMove = (typeof CAMPAIGN_MOVES)[number]

/**
 * Life of a campaign (domain notes 11). `succeed` and `miss` close every need in the same write; `settle` follows once
 * what was held has gone where it was meant for, or everything is back.
 */
export const CAMPAIGN_LIFECYCLE = {
  review: { approve: 'scheduled', return: 'returned' },
  returned: {},
  scheduled: { open: 'raising', cancel: 'cancelled' },
  raising: { succeed: 'succeeded', miss: 'failed', suspend: 'suspended' },
  suspended: { resume: 'raising', cancel: 'cancelled' },
  succeeded: { settle: 'executing' },
  executing: { report: 'completed' },
  completed: {},
  failed: { settle: 'refunded' },
  cancelled: { settle: 'refunded' },
  refunded: {},
} as const satisfies Lifecycle<CampaignStatus, CampaignMove>

/** `paused`: suspended, may be taken back but not given; `closed`: decided, nothing changes any more. */
export const NEED_STATUSES = ['waiting', 'open', 'paused', 'closed'] as const
export type NeedStatus = (typeof NEED_STATUSES)[number]

export const PLEDGE_STATUSES = [
  'paying',
  'pledged',
  'captured',
  'refunding',
  'refund_failed',
  'refunded',
  'withdrawn',
  'closed',
] as const
export type PledgeStatus = (typeof PLEDGE_STATUSES)[number]

export const PLEDGE_MOVES = [
  'pay',
  'close',
  'capture',
  'withdraw',
  'release',
  'refund',
  'arrive',
  'fail',
  'retry',
  'again',
  'payAgain',
  'late',
] as const
export type PledgeMove = (typeof PLEDGE_MOVES)[number]

/**
 * Life of a pledge (domain notes 11). What is not money is pledged at once; money is `paying` until the platform says
 * it was paid, and takes its way back by `refunding`. `late`: it was paid after its time or after the decision, and goes
 * back. A pledge that is over may be made again while the need is open.
 */
export const PLEDGE_LIFECYCLE = {
  paying: { pay: 'pledged', close: 'closed', late: 'refunding' },
  pledged: { capture: 'captured', withdraw: 'withdrawn', release: 'refunded', refund: 'refunding' },
  captured: {},
  refunding: { arrive: 'refunded', fail: 'refund_failed' },
  refund_failed: { retry: 'refunding', arrive: 'refunded' },
  refunded: { again: 'pledged', payAgain: 'paying' },
  withdrawn: { again: 'pledged' },
  closed: { payAgain: 'paying', late: 'refunding' },
} as const satisfies Lifecycle<PledgeStatus, PledgeMove>

export const IDEA_STATUSES = ['submitted', 'public', 'supported', 'adopted', 'declined'] as const
export type IdeaStatus = (typeof IDEA_STATUSES)[number]

export const IDEA_MOVES = ['publish', 'support', 'adopt', 'decline'] as const
export type IdeaMove = (typeof IDEA_MOVES)[number]

/** Life of an idea (domain notes 11); `submitted` waits for a colleague where the text check was not sure. */
export const IDEA_LIFECYCLE = {
  submitted: { publish: 'public', decline: 'declined' },
  public: { support: 'supported', adopt: 'adopted', decline: 'declined' },
  supported: { adopt: 'adopted', decline: 'declined' },
  adopted: {},
  declined: {},
} as const satisfies Lifecycle<IdeaStatus, IdeaMove>

export const TASK_STATUSES = ['open', 'taken', 'submitted', 'returned', 'rewarded', 'closed'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

export const TASK_MOVES = ['take', 'submit', 'accept', 'return', 'lapse'] as const
export type TaskMove = (typeof TASK_MOVES)[number]

/** Life of a task (domain notes 11). `lapse`: nobody handed it in by its time; the clock's own move. */
export const TASK_LIFECYCLE = {
  open: { take: 'taken', lapse: 'closed' },
  taken: { submit: 'submitted', lapse: 'closed' },
  submitted: { accept: 'rewarded', return: 'returned' },
  returned: { submit: 'submitted', lapse: 'closed' },
  rewarded: {},
  closed: {},
} as const satisfies Lifecycle<TaskStatus, TaskMove>
