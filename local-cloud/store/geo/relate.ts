import type { Shape } from './shape'
import { angle, angleToArc, arcsCross, onArc, ringHolds, type Vector } from './sphere'

type Polygon = Vector[][]

function arcsOf(points: Vector[]): Array<[Vector, Vector]> {
  return points.slice(1).map((point, at) => [points[at] ?? point, point])
}

function linesAndEdges(shape: Shape): Array<[Vector, Vector]> {
  return [...shape.lines, ...shape.polygons.flat()].flatMap(arcsOf)
}

/** Every corner, end and point of a shape. */
export function cornersOf(shape: Shape): Vector[] {
  return [...shape.points, ...shape.lines.flat(), ...shape.polygons.flat(2)]
}

/** Inside the outer ring and in none of the holes; every edge belongs to the polygon. */
function polygonHolds([outer = [], ...holes]: Polygon, point: Vector): boolean {
  if (!ringHolds(outer, point)) return false
  return !holes.some((hole) => ringHolds(hole, point) && !arcsOf(hole).some(([a, b]) => onArc(point, a, b)))
}

/** Whether two shapes share a point. */
export function intersects(a: Shape, b: Shape): boolean {
  return (
    touches(a, b) ||
    touches(b, a) ||
    linesAndEdges(a).some(([p, q]) => linesAndEdges(b).some(([r, s]) => arcsCross(p, q, r, s)))
  )
}

/** Whether a corner or point of one shape lies on or in the other. */
function touches(a: Shape, b: Shape): boolean {
  const arcs = linesAndEdges(b)
  return cornersOf(a).some(
    (point) =>
      b.points.some((other) => angle(point, other) < 1e-12) ||
      arcs.some(([p, q]) => onArc(point, p, q)) ||
      b.polygons.some((polygon) => polygonHolds(polygon, point)),
  )
}

/** Whether the whole shape lies in one of the polygons, part by part. */
export function within(shape: Shape, area: Shape): boolean {
  const parts: Vector[][] = [
    ...shape.points.map((point) => [point]),
    ...shape.lines,
    ...shape.polygons.map(([outer = []]) => outer),
  ]
  return parts.length > 0 && parts.every((part) => area.polygons.some((polygon) => partWithin(part, polygon)))
}

function partWithin(part: Vector[], polygon: Polygon): boolean {
  if (!part.every((point) => polygonHolds(polygon, point))) return false
  const edges = polygon.flatMap(arcsOf)
  return !arcsOf(part).some(([p, q]) => edges.some(([r, s]) => arcsCross(p, q, r, s)))
}

/** Whether every corner lies within an angle of a point. */
export function withinAngle(shape: Shape, centre: Vector, radians: number): boolean {
  const corners = cornersOf(shape)
  return corners.length > 0 && corners.every((corner) => angle(corner, centre) <= radians)
}

/** Smallest angle between a point and a shape, in radians; 0 inside a polygon. */
export function angleTo(shape: Shape, point: Vector): number {
  if (shape.polygons.some((polygon) => polygonHolds(polygon, point))) return 0
  const toPoints = shape.points.map((other) => angle(point, other))
  const toArcs = linesAndEdges(shape).map(([a, b]) => angleToArc(point, a, b))
  return Math.min(Infinity, ...toPoints, ...toArcs)
}
