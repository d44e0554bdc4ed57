import { proceed, refuse } from '@domain/kernel/decision'
import { excuse } from '@domain/volunteering/presence-contract'
import { decideSignUpMove } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { freePlace } from './free-place'
import { ownShift } from './own-shift'
import { promoteNow } from './promote'
import { signUpChanged } from './sign-up-changed'
import { shifts, signUps } from './store'
import { openVolunteer, saveVolunteer, withoutAbsence } from './volunteer'

export default defineAction(excuse, async ({ member, rules, transact }, { signUpId, reason }) => {
  const { version, rules: local } = await rules()
  return transact(async (tx) => {
    const entry = ownShift(member, await tx.get(signUps, signUpId))
    if (!entry) return refuse('SIGN_UP_NOT_FOUND')
    if (entry.ownerId === member.userId) return refuse('SECOND_PERSON_NEEDED')
    const move = decideSignUpMove(entry.status, 'excuse')
    if (!move.ok) return move
    const shift = entry.status === 'confirmed' ? openLinked(await tx.get(shifts, entry.shiftId)) : undefined
    if (shift) await freePlace(tx, shift, signUpId)
    if (entry.status === 'absent') {
      const volunteer = await openVolunteer(tx, entry.ownerId)
      await saveVolunteer(tx, volunteer, withoutAbsence(volunteer.before, local.volunteering, signUpId))
      tx.decidedUnder(version)
    }
    await tx.patch(signUps, signUpId, { status: move.plan.to, ahead: false, remark: reason })
    tx.subject({ collection: signUps.name, id: signUpId, from: entry.status, to: move.plan.to })
    tx.follow(signUpChanged, { signUpId })
    if (shift?.queued) tx.follow(promoteNow, { signUpId })
    return proceed({ signUpId, status: move.plan.to })
  })
})
