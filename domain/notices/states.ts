import type { Lifecycle } from '../kernel/lifecycle'

export const NOTICE_STATUSES = ['draft', 'live', 'ended', 'stopped', 'superseded', 'archived', 'discarded'] as const
export type NoticeStatus = (typeof NOTICE_STATUSES)[number]

export const NOTICE_MOVES = ['publish', 'end', 'stop', 'supersede', 'archive', 'discard'] as const
export type NoticeMove = (typeof NOTICE_MOVES)[number]

/**
 * Life of a notice (domain notes 19). Once live nothing in it changes: a correction is a new notice that supersedes it.
 * `stop`: an objection was upheld; `discard`: a draft that is not wanted, or that a supervisor sent back.
 */
export const NOTICE_LIFECYCLE = {
  draft: { publish: 'live', discard: 'discarded' },
  live: { end: 'ended', stop: 'stopped', supersede: 'superseded' },
  ended: { archive: 'archived' },
  stopped: { archive: 'archived' },
  superseded: { archive: 'archived' },
  archived: {},
  discarded: {},
} as const satisfies Lifecycle<NoticeStatus, NoticeMove>

/** Statuses of what was never posted: only its desk sees it. */
export const UNPOSTED: readonly NoticeStatus[] = ['draft', 'discarded']

/** 公告 tells; 公示 asks for objections; 决定 puts on record what the residents' meeting decided. */
export const NOTICE_KINDS = ['announcement', 'publicity', 'decision'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What people did with a notice: the desk shows who. */
export const NOTICE_DEEDS = ['write', 'confirm', 'publish', 'discard'] as const
export type NoticeDeed = (typeof NOTICE_DEEDS)[number]

/** Photos of one notice at most. */
export const MOST_NOTICE_PHOTOS = 6

export const OBJECTION_STATUSES = ['open', 'upheld', 'dismissed'] as const
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number]

export const OBJECTION_LIFECYCLE = {
  open: { uphold: 'upheld', dismiss: 'dismissed' },
  upheld: {},
  dismissed: {},
} as const satisfies Lifecycle<ObjectionStatus, 'uphold' | 'dismiss'>
