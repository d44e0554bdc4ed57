/** Stateless draws of the sample data: any record can be computed alone, in any order. */
function h32(key: string, i: number): number {
  let h = 0x811c9dc5
  for (const b of new TextEncoder().encode(`${key}#${i}`)) h = Math.imul(h ^ b, 0x01000193) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0
  return (h ^ (h >>> 16)) >>> 0
}

/** 0 … n-1 */
export function rnd(key: string, i: number, n: number): number {
  return Math.floor((h32(key, i) * n) / 4_294_967_296)
}

/** The entry whose share of the total a draw falls into. */
export function weighted<Entry>(entries: readonly Entry[], weightOf: (entry: Entry) => number, x: number): Entry {
  let left = x
  for (const entry of entries) {
    left -= weightOf(entry)
    if (left < 0) return entry
  }
  throw new Error('the draw lies outside the weights')
}
