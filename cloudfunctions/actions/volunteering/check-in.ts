import { proceed, refuse } from '@domain/kernel/decision'
import { decideDevice } from '@domain/volunteering/presence'
import { checkIn } from '@domain/volunteering/presence-contract'
import { decideSignUpMove } from '@domain/volunteering/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { sha256 } from '../../kit/keys'
import { openLinked } from '../../kit/scoped'
import { comeIn } from './be-present'
import { readPresence } from './read-presence'
import { shifts, signUps } from './store'
import { takeDevice } from './take-device'
import { openVolunteer } from './volunteer'

export default defineAction(checkIn, async ({ member, now, rules, transact, countWrongCode }, input) => {
  const entry = member.open(await get(signUps, input.signUpId))
  if (entry?.ownerId !== member.userId) return refuse('SIGN_UP_NOT_FOUND')
  const shift = openLinked(await get(shifts, entry.shiftId))
  if (!shift) return refuse('SIGN_UP_NOT_FOUND')
  const { version, rules: local } = await rules()
  const read = readPresence('in', shift, input, local.volunteering, now)
  if (!read.ok) {
    if (read.refusal === 'PRESENCE_CODE_WRONG') await countWrongCode()
    return read
  }
  const presence = read.plan
  const device = sha256(`device|${input.device}`)
  return transact(async (tx) => {
    const fresh = openLinked(await tx.get(signUps, input.signUpId))
    if (!fresh) return refuse('SIGN_UP_NOT_FOUND')
    const move = decideSignUpMove(fresh.status, 'checkIn')
    if (!move.ok) return move
    const volunteer = await openVolunteer(tx, member.userId)
    const own = decideDevice(volunteer.before, device, undefined, tx.now)
    if (!own.ok) return own
    const taken = await takeDevice(tx, shift._id, device, member.userId)
    if (!taken.ok) return taken
    const moved = await comeIn(tx, fresh, volunteer, presence, device)
    if (!moved.ok) return moved
    tx.decidedUnder(version)
    const { signUpId, status } = moved.plan
    return proceed({ signUpId, status, at: presence.at, confirmed: presence.proof !== 'waiting' })
  })
})
