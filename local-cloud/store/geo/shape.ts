import { requestFailed } from '../../protocol/platform-error'
import { describeValue } from '../update/describe'
import { isDoc, type Value } from '../value'
import { checkRings, withoutRepeats } from './rings'
import { vectorOf, type Vector } from './sphere'

/** A GeoJSON geometry taken apart; a polygon is its outer ring and its holes. */
export interface Shape {
  points: Vector[]
  lines: Vector[][]
  polygons: Vector[][][]
}

/** Reads a stored location: GeoJSON, or a legacy pair of longitude and latitude. `undefined` when it is none. */
export function shapeOf(value: Value | undefined): Shape | undefined {
  try {
    return value === undefined ? undefined : parse(value)
  } catch {
    return undefined
  }
}

/** Reads the geometry of a query. @throws PlatformError when it is not valid */
export function geometryOf(value: Value | undefined): Shape {
  const shape = parse(value ?? null)
  for (const rings of shape.polygons) checkRings(rings)
  return shape
}

function parse(value: Value): Shape {
  const shape: Shape = { points: [], lines: [], polygons: [] }
  if (Array.isArray(value)) shape.points.push(position(value))
  else if (isDoc(value)) addGeometry(shape, value)
  else throw invalid(value)
  return shape
}

function addGeometry(shape: Shape, geometry: { [field: string]: Value }): void {
  const coordinates = geometry['coordinates']
  switch (geometry['type']) {
    case 'Point':
      shape.points.push(position(coordinates))
      return
    case 'MultiPoint':
      shape.points.push(...list(coordinates).map(position))
      return
    case 'LineString':
      shape.lines.push(line(coordinates))
      return
    case 'MultiLineString':
      shape.lines.push(...list(coordinates).map(line))
      return
    case 'Polygon':
      shape.polygons.push(polygon(coordinates))
      return
    case 'MultiPolygon':
      shape.polygons.push(...list(coordinates).map(polygon))
      return
    case 'GeometryCollection':
      for (const part of list(geometry['geometries'])) if (isDoc(part)) addGeometry(shape, part)
      return
    default:
      throw invalid(geometry)
  }
}

/** Checks and converts one `[longitude, latitude]`. */
export function position(value: Value | undefined): Vector {
  const [longitude, latitude] = list(value)
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw invalid(value)
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    throw requestFailed(`[FailedOperation] longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  }
  return vectorOf(longitude, latitude)
}

function line(value: Value | undefined): Vector[] {
  const points = list(value).map(position)
  if (withoutRepeats(points).length < 2)
    throw requestFailed(`[FailedOperation] GeoJSON LineString must have at least 2 vertices: ${describeValue(value)}`)
  return points
}

function polygon(value: Value | undefined): Vector[][] {
  return list(value).map((ring) => {
    const points = list(ring)
    if (points.length === 0 || describeValue(points[0]) !== describeValue(points[points.length - 1])) {
      throw requestFailed(`[FailedOperation] Loop is not closed: ${describeValue(ring)}`)
    }
    const corners = withoutRepeats(points.map(position))
    if (corners.length < 4)
      throw requestFailed(`[FailedOperation] Loop must have at least 3 different vertices: ${describeValue(ring)}`)
    return corners
  })
}

function list(value: Value | undefined): Value[] {
  if (!Array.isArray(value)) throw invalid(value)
  return value
}

function invalid(value: Value | undefined) {
  return requestFailed(`[FailedOperation] Can't extract geo keys: unknown GeoJSON type: ${describeValue(value)}`)
}
