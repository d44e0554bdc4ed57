/**
 * The one sort key of a list order: 13 digits of epoch ms and a tail that makes it unique.
 * It is also the cursor: the next page begins after the last seek.
 */
export function seekKey(at: number, tail: string): string {
  return `${String(Math.max(0, at)).padStart(13, '0')}_${tail}`
}

/** Epoch ms of a seek key. */
export function instantOfSeek(seek: string): number {
  return Number(seek.slice(0, 13))
}

/** Greater than every seek of the instant and its predecessors, smaller than those of the next millisecond. */
export function seekAfter(at: number): string {
  return `${String(Math.max(0, at)).padStart(13, '0')}_~`
}
