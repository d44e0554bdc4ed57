import { warningOf } from '@domain/points/rules'
import { command, query, updateWhere } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { tell } from '../messages/port'
import { WARN } from './lots-end'
import { pointAccounts } from './store'

const BATCH = 100
const MOST_BATCHES = 5

/** Tells everybody whose lots end next that they do, and how many points go with them. */
export const warnOfExpiry = defineJob(WARN, async (context, ref) => {
  const expiresAt = Number(ref)
  const at = warningOf(expiresAt, (await context.rules()).rules.points)
  const where = { nextExpiry: expiresAt, warnedFor: command.not(command.gte(expiresAt)) }
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const owners = await query(pointAccounts, { where, orderBy: ['nextExpiry', 'asc'], limit: BATCH })
    for (const { userId, lots } of owners) {
      const points = lots.find((lot) => lot.expiresAt === expiresAt)?.left ?? 0
      const about = { userId, refKind: 'points', refId: userId, at, until: expiresAt } as const
      const facts = { what: `${points} 分`, until: expiresAt }
      await tell(context, { ...about, template: 'pointsEnd', facts })
      await updateWhere(pointAccounts, { _id: userId }, { warnedFor: expiresAt })
    }
    if (owners.length < BATCH) return {}
  }
  return { again: context.now + 1 }
})
