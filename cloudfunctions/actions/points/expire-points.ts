import { proceed } from '@domain/kernel/decision'
import { transfer } from '@domain/kernel/ledger'
import { pointsExpired, pointsOf } from '@domain/points/book'
import { expire, pointsIn } from '@domain/points/lots'
import { command, query } from '../../kit/database'
import { defineJob, type JobContext } from '../../kit/job'
import { openAccount, saveAccount } from './account'
import { settled } from './hold-points'
import { EXPIRE } from './lots-end'
import { pointAccounts } from './store'

const BATCH = 100
/** Accounts of one run; the rest is left to the next. */
const MOST_BATCHES = 3

/** Lots that have ended leave, each account in its own transaction. */
export const expirePoints = defineJob(EXPIRE, async (context) => {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const where = { nextExpiry: command.lt(context.now) }
    const ended = await query(pointAccounts, { where, orderBy: ['nextExpiry', 'asc'], limit: BATCH })
    for (const { userId } of ended) await expireOne(context, userId)
    if (ended.length < BATCH) return {}
  }
  return { again: context.now + 1 }
})

async function expireOne({ transact }: JobContext, userId: string): Promise<void> {
  await transact(userId, async (tx) => {
    const account = await openAccount(tx, userId)
    const { lots, expired } = expire(account.before.lots, tx.now)
    const last = expired.at(-1)
    if (!last) return proceed({})
    await saveAccount(tx, account, { lots })
    const points = pointsIn(expired)
    const ref = { collection: pointAccounts.name, id: `${userId}.${last.expiresAt}` }
    await settled(tx, { reason: 'expire', ref, title: '', legs: transfer(pointsOf(userId), pointsExpired(), points) })
    return proceed({ points })
  })
}
