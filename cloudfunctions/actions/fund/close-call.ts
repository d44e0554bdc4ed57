import { closeCall } from '@domain/fund/call-contract'
import { moved } from '@domain/fund/rules'
import { CALL_LIFECYCLE } from '@domain/fund/states'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { applications, calls } from './call-store'
import { letGo } from './release-rest'
import { earmarks } from './store'

/** Whether somebody who applied still waits for an answer, and how many had applied by then. Two requests. */
async function waiting(callId: string): Promise<{ readonly some: boolean; readonly applications: number }> {
  const call = openLinked(await get(calls, callId))
  const open = await query(applications, { where: { callId, open: true }, orderBy: ['seek', 'asc'], limit: 1 })
  return { some: open.length > 0, applications: call?.applications ?? 0 }
}

export default defineAction(closeCall, async ({ member, transact }, { callId }) => {
  const before = await waiting(callId)
  return transact(async (tx) => {
    const call = member.open(await tx.get(calls, callId))
    if (!call) return refuse('CALL_NOT_FOUND')
    const next = moved(CALL_LIFECYCLE, call.status, 'close')
    if (!next.ok) return next
    if (call.openAwards > 0) return refuse('AWARDS_OPEN', { openAwards: call.openAwards })
    // Every application writes the call: one that came since is seen here.
    if (before.some || call.applications !== before.applications) return refuse('APPLICATIONS_OPEN')
    const earmark = openLinked(await tx.get(earmarks, call.earmarkId))
    if (!earmark) throw new Error(`${call.earmarkId} has gone`)
    const releasedFen = await letGo(tx, earmark, { userId: member.userId, name: member.displayName })
    await tx.patch(calls, callId, { status: next.plan.to })
    tx.subject({ collection: calls.name, id: callId, from: call.status, to: next.plan.to })
    return proceed({ callId, status: next.plan.to, releasedFen })
  })
})
