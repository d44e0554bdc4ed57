import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import { endOfPosting } from '../kernel/posting-days'
import { NOTICE_LIFECYCLE, type NoticeKind, type NoticeMove, type NoticeStatus } from './states'

/** A decision of the residents' meeting is put on record by the secretary, with minutes, date and votes; nothing else is. */
export function decideDecision(
  notice: { readonly kind: NoticeKind; readonly decision?: { readonly heldOn: string } | undefined },
  role: string,
  today: string,
): Decision<object, 'DECISION_INCOMPLETE' | 'MEETING_AHEAD'> {
  const isDecision = notice.kind === 'decision'
  if (isDecision !== (notice.decision !== undefined)) return refuse('DECISION_INCOMPLETE')
  if (isDecision && role !== 'community_secretary') return refuse('DECISION_INCOMPLETE')
  return notice.decision && notice.decision.heldOn > today ? refuse('MEETING_AHEAD') : proceed({})
}

/** A correction is of the same kind, of the same unit: nothing but a decision takes the place of a decision. */
export function decideCorrection(
  written: { readonly kind: NoticeKind; readonly unitId: string },
  old: { readonly kind: NoticeKind; readonly unitId: string },
): Decision<object, 'OTHER_KIND'> {
  return written.kind === old.kind && written.unitId === old.unitId ? proceed({}) : refuse('OTHER_KIND')
}

/** A draft may be given up by its desk; a supervisor sends back nothing but a decision that does not fit its minutes. */
export function decideDiscard(
  notice: { readonly status: NoticeStatus; readonly kind: NoticeKind },
  role: string,
): Decision<{ to: 'discarded' }, 'NOTICE_NOT_DRAFT' | 'NOT_A_DECISION'> {
  if (noticeAfter(notice.status, 'discard') !== 'discarded') return refuse('NOTICE_NOT_DRAFT')
  return role === 'supervisor' && notice.kind !== 'decision' ? refuse('NOT_A_DECISION') : proceed({ to: 'discarded' })
}

/** What a supervisor confirms: a decision that is not posted yet, written by somebody else. */
export function decideConfirming(
  notice: { status: NoticeStatus; kind: NoticeKind; ownerId: string; confirmedBy?: string | undefined },
  userId: string,
): Decision<object, 'NOT_A_DECISION' | 'SECOND_PERSON_NEEDED'> {
  const waits = notice.kind === 'decision' && notice.status === 'draft' && notice.confirmedBy === undefined
  if (!waits) return refuse('NOT_A_DECISION')
  return notice.ownerId === userId ? refuse('SECOND_PERSON_NEEDED') : proceed({})
}

/**
 * Whether a notice proves that the residents of a unit decided for something: in the archive, confirmed, carried, and
 * not corrected since.
 */
export function provesDecision(
  notice: {
    status: NoticeStatus
    kind: NoticeKind
    unitId: string
    confirmedBy?: string | undefined
    replacedBy?: string | undefined
    decision?: { votesFor: number; votesAgainst: number } | undefined
  },
  unitId: string,
): boolean {
  const { status, kind, confirmedBy, replacedBy, decision } = notice
  const stands = kind === 'decision' && status === 'archived' && notice.unitId === unitId
  const holds = stands && confirmedBy !== undefined && replacedBy === undefined
  return holds && decision !== undefined && decision.votesFor > decision.votesAgainst
}

/** A draft goes live; where the check was not sure of its text, by another person than who wrote it. */
export function decidePublish(
  notice: {
    status: NoticeStatus
    kind: NoticeKind
    verdict: 'pass' | 'review'
    ownerId: string
    days: number
    confirmedBy?: string | undefined
  },
  userId: string,
  now: number,
): Decision<{ endsAt: number }, 'NOTICE_NOT_DRAFT' | 'SECOND_PERSON_NEEDED' | 'DECISION_NOT_CONFIRMED'> {
  if (notice.status !== 'draft') return refuse('NOTICE_NOT_DRAFT')
  if (notice.kind === 'decision' && notice.confirmedBy === undefined) return refuse('DECISION_NOT_CONFIRMED')
  if (notice.verdict !== 'pass' && notice.ownerId === userId) return refuse('SECOND_PERSON_NEEDED')
  return proceed({ endsAt: endOfPosting(now, notice.days) })
}

/** Whether one more objection may be raised: to a live 公示, until 24:00 of its last day. */
export function decideObjecting(
  notice: { status: NoticeStatus; kind: NoticeKind; endsAt?: number | undefined },
  now: number,
): Decision<object, 'OBJECTIONS_CLOSED'> {
  const open = notice.status === 'live' && notice.kind === 'publicity' && now < (notice.endsAt ?? 0)
  return open ? proceed({}) : refuse('OBJECTIONS_CLOSED')
}

/** Where a live notice stands once its days are over: it ends unless an objection is still open. */
export function decideEnd(
  notice: { status: NoticeStatus; openObjections: number; endsAt?: number | undefined },
  now: number,
): Decision<{ to: 'ended' }, 'NOT_OVER'> {
  const over = notice.status === 'live' && now >= (notice.endsAt ?? 0) && notice.openObjections === 0
  return over ? proceed({ to: 'ended' }) : refuse('NOT_OVER')
}

/** Neither who posted the notice nor who objects decides the objection. */
export function decideJudge(
  {
    notice,
    objection,
  }: { notice: { ownerId: string; publishedBy?: string | undefined }; objection: { ownerId: string } },
  userId: string,
): Decision<object, 'OWN_CASE'> {
  return [notice.ownerId, notice.publishedBy, objection.ownerId].includes(userId) ? refuse('OWN_CASE') : proceed({})
}

/** Whether a notice knows a move in its present status, and where it leads. */
export function noticeAfter(status: NoticeStatus, move: NoticeMove): NoticeStatus | undefined {
  return statusAfter<NoticeStatus, NoticeMove>(NOTICE_LIFECYCLE, status, move)
}
