import type { PointAccountRecord } from './store'

type Account = Pick<PointAccountRecord, 'taken'>

const keyOf = (year: number, rewardId: string) => `${year}_${rewardId}`

/** Pieces of a reward that a person got or reserved in a year. */
export function takenIn({ taken }: Account, year: number, rewardId: string): number {
  return taken[keyOf(year, rewardId)] ?? 0
}

/** The counts with one more or one less; those of years before the one before are dropped. */
export function withTaken({ taken }: Account, year: number, rewardId: string, change: 1 | -1): Record<string, number> {
  const count = takenIn({ taken }, year, rewardId) + change
  const kept = Object.entries(taken).filter(([key]) => Number(key.slice(0, 4)) >= year - 1)
  const { [keyOf(year, rewardId)]: _former, ...others } = Object.fromEntries(kept)
  return count > 0 ? { ...others, [keyOf(year, rewardId)]: count } : others
}
