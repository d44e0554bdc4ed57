import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { decidePause } from '@domain/volunteering/absences'
import { signUp } from '@domain/volunteering/contract'
import { decideAnswers } from '@domain/volunteering/questions'
import { decideAge, decidePlace, decideRiskNotice, decideSignUpMove } from '@domain/volunteering/rules'
import { AHEAD_STATUSES, THERE_STATUSES } from '@domain/volunteering/states'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { accountNow } from '../identity/port'
import { countLine } from './line'
import { newSignUp } from './new-sign-up'
import { signUpChanged } from './sign-up-changed'
import { signUpIdOf } from './sign-up-id'
import { shifts, signUps, volunteers, type ShiftRecord, type SignUpRecord } from './store'

type Entry = Omit<SignUpRecord, 'status' | 'ahead' | 'at' | 'seek'>

/** Whether an entry that exists may take a place again: only one that was withdrawn. */
function decideAgain(
  former: Stored<SignUpRecord> | undefined,
  status: 'confirmed' | 'waitlisted',
): Decision<object, 'ALREADY_SIGNED_UP'> {
  if (!former) return proceed({})
  const move = decideSignUpMove(former.status, status === 'confirmed' ? 'rejoin' : 'rejoinLine')
  return move.ok ? proceed({}) : refuse('ALREADY_SIGNED_UP')
}

/** The shift is written by who takes a place, and by the first who waits; by nobody else. */
async function writeShift(tx: JournalledTx, shift: Stored<ShiftRecord>, status: 'confirmed' | 'waitlisted') {
  if (status === 'confirmed') await tx.patch(shifts, shift._id, { taken: shift.taken + 1 })
  else if (!shift.queued) await tx.patch(shifts, shift._id, { queued: true })
}

async function writeEntry(
  tx: JournalledTx,
  signUpId: string,
  former: Stored<SignUpRecord> | undefined,
  entry: Entry,
  status: 'confirmed' | 'waitlisted',
): Promise<void> {
  const written = { ...entry, status, ahead: true, at: tx.now, seek: seekKey(tx.now, signUpId) }
  if (former) await tx.patch(signUps, signUpId, written)
  else await tx.put(signUps, signUpId, written)
  tx.subject({ collection: signUps.name, id: signUpId, ...(former ? { from: former.status } : {}), to: status })
  tx.follow(signUpChanged, { signUpId })
}

export default defineAction(signUp, async ({ member, now, transact }, { shiftId, riskNoticeVersion, answers = [] }) => {
  const [account, volunteer] = await Promise.all([accountNow(member.userId), get(volunteers, member.userId)])
  const free = decidePause(volunteer?.pausedUntil, now)
  if (!free.ok) return free
  const guardianAgreed = account?.guardian?.purposes.includes('volunteering') === true
  const person = { birthMonth: account?.birthMonth, guardianAgreed }
  const signUpId = signUpIdOf(shiftId, member.userId)

  const join = (again: boolean) =>
    transact(async (tx) => {
      const shift = member.open(await tx.get(shifts, shiftId))
      if (!shift) return refuse('SHIFT_NOT_FOUND')
      const place = decidePlace(shift, tx.now)
      const former = again ? openLinked(await tx.get(signUps, signUpId)) : undefined
      const fresh = decideAgain(former, place.ok ? place.plan.status : 'confirmed')
      if (!fresh.ok) return fresh
      if (!place.ok) return place
      const age = decideAge(person, shift, now)
      if (!age.ok) return age
      const read = decideRiskNotice(shift.riskNoticeVersion, riskNoticeVersion)
      if (!read.ok) return read
      const answered = decideAnswers(shift.questions, answers)
      if (!answered.ok) return answered

      const { status } = place.plan
      await writeShift(tx, shift, status)
      const entry = newSignUp(shift, { ...member, answers, readAt: tx.now })
      await writeEntry(tx, signUpId, former, entry, status)
      if (status === 'confirmed') return proceed({ signUpId, status })
      return proceed({ signUpId, status, position: (await countLine(shiftId)) + 1 })
    }, refuse('ALREADY_SIGNED_UP'))

  const first = await join(false)
  if (first.ok) return first
  if (first.refusal === 'ALREADY_SIGNED_UP') return join(true)
  // Whoever has a place hears that, not that there is none left.
  const closed = first.refusal === 'SHIFT_FULL' || first.refusal === 'SHIFT_NOT_OPEN'
  const mine = closed ? openLinked(await get(signUps, signUpId)) : undefined
  return mine && (AHEAD_STATUSES.includes(mine.status) || THERE_STATUSES.includes(mine.status))
    ? refuse('ALREADY_SIGNED_UP')
    : first
})
