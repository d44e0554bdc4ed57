/**
 * Rounds a number at a decimal place, negative ones before the point. It is the number's exact value that is rounded, not its
 * product with a power of ten, which may fall on the other side of a half.
 */
export function roundedAt(value: number, place: number, way: 'half-even' | 'cut'): number {
  if (!Number.isFinite(value) || (Number.isInteger(value) && place >= 0)) return value
  const [digits, point] = decimalDigits(Math.abs(value))
  const kept = point + place
  const head = BigInt(digits.slice(0, Math.max(0, kept)).padEnd(Math.max(0, kept), '0') || '0')
  const rest = kept < 0 ? '0' : digits.slice(kept)
  const rounded = head + (way === 'half-even' && goesUp(head, rest) ? 1n : 0n)
  return Math.sign(value) * Number(`${rounded}e${-place}`)
}

/** All digits of a number's exact value, and how many of them stand before the point. */
function decimalDigits(value: number): [digits: string, point: number] {
  const text = value >= 1e21 ? BigInt(value).toString() : value.toFixed(100)
  const [whole = '', fraction = ''] = text.split('.')
  return [whole + fraction, whole.length]
}

/** True above one half, and at one half when the last kept digit is odd. */
function goesUp(head: bigint, rest: string): boolean {
  const half = `5${'0'.repeat(Math.max(0, rest.length - 1))}`
  return rest > half || (rest === half && head % 2n === 1n)
}
