import { decidePhone, decideResidence, submitResidence } from '@domain/identity/check-contract'
import { signIn, typePhone } from '@domain/identity/contract'
import { newRequestId, type Person, type World } from '../world/world'

export const STAFF = ['pang-lei', 'pang-lei-community-staff'] as const
export const SECRETARY = ['gu-hongmei', 'gu-hongmei-community-secretary'] as const
export const COUNTY = ['nie-guoqing', 'nie-guoqing-county-admin'] as const
export const SECOND_COUNTY = ['ji-hai', 'ji-hai-county-admin'] as const

export interface Newcomer {
  readonly person: Person
  readonly userId: string
  readonly phone: string
}

let serial = 0

/** Somebody who was never there before and has just signed in. */
export async function newcomer(world: World): Promise<Newcomer> {
  serial += 1
  const person = world.person(`newcomer-${serial}`)
  const { userId } = await person.does(signIn, { requestId: newRequestId() })
  return { person, userId, phone: `1389${String(serial).padStart(7, '0')}` }
}

/** A newcomer whose number the desk of 梧桐里 has checked. */
export async function residentWithPhone(world: World): Promise<Newcomer> {
  const new1 = await newcomer(world)
  await new1.person.does(typePhone, { requestId: newRequestId(), phone: new1.phone, unitId: 'JT0101' })
  await world.person(...STAFF).does(decidePhone, { requestId: newRequestId(), userId: new1.userId, approve: true })
  return new1
}

/** A resident whose home the community has confirmed. */
export async function verifiedResident(world: World): Promise<Newcomer> {
  const new1 = await residentWithPhone(world)
  await new1.person.does(submitResidence, { requestId: newRequestId(), unitId: 'JT0101' })
  await world.person(...STAFF).does(decideResidence, { requestId: newRequestId(), userId: new1.userId, approve: true })
  return new1
}
