import { requestFailed } from '../../protocol/platform-error'
import { locationsIn, metresTo, nearOf } from '../geo/near'
import { intersects, within, withinAngle } from '../geo/relate'
import { geometryOf, position, shapeOf, type Shape } from '../geo/shape'
import { isDoc, type Value } from '../value'
import type { FieldTest, Matcher } from './matcher'

function someShape(field: string, test: (shape: Shape) => boolean): Matcher {
  return (doc) =>
    locationsIn(doc, field).some((value) => {
      const shape = shapeOf(value)
      return shape !== undefined && test(shape)
    })
}

const near: FieldTest = (field, operand, siblings) => {
  const wanted = nearOf(field, operand, siblings)
  return (doc) => {
    const metres = metresTo(doc, wanted)
    return metres !== undefined && metres >= wanted.minMetres && metres <= wanted.maxMetres
  }
}

const geoWithin: FieldTest = (field, operand) => {
  if (!isDoc(operand)) throw requestFailed('(BadValue) $geoWithin needs an object')
  if (isDoc(operand['$geometry'])) {
    const area = geometryOf(operand['$geometry'])
    if (area.polygons.length === 0) throw requestFailed('(BadValue) $geoWithin not supported with provided geometry')
    return someShape(field, (shape) => within(shape, area))
  }
  if (Array.isArray(operand['$centerSphere'])) {
    const [centre, radians] = operand['$centerSphere']
    const at = position(centre)
    if (typeof radians !== 'number' || radians < 0)
      throw requestFailed('(BadValue) radius must be a non-negative number')
    return someShape(field, (shape) => withinAngle(shape, at, radians))
  }
  return planar(field, operand)
}

/** The flat shapes of older queries: `$box`, `$polygon`, `$center`, in degrees. */
function planar(field: string, operand: { [name: string]: Value }): Matcher {
  const test = planarTest(operand)
  return (doc) =>
    locationsIn(doc, field).some((value) => {
      const pair = isDoc(value) && value['type'] === 'Point' ? value['coordinates'] : value
      if (!Array.isArray(pair)) return false
      const [x, y] = pair
      return typeof x === 'number' && typeof y === 'number' && test(x, y)
    })
}

function planarTest(operand: { [name: string]: Value }): (x: number, y: number) => boolean {
  if (Array.isArray(operand['$box'])) {
    const [[west, south] = [NaN, NaN], [east, north] = [NaN, NaN]] = operand['$box'].map(pairOf)
    return (x, y) => x >= west && x <= east && y >= south && y <= north
  }
  if (Array.isArray(operand['$center'])) {
    const [centre = null, radius] = operand['$center']
    const [x0, y0] = pairOf(centre)
    return (x, y) => Math.hypot(x - x0, y - y0) <= Number(radius)
  }
  if (!Array.isArray(operand['$polygon'])) throw requestFailed('(BadValue) unknown $geoWithin shape')
  const corners = operand['$polygon'].map(pairOf)
  return (x, y) => flatPolygonHolds(corners, x, y)
}

function pairOf(value: Value): [number, number] {
  if (!Array.isArray(value) || typeof value[0] !== 'number' || typeof value[1] !== 'number')
    throw requestFailed('(BadValue) Point must only contain numeric elements')
  return [value[0], value[1]]
}

function flatPolygonHolds(corners: Array<[number, number]>, x: number, y: number): boolean {
  let inside = false
  for (const [at, [x1, y1]] of corners.entries()) {
    const [x2, y2] = corners[(at + 1) % corners.length] ?? [x1, y1]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

const geoIntersects: FieldTest = (field, operand) => {
  if (!isDoc(operand) || !isDoc(operand['$geometry']))
    throw requestFailed('(BadValue) $geoIntersects needs a $geometry')
  const geometry = geometryOf(operand['$geometry'])
  return someShape(field, (shape) => intersects(shape, geometry))
}

/** Operators about places on the earth. */
export const geoTests: Record<string, FieldTest> = {
  $nearSphere: near,
  $near: near,
  $geoNear: near,
  $geoWithin: geoWithin,
  $within: geoWithin,
  $geoIntersects: geoIntersects,
}
