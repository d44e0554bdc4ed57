/** A point on the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number]

/** Radius of the earth in metres, as the database counts it. */
export const EARTH_RADIUS_M = 6_378_100
const RADIANS_PER_DEGREE = Math.PI / 180
const TOLERANCE = 1e-12

export function vectorOf(longitude: number, latitude: number): Vector {
  const phi = latitude * RADIANS_PER_DEGREE
  const theta = longitude * RADIANS_PER_DEGREE
  return [Math.cos(phi) * Math.cos(theta), Math.cos(phi) * Math.sin(theta), Math.sin(phi)]
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function norm(a: Vector): number {
  return Math.sqrt(dot(a, a))
}

/** Angle between two points in radians. */
export function angle(a: Vector, b: Vector): number {
  return Math.atan2(norm(cross(a, b)), dot(a, b))
}

/** Shortest angle from a point to the great-circle arc between two points. */
export function angleToArc(point: Vector, a: Vector, b: Vector): number {
  const normal = cross(a, b)
  const length = norm(normal)
  if (length < TOLERANCE) return angle(point, a)
  const pole: Vector = [normal[0] / length, normal[1] / length, normal[2] / length]
  const besideArc = dot(cross(pole, a), point) >= 0 && dot(cross(pole, b), point) <= 0
  if (besideArc) return Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(pole, point)))))
  return Math.min(angle(point, a), angle(point, b))
}

export function onArc(point: Vector, a: Vector, b: Vector): boolean {
  return angleToArc(point, a, b) < 1e-11
}

/** True when the insides of two arcs cross in one point. */
export function arcsCross(a: Vector, b: Vector, c: Vector, d: Vector): boolean {
  const ab = cross(a, b)
  const cd = cross(c, d)
  const sides = [dot(ab, c), dot(ab, d), dot(cd, a), dot(cd, b)] as const
  if (sides.some((side) => Math.abs(side) < TOLERANCE)) return false
  if (sides[0] > 0 === sides[1] > 0 || sides[2] > 0 === sides[3] > 0) return false
  const meeting = cross(ab, cd)
  const sense = dot(meeting, a) + dot(meeting, b)
  return sense > 0 === dot(meeting, c) + dot(meeting, d) > 0
}

/** Whether a ring (closed, smaller than half the sphere) holds a point; its edge counts as inside. */
export function ringHolds(ring: readonly Vector[], point: Vector): boolean {
  let turned = 0
  let middle: Vector = [0, 0, 0]
  for (let i = 0; i + 1 < ring.length; i++) {
    const a = ring[i]
    const b = ring[i + 1]
    if (!a || !b) continue
    if (onArc(point, a, b)) return true
    middle = [middle[0] + a[0], middle[1] + a[1], middle[2] + a[2]]
    turned += signedAngleAt(point, a, b)
  }
  return Math.abs(turned) > Math.PI && dot(middle, point) > 0
}

/** The angle between the directions to `a` and to `b`, seen from `point`, positive anticlockwise. */
function signedAngleAt(point: Vector, a: Vector, b: Vector): number {
  const toA = cross(point, a)
  const toB = cross(point, b)
  return Math.atan2(dot(point, cross(toA, toB)), dot(toA, toB))
}
