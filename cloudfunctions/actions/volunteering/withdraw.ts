import { proceed, refuse } from '@domain/kernel/decision'
import { withdraw } from '@domain/volunteering/contract'
import { decideWithdrawal } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { freePlace } from './free-place'
import { promoteNow } from './promote'
import { signUpChanged } from './sign-up-changed'
import { shifts, signUps } from './store'

export default defineAction(withdraw, ({ member, transact }, { signUpId }) =>
  transact(async (tx) => {
    const entry = member.open(await tx.get(signUps, signUpId))
    if (entry?.ownerId !== member.userId) return refuse('SIGN_UP_NOT_FOUND')
    const decided = decideWithdrawal(entry.status, entry.withdrawUntil, tx.now)
    if (!decided.ok) return decided
    const shift = entry.status === 'confirmed' ? openLinked(await tx.get(shifts, entry.shiftId)) : undefined
    if (shift) await freePlace(tx, shift, signUpId)
    const status = decided.plan.to
    await tx.patch(signUps, signUpId, { status, ahead: false })
    tx.subject({ collection: signUps.name, id: signUpId, from: entry.status, to: status })
    tx.follow(signUpChanged, { signUpId })
    if (shift?.queued) tx.follow(promoteNow, { signUpId })
    return proceed({ signUpId, status })
  }),
)
