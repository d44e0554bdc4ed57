import { isDoc, type Doc, type Value } from '../value'
import { capOf, type Cap } from './cells'
import { nearOf } from './near'
import { geometryOf, position } from './shape'
import { EARTH_RADIUS_M } from './sphere'

/** Part of the sphere that a query confines a field to. */
export interface Region {
  field: string
  cap: Cap
}

/** The regions a query asks for, as far as they are on the sphere and every match must lie in them. */
export function regionsOf(query: Doc): Region[] {
  return Object.keys(query).flatMap((key): Region[] => {
    const condition = query[key] ?? null
    if (key === '$and' && Array.isArray(condition)) return condition.filter(isDoc).flatMap(regionsOf)
    if (key.startsWith('$') || !isDoc(condition)) return []
    const cap = capAsked(key, condition)
    return cap ? [{ field: key, cap }] : []
  })
}

function capAsked(field: string, condition: Doc): Cap | undefined {
  const near = ['$nearSphere', '$near', '$geoNear'].find((name) => name in condition)
  if (near) {
    const { centre, maxMetres } = nearOf(field, condition[near] ?? null, condition)
    return { centre, radius: Math.min(Math.PI, maxMetres / EARTH_RADIUS_M) }
  }
  const area = condition['$geoWithin'] ?? condition['$within'] ?? condition['$geoIntersects']
  if (!isDoc(area)) return undefined
  if (isDoc(area['$geometry'])) return capOf(geometryOf(area['$geometry']))
  return circle(area['$centerSphere'])
}

function circle(operand: Value | undefined): Cap | undefined {
  if (!Array.isArray(operand)) return undefined
  const [centre, radians] = operand
  return typeof radians === 'number' ? { centre: position(centre), radius: Math.min(Math.PI, radians) } : undefined
}
