import { proceed, refuse } from '@domain/kernel/decision'
import { decideDevice } from '@domain/volunteering/presence'
import { checkIn } from '@domain/volunteering/presence-contract'
import { decideSignUpMove } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { comeIn } from './be-present'
import { claimPresence } from './claim-presence'
import { signUps } from './store'
import { takeDevice } from './take-device'
import { openVolunteer } from './volunteer'

export default defineAction(checkIn, async (context, input) => {
  const claim = await claimPresence(context, 'in', input)
  if (!claim.ok) return claim
  const { shift, presence, device, rules, version } = claim.plan
  const { userId } = context.member
  return context.transact(async (tx) => {
    const fresh = openLinked(await tx.get(signUps, input.signUpId))
    if (!fresh) return refuse('SIGN_UP_NOT_FOUND')
    const move = decideSignUpMove(fresh.status, 'checkIn')
    if (!move.ok) return move
    const volunteer = await openVolunteer(tx, userId)
    const own = decideDevice(volunteer.before, device, undefined, tx.now)
    if (!own.ok) return own
    const taken = await takeDevice(tx, shift._id, device, userId)
    if (!taken.ok) return taken
    const moved = await comeIn(tx, fresh, volunteer, presence, device, rules)
    if (!moved.ok) return moved
    tx.decidedUnder(version)
    const { signUpId, status } = moved.plan
    return proceed({ signUpId, status, at: presence.at, confirmed: presence.proof !== 'waiting' })
  })
})
