/** Share of a day's orders that fall into its busiest ten minutes, when the morning's places are opened. */
const BUSIEST_SHARE = 0.03
/** How these ten minutes fill: most come at once. */
const MINUTES = [18, 15, 12, 11, 10, 9, 7, 7, 6, 5]

/** Numbers in [0, 1), the same ones each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** When the orders of the busiest ten minutes of a day arrive, in ms from their beginning; independent of each other. */
export function busiestMinutes(ordersOfTheDay: number): number[] {
  const random = seeded(1)
  const total = MINUTES.reduce((sum, weight) => sum + weight, 0)
  const arrivals = MINUTES.flatMap((weight, minute) => {
    const count = Math.round((ordersOfTheDay * BUSIEST_SHARE * weight) / total)
    return Array.from({ length: count }, () => (minute + random()) * 60_000)
  })
  return arrivals.sort((a, b) => a - b)
}
