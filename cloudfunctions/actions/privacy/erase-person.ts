import { proceed } from '@domain/kernel/decision'
import { get } from '../../kit/database'
import { identities } from '../../kit/identity'
import type { JobContext } from '../../kit/job'
import { eraseHolding, type Erased, type PersonalHolding, type PersonKey } from '../../kit/personal'
import { accountNow } from '../identity/port'
import { openLinked } from '../../kit/scoped'
import { deletionId, privacyRequests } from './store'

/** The keys by which the documents of a person are found; undefined when the account is gone already. */
async function keyOf(userId: string): Promise<PersonKey | undefined> {
  const account = await accountNow(userId)
  if (!account) return undefined
  const identity = await get(identities, account.identityId)
  return { userId, phoneLookups: identity?.phoneLookups ?? [] }
}

/**
 * Carries the retention table out for one person. The account is the first holding and goes last: while it is there,
 * an interrupted run is repeated, and every step may be repeated without harm.
 */
export async function erasePerson(
  { transact }: JobContext,
  holdings: readonly PersonalHolding[],
  userId: string,
): Promise<void> {
  const person = await keyOf(userId)
  const report: Erased[] = []
  if (person) for (const holding of [...holdings].reverse()) report.push(await eraseHolding(holding, person))
  await transact('erased', async (tx) => {
    const requestId = deletionId(userId)
    const request = openLinked(await tx.get(privacyRequests, requestId))
    if (request?.status === 'processing')
      await tx.patch(privacyRequests, requestId, { status: 'done', doneAt: tx.now, report })
    tx.subject({ collection: 'accounts', id: userId, to: 'closed' })
    return proceed({})
  })
}
