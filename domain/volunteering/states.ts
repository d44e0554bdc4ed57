import type { Lifecycle } from '../kernel/lifecycle'

export const ACTIVITY_STATUSES = ['draft', 'reviewing', 'recruiting', 'cancelled'] as const
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

export const ACTIVITY_MOVES = ['submit', 'approve', 'sendBack', 'cancel'] as const
export type ActivityMove = (typeof ACTIVITY_MOVES)[number]

/**
 * Life of an activity (domain notes 6) until it recruits. What comes after depends on the day and is the life of each
 * of its shifts.
 */
export const ACTIVITY_LIFECYCLE = {
  draft: { submit: 'reviewing', cancel: 'cancelled' },
  reviewing: { approve: 'recruiting', sendBack: 'draft', cancel: 'cancelled' },
  recruiting: { cancel: 'cancelled' },
  cancelled: {},
} as const satisfies Lifecycle<ActivityStatus, ActivityMove>

export const SHIFT_STATUSES = ['open', 'cancelled'] as const
export type ShiftStatus = (typeof SHIFT_STATUSES)[number]

type ShiftMove = 'cancel'

/** Life of a shift. Whether it still takes people depends on the clock besides. */
export const SHIFT_LIFECYCLE = {
  open: { cancel: 'cancelled' },
  cancelled: {},
} as const satisfies Lifecycle<ShiftStatus, ShiftMove>

export const SIGN_UP_STATUSES = [
  'waitlisted',
  'confirmed',
  'serving',
  'served',
  'recorded',
  'absent',
  'excused',
  'withdrawn',
  'lapsed',
  'cancelled',
] as const
export type SignUpStatus = (typeof SIGN_UP_STATUSES)[number]

export const SIGN_UP_MOVES = [
  'promote',
  'withdraw',
  'lapse',
  'callOff',
  'rejoin',
  'rejoinLine',
  'checkIn',
  'checkOut',
  'noShow',
  'excuse',
  'deny',
  'record',
] as const
export type SignUpMove = (typeof SIGN_UP_MOVES)[number]

/**
 * Life of a sign-up (domain notes 6). Who came early is called off too: a shift is, only before it begins. `lapse`: no place got free in time; the clock's own move, as are `promote`,
 * `callOff`, `noShow` and `record`. Who withdrew may come back while the shift takes people, at the end of the line. `deny`: the
 * organiser did not see who says they were there.
 */
export const SIGN_UP_LIFECYCLE = {
  waitlisted: { promote: 'confirmed', withdraw: 'withdrawn', lapse: 'lapsed', callOff: 'cancelled' },
  confirmed: {
    withdraw: 'withdrawn',
    callOff: 'cancelled',
    checkIn: 'serving',
    noShow: 'absent',
    excuse: 'excused',
  },
  serving: { checkOut: 'served', deny: 'absent', callOff: 'cancelled' },
  served: { deny: 'absent', record: 'recorded' },
  recorded: {},
  absent: { checkIn: 'serving', excuse: 'excused' },
  excused: {},
  withdrawn: { rejoin: 'confirmed', rejoinLine: 'waitlisted' },
  lapsed: {},
  cancelled: {},
} as const satisfies Lifecycle<SignUpStatus, SignUpMove>

/** Statuses in which a person may still come. */
export const AHEAD_STATUSES: readonly SignUpStatus[] = ['waitlisted', 'confirmed']

/** Statuses of who is at a shift, or was. */
export const THERE_STATUSES: readonly SignUpStatus[] = ['serving', 'served', 'recorded']

export const RECORD_STATUSES = ['provisional', 'publicised', 'final', 'in_dispute'] as const
export type RecordStatus = (typeof RECORD_STATUSES)[number]

export const RECORD_MOVES = ['publicise', 'finalise', 'dispute', 'correct', 'dismiss'] as const
export type RecordMove = (typeof RECORD_MOVES)[number]

/** Life of a service record (domain notes 6, order 67). A correction is a new version of it. */
export const RECORD_LIFECYCLE = {
  provisional: { publicise: 'publicised' },
  publicised: { finalise: 'final', dispute: 'in_dispute' },
  final: { dispute: 'in_dispute' },
  in_dispute: { correct: 'final', dismiss: 'final' },
} as const satisfies Lifecycle<RecordStatus, RecordMove>

export const TEAM_STATUSES = ['active', 'dissolved'] as const
export type TeamStatus = (typeof TEAM_STATUSES)[number]

export const TEAM_LIFECYCLE = {
  active: { dissolve: 'dissolved' },
  dissolved: {},
} as const satisfies Lifecycle<TeamStatus, 'dissolve'>

export const TEAM_MEMBER_STATUSES = ['asked', 'member', 'declined', 'left', 'removed'] as const
export type TeamMemberStatus = (typeof TEAM_MEMBER_STATUSES)[number]

export const TEAM_MEMBER_MOVES = ['ask', 'join', 'accept', 'decline', 'leave', 'remove', 'disband'] as const
export type TeamMemberMove = (typeof TEAM_MEMBER_MOVES)[number]

/**
 * Life of a membership of a team. Who was removed does not come back without being accepted. `disband`: the team ended;
 * the clock's own move.
 */
export const TEAM_MEMBER_LIFECYCLE = {
  asked: { accept: 'member', decline: 'declined', leave: 'left', disband: 'left' },
  member: { leave: 'left', remove: 'removed', disband: 'left' },
  declined: { ask: 'asked', join: 'member' },
  left: { ask: 'asked', join: 'member' },
  removed: { ask: 'asked' },
} as const satisfies Lifecycle<TeamMemberStatus, TeamMemberMove>

export const CERTIFICATE_STATUSES = ['valid', 'outdated'] as const
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number]

/** `correct`: a record it covers was corrected, so that it says the truth no more; a new one is free. */
export const CERTIFICATE_LIFECYCLE = {
  valid: { correct: 'outdated' },
  outdated: {},
} as const satisfies Lifecycle<CertificateStatus, 'correct'>
