import { requestFailed } from '../../protocol/platform-error'
import { arcsCross, ringHolds, type Vector } from './sphere'

const same = (a: Vector, b: Vector) => a.every((value, at) => value === b[at])

/** Points of which no two neighbours are the same. */
export function withoutRepeats(points: Vector[]): Vector[] {
  return points.filter((point, at) => {
    const previous = points[at - 1]
    return !previous || !same(previous, point)
  })
}

/** Checks the outer ring of a polygon and its holes. @throws PlatformError in the words of the database */
export function checkRings([outer = [], ...holes]: Vector[][]): void {
  for (const ring of [outer, ...holes]) checkRing(ring)
  for (const hole of holes)
    if (!hole.every((corner) => ringHolds(outer, corner)) || crossing(hole, outer))
      throw requestFailed(
        '[FailedOperation] Secondary loops not contained by first exterior loop - secondary loops must be holes',
      )
}

function checkRing(ring: Vector[]): void {
  for (const [at, corner] of ring.slice(0, -1).entries()) {
    const twin = ring.slice(0, at).findIndex((other) => same(other, corner))
    if (twin >= 0) throw requestFailed(`[FailedOperation] Loop is not valid: Duplicate vertices: ${twin} and ${at}`)
  }
  const crossed = crossing(ring, ring)
  if (crossed) throw requestFailed(`[FailedOperation] Loop is not valid: Edges ${crossed[0]} and ${crossed[1]} cross.`)
}

/** The first edges of two rings that cross. */
function crossing(a: Vector[], b: Vector[]): [first: number, second: number] | undefined {
  for (const [at, end] of a.entries()) {
    const start = a[at - 1]
    if (!start) continue
    const other = b.findIndex((to, i) => {
      const from = b[i - 1]
      return from !== undefined && arcsCross(start, end, from, to)
    })
    if (other >= 0) return [at - 1, other - 1]
  }
  return undefined
}
