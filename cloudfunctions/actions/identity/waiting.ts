import type { Check } from '@domain/identity/schemas'

/** The entry by which a desk finds what it has to check. */
export const waitingAt = (check: Check, unitId: string) => `${check}:${unitId}`

/** What an account waits for, with one kind of check moved to other desks; none = that check is over. */
export function waitingFor(waiting: readonly string[], check: Check, unitIds: readonly string[]): string[] {
  const others = waiting.filter((entry) => !entry.startsWith(`${check}:`))
  return [...others, ...unitIds.map((unitId) => waitingAt(check, unitId))]
}
