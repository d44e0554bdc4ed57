import { proceed, refuse, type Decision } from '../kernel/decision'
import { statusAfter } from '../kernel/lifecycle'
import type { Relation, UnitKind } from './schemas'
import { UNIT_LIFECYCLE, type UnitMove, type UnitStatus } from './states'

/** County staff act everywhere, town staff inside their town. */
export function decideWithin(
  post: { readonly unitId: string },
  path: readonly string[],
): Decision<object, 'OUTSIDE_YOUR_UNIT'> {
  return path.includes(post.unitId) ? proceed({}) : refuse('OUTSIDE_YOUR_UNIT')
}

/** Kinds that may stand above others, per relation. */
const HEADS: Record<Relation, readonly UnitKind[]> = {
  territorial: ['county', 'town', 'community', 'grid'],
  party: ['county', 'town', 'party_region', 'co_build_group', 'party_station', 'community'],
  industry: ['county', 'alliance'],
}

export interface Above {
  readonly id: string
  readonly kind: UnitKind
  readonly status: UnitStatus
}

/** Whether a unit may stand under the first of `above`, which is followed by everything above that one. */
export function decideParent(
  unitId: string,
  relation: Relation,
  above: readonly Above[],
): Decision<object, 'PARENT_NOT_FOUND' | 'PARENT_DOES_NOT_FIT' | 'WOULD_BE_A_CIRCLE'> {
  const [parent] = above
  if (!parent || parent.status !== 'active') return refuse('PARENT_NOT_FOUND')
  if (above.some(({ id }) => id === unitId)) return refuse('WOULD_BE_A_CIRCLE')
  return HEADS[relation].includes(parent.kind) ? proceed({}) : refuse('PARENT_DOES_NOT_FIT')
}

/** Path of a unit from the top of a relation down to itself. */
export function pathOf(unitId: string, above: readonly { readonly id: string }[]): string[] {
  return [...above.map(({ id }) => id).reverse(), unitId]
}

/** The path of something below a unit that moved: the new way to the unit, then the old way on. */
export function rebased(path: readonly string[], moved: readonly string[]): readonly string[] {
  const at = path.indexOf(moved.at(-1) ?? '')
  return at < 0 ? path : [...moved, ...path.slice(at + 1)]
}

/** A unit with others below it is not dissolved. */
export function decideStatus(
  status: UnitStatus,
  move: UnitMove,
  unitsBelow: boolean,
): Decision<UnitStatus, 'UNIT_MOVE_NOT_ALLOWED' | 'UNITS_BELOW'> {
  const to = statusAfter(UNIT_LIFECYCLE, status, move)
  if (!to) return refuse('UNIT_MOVE_NOT_ALLOWED')
  return move === 'dissolve' && unitsBelow ? refuse('UNITS_BELOW') : proceed(to)
}
