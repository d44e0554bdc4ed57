import { decideGranting, decideHolding, isCountyLevel } from '@domain/identity/rules'
import { STAFF_COLUMNS, staffOfRow, type StaffOfRow } from '@domain/identity/staff-rows'
import { IDENTITY_REFUSALS } from '@domain/identity/words'
import type { Imported, ImportContext, ImportTarget } from '../../kit/import-target'
import { postOf } from '../../kit/post-of'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { awaitNoLonger, awaitStaff, isAwaited } from './await-staff'
import { findHolder } from './find-holder'
import { holderOf } from './hold-phone'
import { movePost } from './move-post'
import { newPost } from './new-post'
import { posts } from './store'
import { unitOf } from './units'

type Refusal = keyof typeof IDENTITY_REFUSALS

const wrong = (...codes: Refusal[]) => ({ problems: codes.map((code) => IDENTITY_REFUSALS[code]) })

/**
 * Posts from a table. Whose number is not bound yet is awaited: the post is proposed once it is (decision record 14).
 * Posts at county level wait for a second administrator, as one by one.
 */
export const staffImport: ImportTarget = {
  columns: STAFF_COLUMNS,
  async take(tx, cells, context) {
    const read = staffOfRow(cells)
    return 'problems' in read ? read : granted(tx, read.staff, context)
  },
  async undo(tx, { code }, { countyId }) {
    if (isAwaited(code)) return awaitNoLonger(tx, code)
    const post = openLinked(await tx.get(posts, code))
    if (!post || (post.status !== 'active' && post.status !== 'proposed')) return false
    return (await movePost(tx, countyId, post, 'end', undefined)).ok
  },
}

async function granted(
  tx: JournalledTx,
  row: StaffOfRow,
  { by, countyId }: ImportContext,
): Promise<Imported | { problems: string[] }> {
  const { name, phone, role, unitId } = row
  const unit = await unitOf(tx, unitId)
  if (!unit) return wrong('UNIT_NOT_FOUND')
  const mine = decideGranting(postOf(by), { role, unitPath: unit.orgPath })
  if (!mine.ok) return wrong(mine.refusal)
  if ((await holderOf(tx, phone)) === undefined) return awaitStaff(tx, row, by.userId)
  const holder = await findHolder(tx, phone)
  if (!holder || holder.account.displayName !== name) return wrong('HOLDER_NOT_FOUND')
  if (holder.account._id === by.userId) return wrong('OWN_CASE')
  const holds = decideHolding(holder.identity.posts, { role, unitId })
  if (!holds.ok) {
    return holds.refusal === 'ALREADY_HOLDS_POST' ? { code: '', outcome: 'same', revision: 0 } : wrong(holds.refusal)
  }
  const status = isCountyLevel(role, unit.orgPath) ? 'proposed' : 'active'
  const wanted = { role, from: tx.now, to: undefined, status, substituteFor: undefined, grantedBy: by.userId } as const
  return { code: await newPost(tx, countyId, holder, unit, wanted), outcome: 'new', revision: 1 }
}
