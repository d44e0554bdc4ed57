import type { Value } from '../value'

/** What a condition counts as true: everything but false, zero, null and missing. */
export function isTrue(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== 0n
}
