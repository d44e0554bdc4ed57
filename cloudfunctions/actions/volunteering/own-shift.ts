import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import type { Scoped } from '../../kit/scoped'
import type { ShiftRecord, SignUpRecord } from './store'

/** A shift, or a sign-up for one, of the acting post's unit or below it; not one that only its person may see. */
export function ownShift<Doc extends ShiftRecord | SignUpRecord>(
  member: Member,
  scoped: Scoped<Doc> | undefined,
): Stored<Doc> | undefined {
  const found = member.open(scoped)
  return found?.orgPath.includes(postOf(member).unitId) ? found : undefined
}
