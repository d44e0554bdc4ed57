import type { SourceLine } from '../kernel/money-sources'

/** Literals of big integers are newer than the oldest engine that reads this. */
const NONE = BigInt(0)
const ONE = BigInt(1)
const WHOLE_BP = BigInt(10_000)

/**
 * Parts of a whole in the ratio of weights, by largest remainder: they sum to the whole exactly, and none is above its
 * weight as long as the whole is not above the sum of the weights. Among equal remainders the later one gets the rest.
 */
export function sharesOf(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), NONE)
  if (total === NONE) return weights.map(() => 0)
  const exact = weights.map((weight, at) => {
    const product = BigInt(whole) * BigInt(weight)
    return { at, floor: product / total, rest: product % total }
  })
  let left = BigInt(whole) - exact.reduce((sum, { floor }) => sum + floor, NONE)
  const order = [...exact].sort((a, b) => (a.rest === b.rest ? b.at - a.at : a.rest > b.rest ? -1 : 1))
  const extra = new Set<number>()
  for (const { at } of order) {
    if (left === NONE) break
    extra.add(at)
    left -= ONE
  }
  return exact.map(({ at, floor }) => Number(floor) + (extra.has(at) ? 1 : 0))
}

/** Lines of a payment taken from what is left of each source, in its ratio; sources that give nothing are left out. */
export function takenFrom(left: readonly SourceLine[], fen: number): SourceLine[] {
  const shares = sharesOf(
    fen,
    left.map((line) => line.fen),
  )
  return left.map(({ source }, at) => ({ source, fen: shares[at] ?? 0 })).filter((line) => line.fen > 0)
}

/** Fiscal money of municipal and town side; what does not divide is the town's (domain notes 10.1). */
export function fiscalSides(fen: number, municipalBp: number): { municipal: number; town: number } {
  const municipal = Number((BigInt(fen) * BigInt(municipalBp)) / WHOLE_BP)
  return { municipal, town: fen - municipal }
}

export const sumOfLines = (lines: readonly SourceLine[]): number => lines.reduce((sum, { fen }) => sum + fen, 0)
