import { requestFailed } from '../../protocol/platform-error'
import { lookUp } from '../path'
import { describeValue } from '../update/describe'
import { isDoc, type Doc, type Value } from '../value'
import { angleTo } from './relate'
import { position, shapeOf } from './shape'
import { EARTH_RADIUS_M, type Vector } from './sphere'

/** `$near` and `$nearSphere` on a field: a centre and bounds in metres. */
export interface Near {
  field: string
  centre: Vector
  minMetres: number
  maxMetres: number
}

/** Reads the operand of `$nearSphere`. Distances beside a legacy pair are radians. */
export function nearOf(field: string, operand: Value, siblings: Doc): Near {
  if (isDoc(operand) && isDoc(operand['$geometry'])) {
    const { type, coordinates } = operand['$geometry']
    if (type !== 'Point')
      throw requestFailed(
        `(BadValue) invalid point in geo near query $geometry argument: ${describeValue(operand['$geometry'])}`,
      )
    return {
      field,
      centre: position(coordinates),
      minMetres: bound('$minDistance', operand['$minDistance'], 0),
      maxMetres: bound('$maxDistance', operand['$maxDistance'], Infinity),
    }
  }
  return {
    field,
    centre: position(operand),
    minMetres: EARTH_RADIUS_M * bound('$minDistance', siblings['$minDistance'], 0),
    maxMetres: EARTH_RADIUS_M * bound('$maxDistance', siblings['$maxDistance'], Infinity),
  }
}

function bound(name: string, value: Value | undefined, otherwise: number): number {
  if (value === undefined || value === null) return otherwise
  if (typeof value !== 'number') throw requestFailed(`(BadValue) ${name} must be a number`)
  if (!(value >= 0)) throw requestFailed(`(BadValue) ${name} must be non-negative`)
  return value
}

/** The query for what lies within some metres of the same centre. */
export function circleQuery({ field, centre: [x, y, z] }: Near, metres: number): Doc {
  const coordinates = [degrees(Math.atan2(y, x)), degrees(Math.asin(Math.max(-1, Math.min(1, z))))]
  return { [field]: { $nearSphere: { $geometry: { type: 'Point', coordinates }, $maxDistance: metres } } }
}

const degrees = (radians: number) => (radians * 180) / Math.PI

/** Metres from the centre to the nearest location in the field; `undefined` when it holds none. */
export function metresTo(doc: Doc, { field, centre }: Pick<Near, 'field' | 'centre'>): number | undefined {
  let nearest: number | undefined
  for (const value of locationsIn(doc, field)) {
    const shape = shapeOf(value)
    if (!shape) continue
    const metres = angleTo(shape, centre) * EARTH_RADIUS_M
    if (nearest === undefined || metres < nearest) nearest = metres
  }
  return nearest
}

/** Values of a field that may be locations; a list of locations gives each of them. */
export function locationsIn(doc: Doc, field: string): Value[] {
  return lookUp(doc, field).values.flatMap((value) =>
    Array.isArray(value) && typeof value[0] !== 'number' ? value : [value],
  )
}

/** The `$near` of a query, when it has one at the top. */
export function nearInQuery(query: Doc): Near | undefined {
  for (const key of Object.keys(query)) {
    const condition = query[key] ?? null
    if (key === '$and' && Array.isArray(condition)) {
      for (const part of condition) {
        const near = isDoc(part) ? nearInQuery(part) : undefined
        if (near) return near
      }
    } else if (isDoc(condition)) {
      const operator = ['$nearSphere', '$near', '$geoNear'].find((name) => name in condition)
      if (operator) return nearOf(key, condition[operator] ?? null, condition)
    }
  }
  return undefined
}

/** Fields a query asks geographic questions about. */
export function geoFields(query: Doc): string[] {
  const operators = ['$nearSphere', '$near', '$geoNear', '$geoWithin', '$geoIntersects']
  return Object.keys(query).flatMap((key) => {
    const condition = query[key] ?? null
    if (key === '$and' && Array.isArray(condition)) return condition.filter(isDoc).flatMap(geoFields)
    return isDoc(condition) && operators.some((name) => name in condition) ? [key] : []
  })
}
