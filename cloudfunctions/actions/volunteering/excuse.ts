import { proceed, refuse } from '@domain/kernel/decision'
import { excuse } from '@domain/volunteering/presence-contract'
import { decideSignUpMove } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { freePlace } from './free-place'
import { ownShift } from './own-shift'
import { signUpChanged } from './sign-up-changed'
import { shifts, signUps } from './store'

export default defineAction(excuse, ({ member, transact }, { signUpId, reason }) =>
  transact(async (tx) => {
    const entry = ownShift(member, await tx.get(signUps, signUpId))
    if (!entry) return refuse('SIGN_UP_NOT_FOUND')
    const move = decideSignUpMove(entry.status, 'excuse')
    if (!move.ok) return move
    const shift = entry.status === 'confirmed' ? openLinked(await tx.get(shifts, entry.shiftId)) : undefined
    if (shift) await freePlace(tx, shift, signUpId)
    await tx.patch(signUps, signUpId, { status: move.plan.to, ahead: false, remark: reason })
    tx.subject({ collection: signUps.name, id: signUpId, from: entry.status, to: move.plan.to })
    tx.follow(signUpChanged, { signUpId })
    return proceed({ signUpId, status: move.plan.to })
  }),
)
