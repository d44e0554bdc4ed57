import { seekKey } from '@domain/kernel/seek'
import { inOrder } from '@domain/volunteering/questions'
import type { Stored } from '../../kit/collection'
import type { ShiftRecord, SignUpRecord } from './store'

interface Signing {
  readonly userId: string
  readonly displayName: string
  readonly answers: SignUpRecord['answers']
  /** Epoch ms. */
  readonly readAt: number
}

/** What a sign-up says of its shift and its person, whatever place it gets; title, place and time are snapshots. */
export function newSignUp(
  shift: Stored<ShiftRecord>,
  { userId, displayName, answers, readAt }: Signing,
): Omit<SignUpRecord, 'status' | 'ahead' | 'at' | 'seek'> {
  const { _id, activityId, title, startsAt, endsAt, place, unitName, orgPath, promoteUntil, riskNoticeVersion } = shift
  const read = riskNoticeVersion === undefined ? {} : { riskNotice: { version: riskNoticeVersion, at: readAt } }
  return {
    ...{ ownerId: userId, orgPath, shiftId: _id, activityId, title, startsAt, endsAt, place, unitName, ...read },
    name: displayName,
    withdrawUntil: promoteUntil,
    answers: inOrder(shift.questions, answers),
    startSeek: seekKey(startsAt, _id),
  }
}
