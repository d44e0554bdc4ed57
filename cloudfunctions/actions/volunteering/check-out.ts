import { proceed, refuse } from '@domain/kernel/decision'
import { decideDevice } from '@domain/volunteering/presence'
import { checkOut } from '@domain/volunteering/presence-contract'
import { defineAction } from '../../kit/action'
import { openLinked } from '../../kit/scoped'
import { goOut } from './be-present'
import { claimPresence } from './claim-presence'
import { signUps } from './store'
import { openVolunteer } from './volunteer'

export default defineAction(checkOut, async (context, input) => {
  const claim = await claimPresence(context, 'out', input)
  if (!claim.ok) return claim
  const { presence, device, rules, version } = claim.plan
  return context.transact(async (tx) => {
    const fresh = openLinked(await tx.get(signUps, input.signUpId))
    if (!fresh) return refuse('SIGN_UP_NOT_FOUND')
    const volunteer = await openVolunteer(tx, context.member.userId)
    const own = decideDevice(volunteer.before, device, fresh.device, tx.now)
    if (!own.ok) return own
    const moved = await goOut(tx, fresh, volunteer, presence, rules)
    if (!moved.ok) return moved
    tx.decidedUnder(version)
    return proceed({ ...moved.plan, at: presence.at, confirmed: presence.proof !== 'waiting' })
  })
})
