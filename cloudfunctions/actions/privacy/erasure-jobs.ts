import { defineJob, type Job } from '../../kit/job'
import type { PersonalHolding } from '../../kit/personal'
import { accountNow, CLOSE_ACCOUNT } from '../identity/port'
import { CARRY_OUT_DELETION } from './carry-out'
import { erasePerson } from './erase-person'

/** The two ways an account ends: its cooling-off time is over, or a deletion was approved. */
export function erasureJobs(holdings: readonly PersonalHolding[]): Job[] {
  return [
    defineJob(CLOSE_ACCOUNT, async (context, userId) => {
      const account = await accountNow(userId)
      if (account && account.status !== 'closing') return {}
      if (account?.closesAt !== undefined && account.closesAt > context.now) return { again: account.closesAt }
      await erasePerson(context, holdings, userId)
      return {}
    }),
    defineJob(CARRY_OUT_DELETION, async (context, userId) => {
      await erasePerson(context, holdings, userId)
      return {}
    }),
  ]
}
