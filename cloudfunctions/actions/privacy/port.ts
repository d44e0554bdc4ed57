import type { Purpose } from '@domain/kernel/purposes'
import { CHILDREN_NOTICE, CURRENT_NOTICES } from '@domain/privacy/notices'
import type { ConsentStatus } from '@domain/privacy/states'
import type { Stored } from '../../kit/collection'
import { identities, type IdentityRecord } from '../../kit/identity'
import { sha256 } from '../../kit/keys'
import type { JournalledTx } from '../../kit/transact'
import { consents, type ConsentRecord } from './store'

export { CHILDREN_NOTICE }

/** Id of what somebody said about a purpose, or about one receiver of it. */
export function consentId(userId: string, purpose: Purpose, receiver: string | undefined): string {
  return receiver === undefined ? `${userId}_${purpose}` : `${userId}_${purpose}_${sha256(receiver).slice(0, 16)}`
}

/** Puts on record what was said last; the journal keeps what was said before. */
export async function recordConsent(tx: JournalledTx, said: Omit<ConsentRecord, 'at'>): Promise<void> {
  const id = consentId(said.userId, said.purpose, said.receiver)
  const before = await tx.get(consents, id)
  if (before) await tx.patch(consents, id, { ...said, at: tx.now })
  else await tx.put(consents, id, { ...said, at: tx.now })
  tx.subject({ collection: 'consents', id, ...(before ? { from: before.status } : {}), to: said.status })
}

/** Agrees to the notices now in force, for oneself or as a guardian. */
export async function agreeTo(
  tx: JournalledTx,
  identity: Stored<IdentityRecord>,
  purposes: readonly Purpose[],
  { by }: { by: 'self' | 'guardian' },
): Promise<void> {
  const agreed = Object.fromEntries(purposes.map((purpose) => [purpose, CURRENT_NOTICES[purpose]]))
  await tx.patch(identities, identity._id, { consents: { ...identity.consents, ...agreed } })
  for (const purpose of purposes)
    await recordConsent(tx, {
      ...{ userId: identity.userId, purpose, status: 'given', version: CURRENT_NOTICES[purpose], by },
    })
}

/** Takes consents back, or remembers that they were not given: nothing asks again until the person begins. */
export async function takeBack(
  tx: JournalledTx,
  identity: Stored<IdentityRecord>,
  purposes: readonly Purpose[],
  status: Exclude<ConsentStatus, 'given'> = 'withdrawn',
): Promise<void> {
  const kept = Object.entries(identity.consents).filter(([purpose]) => !purposes.some((one) => one === purpose))
  await tx.patch(identities, identity._id, { consents: Object.fromEntries(kept) })
  for (const purpose of purposes)
    await recordConsent(tx, {
      ...{ userId: identity.userId, purpose, status, version: CURRENT_NOTICES[purpose], by: 'self' },
    })
}
