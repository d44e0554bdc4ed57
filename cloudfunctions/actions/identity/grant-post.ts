import { grantPost } from '@domain/identity/post-contract'
import { decideGranting, decideHolding, decideSubstitute, decideTimes, isCountyLevel } from '@domain/identity/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { adminCount } from './county-admin-count'
import { findHolder } from './find-holder'
import { newPost } from './new-post'
import { posts } from './store'
import { unitOf } from './units'

export default defineAction(grantPost, ({ member, countyId, transact }, { phone, role, unitId, to, ...rest }) =>
  transact(async (tx) => {
    const from = rest.from ?? tx.now
    const unit = await unitOf(tx, unitId)
    if (!unit) return refuse('UNIT_NOT_FOUND')
    const mine = decideGranting(postOf(member), { role, unitPath: unit.orgPath })
    if (!mine.ok) return mine
    const inTime = decideTimes(from, to, tx.now)
    if (!inTime.ok) return inTime
    if (rest.substituteFor !== undefined) {
      const replaced = member.open(await tx.get(posts, rest.substituteFor))
      const fits = decideSubstitute(replaced, { role, unitId, to })
      if (!fits.ok) return fits
    }
    const holder = await findHolder(tx, phone)
    if (!holder) return refuse('HOLDER_NOT_FOUND')
    if (holder.account._id === member.userId) return refuse('OWN_CASE')
    const holds = decideHolding(holder.identity.posts, { role, unitId })
    if (!holds.ok) return holds
    // While the county has a single administrator there is no second one to ask about the second one.
    const isSecond = role === 'county_admin' && (await adminCount(tx, countyId)) === 1
    const waits = isCountyLevel(role, unit.orgPath) && !isSecond
    const status = waits ? 'proposed' : 'active'
    const wanted = { role, from, to, status, substituteFor: rest.substituteFor, grantedBy: member.userId } as const
    return proceed({ assignmentId: await newPost(tx, countyId, holder, unit, wanted), status })
  }),
)
