import type { AccountRecord } from './store'

/** A claimed membership without who confirmed it. */
export function membershipView({ byUnit, byCommunity, ...rest }: NonNullable<AccountRecord['membership']>) {
  return { ...rest, byUnit: byUnit !== undefined, byCommunity: byCommunity !== undefined }
}
