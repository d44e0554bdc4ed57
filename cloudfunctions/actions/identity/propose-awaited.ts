import { decideHolding } from '@domain/identity/rules'
import { proceed } from '@domain/kernel/decision'
import { get } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { AWAITED_STAFF } from './awaited-staff'
import { newPost } from './new-post'
import { withIdentity } from './own-account'
import { accounts, awaitedStaff, phones, type AwaitedStaff } from './store'
import { unitOf } from './units'

/** Who bound the number meanwhile gets the posts proposed, none of them active; after 30 days they are forgotten. */
export const proposeAwaited = defineJob(AWAITED_STAFF, async ({ countyId, now, transact }, lookup) => {
  const awaited = await get(awaitedStaff, lookup)
  if (!awaited) return {}
  const holder = await get(phones, lookup)
  if (!holder && now < awaited.until) return { again: awaited.until }
  await transact('propose', async (tx) => {
    if (!(await tx.get(awaitedStaff, lookup))) return proceed({})
    if (holder) await proposeAll(tx, countyId, holder.userId, awaited)
    await tx.remove(awaitedStaff, lookup)
    tx.subject({ collection: awaitedStaff.name, id: lookup, from: 'awaited', to: holder ? 'proposed' : 'forgotten' })
    return proceed({})
  })
  return {}
})

async function proposeAll(tx: JournalledTx, countyId: string, userId: string, { name, posts }: AwaitedStaff) {
  const account = openLinked(await tx.get(accounts, userId))
  if (account?.status !== 'active') return
  const both = await withIdentity(tx, account)
  for (const { role, unitId, grantedBy } of posts) {
    const unit = await unitOf(tx, unitId)
    if (!unit || !decideHolding(both.identity.posts, { role, unitId }).ok) continue
    const dates = { from: tx.now, to: undefined, substituteFor: undefined }
    await newPost(tx, countyId, both, unit, { role, ...dates, status: 'proposed', grantedBy, listedAs: name })
  }
}
