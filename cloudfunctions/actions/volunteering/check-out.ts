import { proceed, refuse } from '@domain/kernel/decision'
import { decideDevice } from '@domain/volunteering/presence'
import { checkOut } from '@domain/volunteering/presence-contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { sha256 } from '../../kit/keys'
import { openLinked } from '../../kit/scoped'
import { goOut } from './be-present'
import { readPresence } from './read-presence'
import { shifts, signUps } from './store'
import { openVolunteer } from './volunteer'

export default defineAction(checkOut, async ({ member, now, rules, transact, countWrongCode }, input) => {
  const entry = member.open(await get(signUps, input.signUpId))
  if (entry?.ownerId !== member.userId) return refuse('SIGN_UP_NOT_FOUND')
  const shift = openLinked(await get(shifts, entry.shiftId))
  if (!shift) return refuse('SIGN_UP_NOT_FOUND')
  const { version, rules: local } = await rules()
  const read = readPresence('out', shift, input, local.volunteering, now)
  if (!read.ok) {
    if (read.refusal === 'PRESENCE_CODE_WRONG') await countWrongCode()
    return read
  }
  const presence = read.plan
  const device = sha256(`device|${input.device}`)
  return transact(async (tx) => {
    const fresh = openLinked(await tx.get(signUps, input.signUpId))
    if (!fresh) return refuse('SIGN_UP_NOT_FOUND')
    const volunteer = await openVolunteer(tx, member.userId)
    const own = decideDevice(volunteer.before, device, fresh.device, tx.now)
    if (!own.ok) return own
    const moved = await goOut(tx, fresh, volunteer, presence, local.volunteering)
    if (!moved.ok) return moved
    tx.decidedUnder(version)
    return proceed({ ...moved.plan, at: presence.at, confirmed: presence.proof !== 'waiting' })
  })
})
