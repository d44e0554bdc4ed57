import type { Value } from './value'

/** Whether a value is a 64-bit whole number; one beyond 2^53 is only when it came as such, and a fraction otherwise. */
export function isWhole(value: Value | undefined): value is number | bigint {
  return typeof value === 'bigint' || Number.isSafeInteger(value)
}

/** The plain number for a whole one, where it can be told exactly. */
export function narrowed(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** The same of whole numbers without rounding; `undefined` when the result does not fit into 64 bits. */
export function exactly(
  a: number | bigint,
  b: number | bigint,
  apply: (a: bigint, b: bigint) => bigint,
): number | bigint | undefined {
  const result = apply(BigInt(a), BigInt(b))
  return BigInt.asIntN(64, result) === result ? narrowed(result) : undefined
}
