import { codeHash } from './keys'

const HALF = 1_000
const ROUNDS = 4

/**
 * The n-th six-digit code of a unit's day. A keyed Feistel permutation of 0…999,999: different numbers never give
 * the same code, and the next code cannot be guessed from the last.
 */
export function spokenCodeOf(codeDay: string, n: number): string {
  let left = Math.floor(n / HALF) % HALF
  let right = n % HALF
  for (let round = 0; round < ROUNDS; round++) {
    const mixed = codeHash(`spoken|${codeDay}|${round}|${right}`).readUInt32BE(0)
    ;[left, right] = [right, (left + mixed) % HALF]
  }
  return String(left * HALF + right).padStart(6, '0')
}

/** How many codes a unit's day has. */
export const CODES_PER_DAY = HALF * HALF
