import { get } from '../../kit/database'
import { defineJob, type Job, type JobContext, type JobResult } from '../../kit/job'
import { openMatters, type PersonalHolding } from '../../kit/personal'
import { openLinked } from '../../kit/scoped'
import { accountNow, CLOSE_ACCOUNT } from '../identity/port'
import { CARRY_OUT_DELETION } from './carry-out'
import { erasePerson } from './erase-person'
import { deletionId, privacyRequests } from './store'

const DAY_MS = 86_400_000
/** What a desk never ends holds nobody for longer than this. */
const PATIENCE_MS = 30 * DAY_MS

/**
 * The two ways an account ends: its cooling-off time is over, or a deletion was approved. What was opened since then
 * is waited for, day by day and not for ever.
 */
export function erasureJobs(holdings: readonly PersonalHolding[]): Job[] {
  const eraseOnceOver = async (context: JobContext, userId: string, since: number): Promise<JobResult> => {
    const patient = context.now < since + PATIENCE_MS
    const waits = patient && (await openMatters(holdings, { userId, phoneLookups: [] }, context.now)).length > 0
    if (waits) return { again: context.now + DAY_MS }
    await erasePerson(context, holdings, userId)
    return {}
  }
  return [
    defineJob(CLOSE_ACCOUNT, async (context, userId) => {
      const account = await accountNow(userId)
      if (account && account.status !== 'closing') return {}
      const closesAt = account?.closesAt ?? 0
      return closesAt > context.now ? { again: closesAt } : eraseOnceOver(context, userId, closesAt)
    }),
    defineJob(CARRY_OUT_DELETION, async (context, userId) => {
      const request = openLinked(await get(privacyRequests, deletionId(userId)))
      return eraseOnceOver(context, userId, request?.dueAt ?? 0)
    }),
  ]
}
