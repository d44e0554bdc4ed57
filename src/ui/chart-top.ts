/** The next round number at or above the greatest value: 3, 6, 15 or 24 of a power of ten, so that thirds are whole. */
export function topOf(greatest: number): number {
  for (let power = 1; ; power *= 10) {
    const found = [3, 6, 15, 24].map((step) => step * power).find((top) => top >= greatest)
    if (found !== undefined) return found
  }
}
