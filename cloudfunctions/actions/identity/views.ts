import type { Stored } from '../../kit/collection'
import type { AccountRecord } from './store'

/** A claimed membership without who confirmed it. */
export function membershipView({ byUnit, byCommunity, ...rest }: NonNullable<AccountRecord['membership']>) {
  return { ...rest, byUnit: byUnit !== undefined, byCommunity: byCommunity !== undefined }
}

/** An account for whoever answers for it. */
export function standingOf({ _id, suspension, residence, ...account }: Stored<AccountRecord>) {
  const { displayName, status, verification, phoneMasked } = account
  const since = suspension && { reason: suspension.reason, at: suspension.at }
  return {
    userId: _id,
    displayName,
    status,
    verification,
    phoneMasked,
    unitName: residence?.unitName,
    suspension: since,
  }
}
