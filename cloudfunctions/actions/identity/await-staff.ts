import type { StaffOfRow } from '@domain/identity/staff-rows'
import { IDENTITY_REFUSALS } from '@domain/identity/words'
import { due, dueId, newDue } from '../../kit/due'
import type { Imported } from '../../kit/import-target'
import type { JournalledTx } from '../../kit/transact'
import { AWAITED_STAFF } from './awaited-staff'
import { phoneLookups } from './hold-phone'
import { awaitedStaff } from './store'

const WAITS_MS = 30 * 86_400_000
const MOST_POSTS = 5

const SAYS = '对方还没绑定手机号。30 天里绑定了，就到“岗位”里等您复核'

/** How an import names a kept post; `awaited:` tells it from a post that was given. */
const codeOf = (lookup: string, { role, unitId }: Pick<StaffOfRow, 'role' | 'unitId'>) =>
  `${AWAITED}:${lookup}:${unitId}:${role}`
const AWAITED = 'awaited'

export const isAwaited = (code: string) => code.startsWith(`${AWAITED}:`)

/** Keeps a post for whoever binds the number; sent again it changes nothing. */
export async function awaitStaff(
  tx: JournalledTx,
  { name, phone, role, unitId }: StaffOfRow,
  grantedBy: string,
): Promise<Imported | { problems: string[] }> {
  const [lookup = ''] = phoneLookups(phone)
  const before = await tx.get(awaitedStaff, lookup)
  if (before && before.name !== name) return { problems: [IDENTITY_REFUSALS.NUMBER_OF_ANOTHER] }
  const posts = before?.posts ?? []
  if (posts.some((post) => post.role === role && post.unitId === unitId))
    return { code: '', outcome: 'same', revision: 0, note: SAYS }
  if (posts.length >= MOST_POSTS) return { problems: [IDENTITY_REFUSALS.TOO_MANY_POSTS] }
  const until = tx.now + WAITS_MS
  const awaited = { name, posts: [...posts, { role, unitId, grantedBy }], until }
  if (before) {
    await tx.patch(awaitedStaff, lookup, awaited)
    await tx.patch(due, dueId(AWAITED_STAFF, lookup), { dueAt: until })
  } else {
    await tx.put(awaitedStaff, lookup, awaited)
    await tx.put(due, dueId(AWAITED_STAFF, lookup), newDue(AWAITED_STAFF, lookup, until))
  }
  tx.subject({ collection: awaitedStaff.name, id: lookup, to: 'awaited' })
  return { code: codeOf(lookup, { role, unitId }), outcome: 'new', revision: 1, note: SAYS }
}

/** Takes a kept post back; false when it was given, or never kept. */
export async function awaitNoLonger(tx: JournalledTx, code: string): Promise<boolean> {
  const [, lookup = ''] = code.split(':')
  const awaited = await tx.get(awaitedStaff, lookup)
  const left = awaited?.posts.filter((post) => code !== codeOf(lookup, post))
  if (!awaited || !left || left.length === awaited.posts.length) return false
  if (left.length > 0) await tx.patch(awaitedStaff, lookup, { posts: left })
  else await tx.remove(awaitedStaff, lookup)
  tx.subject({ collection: awaitedStaff.name, id: lookup, from: 'awaited', to: 'withdrawn' })
  return true
}
