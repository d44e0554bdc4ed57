import { PURPOSES, type Purpose } from '@domain/kernel/purposes'
import type { OutputOf } from '@domain/kernel/contract'
import type { myConsents } from '@domain/privacy/contract'
import { SINGLE_CONSENTS } from '@domain/privacy/notices'

export type Said = OutputOf<typeof myConsents>['items'][number]

/** Purposes agreed to once and for all, until withdrawn. */
export const STANDING: readonly Purpose[] = PURPOSES.filter((purpose) => !SINGLE_CONSENTS.includes(purpose))

/** What was said last about a purpose that is not agreed to case by case. */
export function saidAbout(items: readonly Said[], purpose: Purpose): Said | undefined {
  return items.find((said) => said.purpose === purpose && said.receiver === undefined)
}

/** Receivers and places that were named, one by one. */
export function singleOnes(items: readonly Said[]): Said[] {
  return items.filter(({ purpose, receiver }) => SINGLE_CONSENTS.includes(purpose) && receiver !== undefined)
}
