import type { InputOf, RefusalOf } from '@domain/kernel/contract'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import type { checkIn } from '@domain/volunteering/presence-contract'
import type { VolunteeringRules } from '@domain/volunteering/rule-set'
import type { Presence, PresenceKind } from '@domain/volunteering/schemas'
import { ORGANISERS } from '@domain/volunteering/shapes'
import type { ActionContext } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { sha256 } from '../../kit/keys'
import { isCurrent, type Member } from '../../kit/member'
import { openLinked } from '../../kit/scoped'
import { readPresence } from './read-presence'
import { shifts, signUps, type ShiftRecord } from './store'

type Asking = Pick<ActionContext<typeof checkIn>, 'member' | 'now' | 'rules' | 'countWrongCode'>

/** What a volunteer's phone says of being at a shift, found to hold. */
interface Claim {
  readonly shift: Stored<ShiftRecord>
  readonly presence: Presence
  /** Hash of the phone's own id. */
  readonly device: string
  readonly rules: VolunteeringRules
  /** Version of the rules it was judged by. */
  readonly version: string
}

/** Whether somebody holds a post that shows the code of a shift, under whatever post they act now. */
function showsOwnCode({ posts }: Pick<Member, 'posts'>, { orgPath }: ShiftRecord, now: number): boolean {
  const shows: readonly string[] = ORGANISERS
  return posts.some((post) => isCurrent(post, now) && shows.includes(post.role) && orgPath.includes(post.unitId))
}

/** Reads what is said of one's own sign-up before anything is written; a wrong code is counted against the caller. */
export async function claimPresence(
  { member, now, rules, countWrongCode }: Asking,
  kind: PresenceKind,
  input: InputOf<typeof checkIn>,
): Promise<Decision<Claim, RefusalOf<typeof checkIn>>> {
  const entry = member.open(await get(signUps, input.signUpId))
  if (entry?.ownerId !== member.userId) return refuse('SIGN_UP_NOT_FOUND')
  const shift = openLinked(await get(shifts, entry.shiftId))
  if (!shift) return refuse('SIGN_UP_NOT_FOUND')
  if (shift.status !== 'open') return refuse('NOT_POSSIBLE_NOW', { status: shift.status })
  const { version, rules: local } = await rules()
  const read = readPresence(kind, shift, input, local.volunteering, now)
  if (!read.ok) {
    if (read.refusal === 'PRESENCE_CODE_WRONG') await countWrongCode()
    return read
  }
  const device = sha256(`device|${input.device}`)
  // Who may look at the code on the screen is confirmed by somebody else, wherever the phone is.
  const presence = showsOwnCode(member, shift, now) ? { ...read.plan, proof: 'waiting' as const } : read.plan
  return proceed({ shift, presence, device, rules: local.volunteering, version })
}
