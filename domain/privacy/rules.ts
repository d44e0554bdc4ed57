import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import type { Purpose } from '../kernel/purposes'
import { CURRENT_NOTICES, SINGLE_CONSENTS } from './notices'
import { REQUEST_LIFECYCLE, type RequestMove, type RequestStatus } from './states'

export function decideRequestMove(
  from: RequestStatus,
  move: RequestMove,
): Decision<{ status: RequestStatus }, 'REQUEST_NOT_OPEN'> {
  const status = statusAfter<RequestStatus, RequestMove>(REQUEST_LIFECYCLE, from, move)
  return status === undefined ? refuse('REQUEST_NOT_OPEN') : proceed({ status })
}

/** A consent names the notice in force; single consents name who receives the data. */
export function decideConsent(said: {
  purpose: Purpose
  version: number
  receiver: string | undefined
}): Decision<{ receiver: string | undefined }, 'NOTICE_OUTDATED' | 'RECEIVER_MISSING'> {
  if (said.version !== CURRENT_NOTICES[said.purpose]) return refuse('NOTICE_OUTDATED')
  const single = SINGLE_CONSENTS.includes(said.purpose)
  if (single && said.receiver === undefined) return refuse('RECEIVER_MISSING')
  return proceed({ receiver: single ? said.receiver : undefined })
}

/** An answer to a request: by somebody else than the person, with reasons for a no, an appeal by a second one. */
export function decideAnswer(
  request: { status: RequestStatus; ownerId: string; decidedBy: readonly string[] },
  answer: { by: string; approve: boolean; reason: string | undefined },
): Decision<{ status: RequestStatus }, 'REQUEST_NOT_OPEN' | 'OWN_CASE' | 'SECOND_PERSON_NEEDED' | 'REASON_MISSING'> {
  if (request.ownerId === answer.by) return refuse('OWN_CASE')
  const no = request.status === 'appealed' ? 'uphold' : 'refuse'
  const move = decideRequestMove(request.status, answer.approve ? 'approve' : no)
  if (!move.ok) return move
  if (request.decidedBy.includes(answer.by)) return refuse('SECOND_PERSON_NEEDED')
  return !answer.approve && answer.reason === undefined ? refuse('REASON_MISSING') : move
}

/** True while somebody still has to answer or to carry out. */
export function isOpenRequest(status: RequestStatus): boolean {
  return status === 'submitted' || status === 'processing' || status === 'appealed'
}
