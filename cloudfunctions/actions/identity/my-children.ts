import { myChildren } from '@domain/identity/account-contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { accounts } from './store'

/** More than any family has. */
const MOST = 50

export default defineAction(myChildren, async ({ member }) => {
  const found = await query(accounts, { where: { 'guardian.userId': member.userId }, limit: MOST })
  const items = found.flatMap((one) => {
    const child = openLinked(one)
    if (!child?.guardian) return []
    const { purposes, noticeVersion, at } = child.guardian
    return [{ childUserId: child._id, displayName: child.displayName, purposes, noticeVersion, at }]
  })
  return proceed({ items })
})
